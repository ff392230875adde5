import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { type Dialect, Kysely, type LogEvent, PostgresDialect } from 'kysely';
import { Pool, types } from 'pg';
import type { HubDatabase } from '#subgraphs/hub/store/database';
import { migrate } from '#subgraphs/hub/store/migrate';
import { pgliteDialect } from '#subgraphs/hub/store/pglite-dialect';

/** Where the hub keeps its records: a PostgreSQL server, else a folder of its own, else memory for as long as it runs. */
export interface StoreLocation {
  readonly databaseUrl?: string | undefined;
  readonly folder?: string | undefined;
}

export type HubStore = Kysely<HubDatabase>;

/** Opens the store and brings its tables up to date. Close it with `destroy()`. `onStatement` hears of every statement: what it hears quotes records, and is for measuring and tests, never for a log. */
export async function openHubStore(location: StoreLocation, onStatement: (event: LogEvent) => void = () => undefined): Promise<HubStore> {
  const store = new Kysely<HubDatabase>({ dialect: dialectFor(location), log: onStatement });
  try {
    await migrate(store);
  } catch (error) {
    await store.destroy();
    throw error;
  }
  return store;
}

const dialectFor = ({ databaseUrl, folder }: StoreLocation): Dialect => (databaseUrl ? postgres(databaseUrl) : embedded(folder));

const DATE = types.builtins.DATE;
const INSTANT = types.builtins.TIMESTAMPTZ;
const BIG = types.builtins.INT8;

/** The same text on both: a day as `YYYY-MM-DD`, an instant as ISO 8601 in UTC. */
const readers: Readonly<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text,
  [INSTANT]: (text) => new Date(text).toISOString(),
  [BIG]: (text) => Number(text),
};

const CONNECTIONS = 10;
/** A pool that cannot get a connection within this says so, rather than keep a practitioner waiting (ms). */
const CONNECT_WITHIN = 2_000;

const postgres = (connectionString: string): Dialect => {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN,
    statement_timeout: 5_000,
    types: { getTypeParser: ((oid: number, format?: 'text') => readers[oid] ?? types.getTypeParser(oid, format ?? 'text')) as typeof types.getTypeParser },
  });
  // A connection lost, idle or at work, fails the statement it was for and is replaced when next needed; without a
  // listener on it, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new PostgresDialect({ pool });
};

const embedded = (folder: string | undefined): Dialect =>
  pgliteDialect(() => PGlite.create({ dataDir: folder ?? 'memory://', extensions: { pg_trgm, fuzzystrmatch }, parsers: { ...readers } }));
