import { MADE_BY_TESTS, onServer, rowsOf, run } from '#test/databases';
import { postgresUrl } from '#test/services';

/** A run that began longer ago than this (seconds) was killed, and left its databases. */
const LEFT_BEHIND = 3 * 3_600;

/** After all tests: drops the databases they made on the PostgreSQL server. */
export default async function dropDatabases(): Promise<void> {
  const server = postgresUrl();
  if (!server) return;
  for (const { datname } of await rowsOf(server, `select datname from pg_database where datname like '${MADE_BY_TESTS}%'`)) {
    if (isOurs(String(datname))) await onServer(server, `drop database if exists ${String(datname)} with (force)`);
  }
}

function isOurs(database: string): boolean {
  const [madeBy, at] = database.slice(MADE_BY_TESTS.length).split('_');
  return madeBy === run() || Number(at) < Date.now() / 1_000 - LEFT_BEHIND;
}
