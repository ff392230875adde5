import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PostgresDialect, type PostgresPool, sql, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { lockFolder, servedAt } from '#record/store/folder-lock';

export interface AuditTables {
  readonly access_record: { readonly sequence: number; readonly previous_hash: string; readonly hash: string; readonly body: string };
  readonly child_key: { readonly child: string; readonly key: string };
  readonly checkpoint: { readonly sequence: number; readonly hash: string; readonly at: string; readonly signed_by: string; readonly signature: string };
  /** The index, which questions are asked of; made of the records, and no evidence (record/index). */
  readonly indexed_record: IndexedRecord;
  readonly indexed_term: { readonly term: string; readonly sequence: number; readonly times: number };
}

/** What is asked of every record, in columns. */
export interface IndexedRecord {
  readonly sequence: number;
  readonly at: Date;
  readonly viewer: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly purpose: string | null;
  readonly outcome: string;
  readonly operation: string | null;
  readonly children: number;
}

export type AuditDatabase = Kysely<AuditTables>;

export type AuditPlace =
  | { readonly kind: 'postgres'; readonly url: string; readonly schema: string }
  /** Embedded PostgreSQL; `memory` forgets, and is for tests. */
  | { readonly kind: 'embedded'; readonly folder: string | 'memory' };

/** Opens the store of the record of access, and makes its tables where there are none. */
export async function openAuditDatabase(asked: AuditPlace): Promise<AuditDatabase> {
  const place = servedPlace(asked);
  const database = place.kind === 'postgres' ? postgres(place.url, place.schema) : embedded(place.folder);
  if (place.kind === 'postgres') await sql`create schema if not exists ${sql.id(place.schema)}`.execute(database);
  await makeTables(database);
  return database;
}

/** A folder that another process serves is asked of that process. */
function servedPlace(place: AuditPlace): AuditPlace {
  const url = place.kind === 'embedded' && place.folder !== 'memory' ? servedAt(place.folder) : null;
  return url === null ? place : { kind: 'postgres', url, schema: EMBEDDED_SCHEMA };
}

/** An embedded database reached over its socket has one session for all, whose schema nobody sets. */
const EMBEDDED_SCHEMA = 'public';

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
    await makeIndex(transaction);
    await sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the record of access is only ever added to'; end $$`.execute(transaction);
    await sql`create table if not exists checkpoint (sequence bigint primary key, hash text not null, at text not null, signed_by text not null, signature text not null)`.execute(transaction);
    for (const table of ['access_record', 'checkpoint']) await refuseChangesOf(transaction, table);
  });
}

/** One row a record, and one for each thing a record speaks of: `child:...`, `rule:P01`, `field:Child.name`. */
async function makeIndex(transaction: Transaction<AuditTables>): Promise<void> {
  await sql`create table if not exists indexed_record (sequence bigint primary key, at timestamptz not null, viewer text, role text, agency text, purpose text, outcome text not null, operation text, children int not null)`.execute(transaction);
  await sql`create index if not exists indexed_record_at on indexed_record (at)`.execute(transaction);
  await sql`create index if not exists indexed_record_viewer on indexed_record (viewer, sequence)`.execute(transaction);
  await sql`create table if not exists indexed_term (term text not null, sequence bigint not null, times int not null, primary key (term, sequence))`.execute(transaction);
  await sql`create index if not exists indexed_term_sequence on indexed_term (sequence)`.execute(transaction);
}

async function refuseChangesOf(transaction: Transaction<AuditTables>, table: string): Promise<void> {
  await sql`drop trigger if exists only_added_to on ${sql.table(table)}`.execute(transaction);
  await sql`create trigger only_added_to before update or delete on ${sql.table(table)} for each row execute function refuse_change()`.execute(transaction);
  await sql`drop trigger if exists never_emptied on ${sql.table(table)}`.execute(transaction);
  await sql`create trigger never_emptied before truncate on ${sql.table(table)} for each statement execute function refuse_change()`.execute(transaction);
}
