import { generatePopulation } from '#demo/population/generate';
import { ssdStandInConfig } from '#demo/stand-ins/ssd/config';
import { startSsdStandIn } from '#demo/stand-ins/ssd/stand-in';

async function run(): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const standIn = await startSsdStandIn(generatePopulation(today), ssdStandInConfig(process.env));
  console.log(`case-management database (SSD) at ${standIn.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
}

void run();
