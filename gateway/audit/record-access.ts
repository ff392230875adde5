import { CompiledQuery, sql } from 'kysely';
import type { AuditDatabase } from '#record/store/audit-database';
import { APPEND_LOCK, endOfChain } from '#record/chain/append-records';
import { chain, type ChainedRecord } from '#record/chain/chain';

/**
 * Resolves when the record is durable; rejects where it cannot be written, and then nothing may be released.
 * @param body an AccessRecord, as JSON
 */
export type RecordAccess = (body: string) => Promise<void>;

interface Waiting {
  readonly body: string;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/** PostgreSQL takes at most 65,535 parameters a statement; beyond this nothing is gained. */
const LARGEST_BATCH = 500;
/** So often is it tried where other processes append at the same time. */
const MOST_ATTEMPTS = 8;
/** After meeting another process, so many batches go under the lock at once. */
const CAUTIOUS_BATCHES = 50;

type Head = Pick<ChainedRecord, 'sequence' | 'hash'>;

/**
 * Writes records in the order in which they come. Those that come while one statement is being written wait together
 * for the next, so that a busy gateway writes few, and each answer waits for its own. A statement is not begun before the
 * turn of the event loop ends: the first of a burst would be written alone, and all others wait for it and then for their own.
 */
export function accessRecorder(database: AuditDatabase): RecordAccess {
  const append = appenderTo(database);
  const waiting: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, LARGEST_BATCH);
      try {
        await append(batch.map(({ body }) => body));
        for (const { written } of batch) written();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = false;
  };
  return (body) => new Promise((written, failed) => {
    waiting.push({ body, written, failed });
    if (writing) return;
    writing = true;
    setImmediate(() => void writeAll());
  });
}

/**
 * One chain for all gateway processes. Whoever appended last knows where it ends and adds to it by one statement; that
 * a number and a predecessor are used once is the database's own constraint, so that of two who try at the same time one
 * is refused, reads the end under the lock, and tries again.
 */
function appenderTo(database: AuditDatabase): (bodies: readonly string[]) => Promise<void> {
  let head: Head | null = null;
  let cautious = 0;
  return async (bodies) => {
    const known = head;
    head = null;
    if (known && cautious === 0) {
      const records = chain(known, bodies);
      try {
        await database.executeQuery(insertOf(records));
        head = records.at(-1) ?? known;
        return;
      } catch (error) {
        if (!isTaken(error)) throw error;
        cautious = CAUTIOUS_BATCHES;
      }
    }
    if (cautious > 0) cautious -= 1;
    head = await underLock(database, bodies, MOST_ATTEMPTS);
  };
}

async function underLock(database: AuditDatabase, bodies: readonly string[], attempts: number): Promise<Head | null> {
  try {
    return await database.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(APPEND_LOCK)})`.execute(transaction);
      const records = chain(await endOfChain(transaction), bodies);
      await transaction.executeQuery(insertOf(records));
      return records.at(-1) ?? null;
    });
  } catch (error) {
    if (attempts <= 1 || !isTaken(error)) throw error;
    return underLock(database, bodies, attempts - 1);
  }
}

/** PostgreSQL's unique_violation: another process was first. */
const isTaken = (error: unknown): boolean => (error as { readonly code?: unknown } | null)?.code === '23505';

const statements = new Map<number, string>();

/** One statement for a batch; its text is the same for every batch of that size. */
function insertOf(records: readonly ChainedRecord[]): CompiledQuery {
  const rows = records.length;
  const text = statements.get(rows)
    ?? `insert into access_record (sequence, previous_hash, hash, body) values ${Array.from({ length: rows }, (_, row) => `($${row * 4 + 1}, $${row * 4 + 2}, $${row * 4 + 3}, $${row * 4 + 4})`).join()}`;
  statements.set(rows, text);
  return CompiledQuery.raw(text, records.flatMap(({ sequence, previousHash, hash, body }) => [sequence, previousHash, hash, body]));
}
