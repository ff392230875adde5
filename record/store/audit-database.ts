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
  /** Reports for families, and what was found in each look's review; worked on, and no evidence (record/report). */
  readonly access_report: AccessReportRow;
  readonly access_report_look: { readonly report_id: string; readonly decision_id: string; readonly held_back: string | null };
  readonly access_report_command: { readonly viewer: string; readonly idempotency_key: string; readonly request_hash: string; readonly report_id: string };
}

/** A report for a family. Whom it is about is a pseudonym, as in the record. */
export interface AccessReportRow {
  readonly id: string;
  readonly version: number;
  readonly child: string | null;
  readonly asked_by: string;
  readonly from_at: Date | null;
  readonly to_at: Date | null;
  /** The last record there was when it was prepared: nothing comes into a report after its review. */
  readonly up_to: number;
  readonly prepared_by: string;
  readonly prepared_at: Date;
  readonly reviewed_by: string | null;
  readonly reviewed_at: Date | null;
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

export const TABLES = ['access_record', 'child_key', 'checkpoint', 'indexed_record', 'indexed_term', 'access_report', 'access_report_look', 'access_report_command'] as const satisfies readonly (keyof AuditTables)[];

export type AuditDatabase = Kysely<AuditTables>;

export type AuditPlace =
  | { readonly kind: 'postgres'; readonly url: string; readonly schema: string }
  /** Embedded PostgreSQL; `memory` forgets, and is for tests. */
  | { readonly kind: 'embedded'; readonly folder: string | 'memory' };

/** Opens the store of the record of access, and makes its tables where there are none. */
export async function openAuditDatabase(asked: AuditPlace): Promise<AuditDatabase> {
  const place = servedPlace(asked);
  const database = place.kind === 'postgres' ? postgres(place.url, place.schema) : embedded(place.folder);
  try {
    if (place.kind !== 'postgres' || (await isOwner(database, place.schema))) await makeTables(database, place.kind === 'postgres' ? place.schema : null);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return database;
}

/**
 * A role that does not own the record's tables makes none: it may do what it was granted, and no trigger can be lifted by it (ADR 0072).
 * @throws Error where the tables are there and belong to another, but not all of them: their owner has to bring them up to date
 */
async function isOwner(database: AuditDatabase, schema: string): Promise<boolean> {
  const { rows } = await sql<{ name: string; mine: boolean }>`
    select c.relname as name, pg_has_role(c.relowner, 'usage') as mine from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema} and c.relkind = 'r'`.execute(database);
  const record = rows.find(({ name }) => name === 'access_record');
  if (!record || record.mine) return true;
  const missing = TABLES.filter((table) => !rows.some(({ name }) => name === table));
  if (missing.length > 0) throw new Error(`The record of access lacks ${missing.join(', ')}: its owner has to run "npm run audit -- prepare" first`);
  return false;
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
async function makeTables(database: AuditDatabase, schema: string | null): Promise<void> {
  if (schema !== null) await sql`create schema if not exists ${sql.id(schema)}`.execute(database);
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(4210001)`.execute(transaction);
    await sql`create table if not exists access_record (sequence bigint primary key, previous_hash text not null unique, hash text not null unique, body text not null)`.execute(transaction);
    await sql`create table if not exists child_key (child text primary key, key text not null)`.execute(transaction);
    await makeIndex(transaction);
    await sql`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'the record of access is only ever added to'; end $$`.execute(transaction);
    await makeReports(transaction);
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

/** Reports that are prepared for families, and the review of each look in them. */
async function makeReports(transaction: Transaction<AuditTables>): Promise<void> {
  await sql`create table if not exists access_report (id text primary key, version int not null, child text, asked_by text not null, from_at timestamptz, to_at timestamptz, up_to bigint not null,
    prepared_by text not null, prepared_at timestamptz not null, reviewed_by text, reviewed_at timestamptz)`.execute(transaction);
  await sql`create table if not exists access_report_look (report_id text not null references access_report (id), decision_id text not null, held_back text, primary key (report_id, decision_id))`.execute(transaction);
  await sql`create table if not exists access_report_command (viewer text not null, idempotency_key text not null, request_hash text not null, report_id text not null, primary key (viewer, idempotency_key))`.execute(transaction);
}

async function refuseChangesOf(transaction: Transaction<AuditTables>, table: string): Promise<void> {
  await sql`drop trigger if exists only_added_to on ${sql.table(table)}`.execute(transaction);
  await sql`create trigger only_added_to before update or delete on ${sql.table(table)} for each row execute function refuse_change()`.execute(transaction);
  await sql`drop trigger if exists never_emptied on ${sql.table(table)}`.execute(transaction);
  await sql`create trigger never_emptied before truncate on ${sql.table(table)} for each statement execute function refuse_change()`.execute(transaction);
}
