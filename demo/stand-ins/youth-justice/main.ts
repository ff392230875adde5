import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { DEMO_TOKEN, startYouthJusticeDocuments } from '#demo/stand-ins/youth-justice/document-store';

/** The youth justice service's document store as a process: PORT, HOST, YOUTH_JUSTICE_TOKEN. */
async function run(): Promise<void> {
  const { PORT = '4204', HOST = '127.0.0.1', YOUTH_JUSTICE_TOKEN = DEMO_TOKEN } = process.env;
  const store = await startYouthJusticeDocuments(generatePopulation(today()), { port: Number(PORT), host: HOST, token: YOUTH_JUSTICE_TOKEN });
  console.log(`youth justice document store at ${store.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void store.stop().then(() => process.exit(0)));
}

void run();
