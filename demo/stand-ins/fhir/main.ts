import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { startFhirStandIn } from '#demo/stand-ins/fhir/server';

/** The NHS stand-in as a process: PORT, HOST, FHIR_TOKEN, and DEMO_TODAY where another day than today is wanted. */
async function main(): Promise<void> {
  const token = process.env['FHIR_TOKEN'];
  if (!token) throw new Error('FHIR_TOKEN: the bearer token that callers have to show');
  const standIn = await startFhirStandIn(generatePopulation(today()), { port: Number(process.env['PORT'] ?? 4201), host: process.env['HOST'] ?? '127.0.0.1', token });
  console.log(`NHS stand-in (FHIR R4) ready at ${standIn.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void standIn.stop().then(() => process.exit(0)));
}

void main();
