import { sql } from 'kysely';
import { appendRecords } from '#record/chain/append-records';
import { checkpointsOf } from '#record/chain/checkpoint';
import { indexRecords } from '#record/index/index-records';
import { administrative } from '#record/store/erase-child';
import type { AuditDatabase } from '#record/store/audit-database';

/** What has been kept as long as it is to be kept, and how much of it can go now. */
export interface Due {
  /** Records written before the day. */
  readonly records: number;
  /** The latest checkpoint among them: the records up to it can be pruned, and the rest then follows it. Null where there is none. */
  readonly upTo: number | null;
}

/** The records written before a day. */
export async function recordsDue(database: AuditDatabase, before: Date): Promise<Due> {
  await indexRecords(database);
  const { records, last } = await database.selectFrom('indexed_record').where('at', '<', before)
    .select([sql<string>`count(*)`.as('records'), sql<string | null>`max(sequence)`.as('last')]).executeTakeFirstOrThrow();
  const within = (await checkpointsOf(database)).filter(({ sequence }) => last !== null && sequence <= Number(last));
  return { records: Number(records), upTo: within.at(-1)?.sequence ?? null };
}

/**
 * Deletes every record up to a checkpoint. The chain then begins after the checkpoint, which says under its signature what
 * was there. The triggers are lifted within this one transaction, which only the tables' owner can do.
 */
export async function pruneTo(database: AuditDatabase, sequence: number, by: string, at: Date): Promise<number> {
  const deleted = await database.transaction().execute(async (transaction) => {
    await sql`alter table access_record disable trigger only_added_to`.execute(transaction);
    const { numDeletedRows } = await transaction.deleteFrom('access_record').where('sequence', '<=', sequence).executeTakeFirstOrThrow();
    await sql`alter table access_record enable trigger only_added_to`.execute(transaction);
    await transaction.deleteFrom('indexed_term').where('sequence', '<=', sequence).execute();
    await transaction.deleteFrom('indexed_record').where('sequence', '<=', sequence).execute();
    return Number(numDeletedRows);
  });
  await appendRecords(database, [JSON.stringify(administrative('pruneRecord', by, at))]);
  return deleted;
}
