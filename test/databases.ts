import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { postgresUrl } from '#test/services';

/** A database of a test's own on the PostgreSQL server. `drop-databases.ts` drops it when all tests have ended: dropping takes the server longer than making. */
export interface OwnDatabase {
  readonly url: string;
}

/** What a database may hold from the start: copies of one that holds it are made in a moment. */
const TEMPLATES = { nothing: null, 'the tables of the hub': 'TEST_HUB_TEMPLATE' } as const;
export type Holding = keyof typeof TEMPLATES;

/** A database of one's own, or null where no server answers. */
export async function ownDatabase(holding: Holding): Promise<OwnDatabase | null> {
  const server = postgresUrl();
  return server ? databaseOn(server, holding) : null;
}

export async function databaseOn(server: string, holding: Holding): Promise<OwnDatabase> {
  const database = newDatabaseName();
  const variable = TEMPLATES[holding];
  const template = variable && process.env[variable];
  await onServer(server, `create database ${database}${template ? ` template ${template}` : ''}`);
  return { url: databaseAt(server, database) };
}

/** Runs one statement as the server's owner, outside a transaction. */
export async function onServer(url: string, statement: string): Promise<void> {
  await rowsOf(url, statement);
}

export async function rowsOf(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The run of tests and the second it was made in, so that a run drops its own, and what a run that was killed left. */
export const newDatabaseName = (): string => `${MADE_BY_TESTS}${run()}_${Math.floor(Date.now() / 1_000)}_${randomUUID().slice(0, 8)}`;
export const MADE_BY_TESTS = 'childgraph_test_';
export const run = (): string => (process.env['TEST_RUN'] ??= randomUUID().slice(0, 8));

export const databaseAt = (server: string, database: string): string => Object.assign(new URL(server), { pathname: `/${database}` }).href;
