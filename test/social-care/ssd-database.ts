import { Client } from 'pg';
import { openPglite } from '#demo/stand-ins/ssd/pglite-server';
import { ssdDdl } from '#demo/stand-ins/ssd/ssd-ddl';
import { describeOnDatabases } from '#test/services';

/** An empty database with the dataset's tables, as a council's would be before anything is imported. */
export interface SsdDatabase {
  readonly url: string;
  readonly schema: string;
  /** Rows of any SQL. */
  readonly rows: <Row = Record<string, unknown>>(sql: string) => Promise<Row[]>;
  readonly count: (table: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Tests against the dataset's tables in PGlite or in real PostgreSQL (`describeOnDatabases`). */
export const describeSsd = (name: string, tests: (open: () => Promise<SsdDatabase>) => void): void =>
  describeOnDatabases(name, { embedded: () => tests(openOnPglite), postgres: (url) => tests(() => openOnPostgres(url)) });

async function openOnPglite(): Promise<SsdDatabase> {
  const server = await openPglite();
  await server.asOwner(ssdDdl());
  const database = await connected(`postgres://postgres@${server.host}:${server.port}/ssd`, 'public');
  return { ...database, close: async () => { await database.close(); await server.close(); } };
}

async function openOnPostgres(url: string): Promise<SsdDatabase> {
  const schema = `ssd_import_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const database = await connected(url, schema);
  await database.rows(ssdDdl(schema));
  return { ...database, close: async () => { await database.rows(`drop schema ${schema} cascade`); await database.close(); } };
}

async function connected(url: string, schema: string): Promise<SsdDatabase> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const rows = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
  return {
    url, schema, rows,
    count: async (table) => Number((await rows<{ count: string }>(`select count(*) from ${schema}.${table}`))[0]?.count),
    close: () => client.end(),
  };
}
