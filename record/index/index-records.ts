import { sql, type Transaction } from 'kysely';
import { termsOf } from '#record/index/terms-of';
import { readRecord, type StoredRecord } from '#record/read-record';
import type { AuditDatabase, AuditTables } from '#record/store/audit-database';

const PAGE = 200;
/** PostgreSQL takes at most 65,535 parameters a statement. */
const TERMS_AT_ONCE = 10_000;
const LOCK = 4_210_003;

/**
 * Brings the index up to the last record that is durable now. Writing an access waits for nothing but its own append;
 * whoever asks pays for the index (ADR 0040). Several may ask at once: one indexes, the others wait for it.
 */
export async function indexRecords(database: AuditDatabase): Promise<void> {
  for (;;) if ((await database.transaction().execute(indexPage)) < PAGE) return;
}

async function indexPage(transaction: Transaction<AuditTables>): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
  const { done } = await transaction.selectFrom('indexed_record').select(({ fn }) => fn.max('sequence').as('done')).executeTakeFirstOrThrow();
  const rows = await transaction.selectFrom('access_record').select(['sequence', 'hash', 'body']).where('sequence', '>', done ?? 0).orderBy('sequence').limit(PAGE).execute();
  if (rows.length === 0) return 0;
  const records = rows.map(readRecord);
  await transaction.insertInto('indexed_record').values(records.map(columnsOf)).execute();
  const terms = records.flatMap(({ sequence, record }) => [...termsOf(record)].map(([text, times]) => ({ term: text, sequence, times })));
  for (let start = 0; start < terms.length; start += TERMS_AT_ONCE) await transaction.insertInto('indexed_term').values(terms.slice(start, start + TERMS_AT_ONCE)).execute();
  return rows.length;
}

const columnsOf = ({ sequence, record }: StoredRecord) => ({
  sequence, at: new Date(record.at), viewer: record.viewer, role: record.role, agency: record.agency, purpose: record.purpose,
  outcome: record.outcome, operation: record.operation.name, children: record.children.length,
});

/** Forgets the index, so that the next question makes it anew from the records. */
export async function forgetIndex(database: AuditDatabase): Promise<void> {
  await sql`truncate indexed_record, indexed_term`.execute(database);
}
