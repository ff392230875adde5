import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatePopulation } from '#demo/population/generate';
import { today } from '#demo/population/today';
import { hubIsEmpty, seedHub } from '#demo/seed-hub';
import { hubConfig } from '#subgraphs/hub/config';
import { runHub } from '#subgraphs/hub/start';
import { openHubStore } from '#subgraphs/hub/store/connect';

/** The hub's own process with the fictional population in it: embedded PostgreSQL can be opened by one process only. */
async function main(): Promise<void> {
  const config = hubConfig(process.env);
  if (config.HUB_FOLDER) mkdirSync(dirname(config.HUB_FOLDER), { recursive: true });
  const store = await openHubStore({ databaseUrl: config.HUB_DATABASE_URL, folder: config.HUB_FOLDER });
  if (await hubIsEmpty(store)) await seedHub(store, generatePopulation(today()));
  await runHub(store, config);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
