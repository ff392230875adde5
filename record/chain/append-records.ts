import { sql, type Transaction } from 'kysely';
import { chain, type ChainedRecord } from '#record/chain/chain';
import type { AuditDatabase, AuditTables } from '#record/store/audit-database';

/** Whoever appends under the lock holds it until what was appended is durable: one chain for all processes. */
export const APPEND_LOCK = 4_210_002;

/** What the next record follows: the last one or, where all were pruned, the checkpoint of the last that was. */
export async function endOfChain(transaction: Transaction<AuditTables>): Promise<Pick<ChainedRecord, 'sequence' | 'hash'> | null> {
  for (const table of ['access_record', 'checkpoint'] as const) {
    const last = await transaction.selectFrom(table).select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
    if (last) return { sequence: Number(last.sequence), hash: last.hash };
  }
  return null;
}

/** Adds records to the chain, now and then: what is done to the record itself. The gateway has a quicker way of its own. */
export const appendRecords = (database: AuditDatabase, bodies: readonly string[]): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(APPEND_LOCK)})`.execute(transaction);
    const records = chain(await endOfChain(transaction), bodies);
    await transaction.insertInto('access_record')
      .values(records.map(({ sequence, previousHash, hash, body }) => ({ sequence, previous_hash: previousHash, hash, body })))
      .execute();
  });
