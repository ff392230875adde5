import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { Pool } from 'pg';
import { lockFolder } from '#gateway/audit/folder-lock';

export interface AuditTables {
  readonly access_record: { readonly sequence: number; readonly previous_hash: string; readonly hash: string; readonly body: string };
  readonly child_key: { readonly child: string; readonly key: string };
}

export type AuditDatabase = Kysely<AuditTables>;

export type AuditPlace =
  | { readonly kind: 'postgres'; readonly url: string; readonly schema: string }
  /** Embedded PostgreSQL; `memory` forgets, and is for tests. */
  | { readonly kind: 'embedded'; readonly folder: string | 'memory' };

/** Opens the store of the record of access, and makes its tables where there are none. */
export async function openAuditDatabase(place: AuditPlace): Promise<AuditDatabase> {
  const database = place.kind === 'postgres' ? postgres(place.url, place.schema) : embedded(place.folder);
  if (place.kind === 'postgres') await sql`create schema if not exists ${sql.id(place.schema)}`.execute(database);
  await makeTables(database);
  return database;
}

/** A server that hangs is as one that is down: what cannot be recorded in time is not released. */
const PATIENCE_MS = 4_000;

function postgres(connectionString: string, schema: string): AuditDatabase {
  const pool = new Pool({ connectionString, max: 4, connectionTimeoutMillis: 2_000, query_timeout: PATIENCE_MS, statement_timeout: PATIENCE_MS, options: `-c search_path=${schema}` });
  // An idle connection that the server ends is replaced at the next query; unheard, it would end this process.
  pool.on('error', () => undefined);
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

function embedded(folder: string): AuditDatabase {
  if (folder === 'memory') return new Kysely({ dialect: new PostgresDialect({ pool: poolOfOne(new PGlite(), () => undefined) }) });
  mkdirSync(dirname(folder), { recursive: true });
  const { release } = lockFolder(folder);
  return new Kysely({ dialect: new PostgresDialect({ pool: poolOfOne(new PGlite(folder), release) }) });
}

/** PGlite as the pool that the dialect wants: one connection, handed out to one at a time. */
function poolOfOne(database: PGlite, closed: () => void): PostgresPool {
  let free = Promise.resolve();
  return {
    connect: async () => {
      let release = (): void => undefined;
      const mine = free;
      free = new Promise((resolve) => { release = resolve; });
      await mine;
      return {
        query: (async (text: string, parameters: readonly unknown[]) => {
          const result = await database.query(text, [...parameters]);
          return { command: text.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '', rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
        }) as never,
        release: () => release(),
      };
    },
    end: async () => {
      await database.close();
      closed();
    },
  };
}

/** Records are added and never changed: the database itself refuses anything else. */
async function makeTables(database: AuditDatabase): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(4210001)`.execute(transaction);
    await sql`create table if not exists access_record (sequence bigint primary key, previous_hash text not null unique, hash text not null unique, body text not null)`.execute(transaction);
    await sql`create table if not exists child_key (child text primary key, key text not null)`.execute(transaction);
    await sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the record of access is only ever added to'; end $$`.execute(transaction);
    await sql`drop trigger if exists only_added_to on access_record`.execute(transaction);
    await sql`create trigger only_added_to before update or delete on access_record for each row execute function refuse_change()`.execute(transaction);
    await sql`drop trigger if exists never_emptied on access_record`.execute(transaction);
    await sql`create trigger never_emptied before truncate on access_record for each statement execute function refuse_change()`.execute(transaction);
  });
}
