import 'reflect-metadata';
import { hubConfig } from '#subgraphs/hub/config';
import { runHub } from '#subgraphs/hub/start';
import { openHubStore } from '#subgraphs/hub/store/connect';

async function main(): Promise<void> {
  const config = hubConfig(process.env);
  await runHub(await openHubStore({ databaseUrl: config.HUB_DATABASE_URL, folder: config.HUB_FOLDER }), config);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
