import { sql } from 'kysely';
import type { AuditDatabase } from '#gateway/audit/audit-database';
import { chain } from '#gateway/audit/chain';
import type { AccessRecord } from '#gateway/audit/access-record';

/** Resolves when the record is durable; rejects where it cannot be written, and then nothing may be released. */
export type RecordAccess = (record: AccessRecord) => Promise<void>;

interface Waiting {
  readonly body: string;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

const LARGEST_BATCH = 500;
const LOCK = 4_210_002;

/**
 * Writes records in the order in which they come. Those that come while one transaction is being written wait together
 * for the next, so that a busy gateway writes few, and each answer waits for its own.
 */
export function accessRecorder(database: AuditDatabase): RecordAccess {
  const waiting: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    if (writing) return;
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      try {
        await append(database, batch.map(({ body }) => body));
        for (const { written } of batch) written();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };
  return (record) => new Promise((written, failed) => {
    waiting.push({ body: JSON.stringify(record), written, failed });
    void writeAll();
  });
}

/** One chain for all gateway processes: whoever appends holds the lock until what it appended is durable. */
const append = (database: AuditDatabase, bodies: readonly string[]): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    const last = await transaction.selectFrom('access_record').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
    const records = chain(last ? { sequence: Number(last.sequence), hash: last.hash } : null, bodies);
    await transaction.insertInto('access_record')
      .values(records.map(({ sequence, previousHash, hash, body }) => ({ sequence, previous_hash: previousHash, hash, body })))
      .execute();
  });
