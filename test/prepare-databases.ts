import { databaseAt, newDatabaseName, onServer, run } from '#test/databases';
import { emptyImage, hubImage } from '#test/database-images';
import { postgresUrl, redisUrl } from '#test/services';
import { openHubStore } from '#subgraphs/hub/store/connect';

/**
 * Before any test: one empty database and one with the hub's tables are made ready, of which every test's own is a copy;
 * for embedded databases as images (pglite-from-image.cjs), on a PostgreSQL server as a template (databases.ts).
 */
export default async function prepareDatabases(): Promise<void> {
  process.env['TEST_RUN'] = run();
  process.env['EMPTY_DATABASE'] = await emptyImage();
  process.env['HUB_DATABASE'] = await hubImage();
  redisUrl();
  const server = postgresUrl();
  if (server) process.env['TEST_HUB_TEMPLATE'] = await hubTemplate(server);
}

async function hubTemplate(server: string): Promise<string> {
  const database = newDatabaseName();
  await onServer(server, `create database ${database}`);
  const store = await openHubStore({ databaseUrl: databaseAt(server, database) });
  await store.destroy();
  return database;
}
