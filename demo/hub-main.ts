import 'reflect-metadata';
import { generatePopulation } from '#demo/population/generate';
import { hubIsEmpty, seedHub } from '#demo/seed-hub';
import { hubConfig } from '#subgraphs/hub/config';
import { runHub } from '#subgraphs/hub/start';
import { openHubStore } from '#subgraphs/hub/store/connect';

/**
 * The hub with the fictional population in it. The embedded database belongs to one process alone, so the process that
 * serves the hub also fills it; a hub that has children in it is left as it is.
 */
async function main(): Promise<void> {
  const config = hubConfig(process.env);
  const store = await openHubStore({ databaseUrl: config.HUB_DATABASE_URL, folder: config.HUB_FOLDER });
  if (await hubIsEmpty(store)) await seedHub(store, generatePopulation(process.env['DEMO_TODAY'] ?? new Date().toISOString().slice(0, 10)));
  await runHub(store, config);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
