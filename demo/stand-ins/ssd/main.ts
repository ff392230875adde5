import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { ssdStandInConfig } from '#demo/stand-ins/ssd/config';
import { startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';

/** The case system as a process: PORT, HOST, DEMO_TODAY; SSD_DATABASE_URL, SSD_SCHEMA, SSD_READER_PASSWORD for a given PostgreSQL. */
async function run(): Promise<void> {
  const standIn = await startSsdStandIn(generatePopulation(today()), ssdStandInConfig(process.env));
  console.log(`case-management database (SSD) at ${standIn.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
}

void run();
