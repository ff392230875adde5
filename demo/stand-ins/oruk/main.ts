import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { DEMO_STAFF_TOKEN, startDirectory } from '#demo/stand-ins/oruk/directory-server';

/** The service directory and the staff directory as a process: PORT, HOST, STAFF_DIRECTORY_TOKEN. */
async function run(): Promise<void> {
  const { PORT = '4205', HOST = '127.0.0.1', STAFF_DIRECTORY_TOKEN = DEMO_STAFF_TOKEN } = process.env;
  const directory = await startDirectory(generatePopulation(today()), { port: Number(PORT), host: HOST, staffToken: STAFF_DIRECTORY_TOKEN });
  console.log(`service directory (Open Referral UK) at ${directory.url}, staff directory (SCIM) at ${directory.staffUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void directory.stop().then(() => process.exit(0)));
}

void run();
