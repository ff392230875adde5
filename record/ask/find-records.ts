import { type AccessFilter, matching } from '#record/ask/access-filter';
import { indexRecords } from '#record/index/index-records';
import { readRecord, type StoredRecord } from '#record/read-record';
import type { AuditDatabase } from '#record/store/audit-database';

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  readonly hasMore: boolean;
  readonly total: number;
}

/** @param before the sequence number to go on from; the latest come first */
export async function findRecords(database: AuditDatabase, filter: AccessFilter, first: number, before?: number): Promise<RecordPage> {
  await indexRecords(database);
  const found = database.selectFrom('indexed_record').where(matching(filter));
  const { total } = await found.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
  const sequences = await found.$if(before !== undefined, (query) => query.where('indexed_record.sequence', '<', before ?? 0))
    .select('indexed_record.sequence').orderBy('indexed_record.sequence', 'desc').limit(first + 1).execute();
  const page = sequences.slice(0, first).map(({ sequence }) => Number(sequence));
  return { records: await recordsOf(database, page), hasMore: sequences.length > first, total: Number(total) };
}

/** The records themselves, out of the chain, the latest first. */
export async function recordsOf(database: AuditDatabase, sequences: readonly number[]): Promise<readonly StoredRecord[]> {
  if (sequences.length === 0) return [];
  const rows = await database.selectFrom('access_record').select(['sequence', 'hash', 'body']).where('sequence', 'in', [...sequences]).orderBy('sequence', 'desc').execute();
  return rows.map(readRecord);
}

const PAGE = 200;

/** Every record that matches, the earliest first, a page at a time: for reports, exports and replays. */
export async function* eachRecord(database: AuditDatabase, filter: AccessFilter): AsyncGenerator<StoredRecord> {
  await indexRecords(database);
  let after = 0;
  for (;;) {
    const found = await database.selectFrom('indexed_record').where(matching(filter)).where('indexed_record.sequence', '>', after)
      .select('indexed_record.sequence').orderBy('indexed_record.sequence').limit(PAGE).execute();
    const sequences = found.map(({ sequence }) => Number(sequence));
    yield* (await recordsOf(database, sequences)).toReversed();
    after = sequences.at(-1) ?? after;
    if (sequences.length < PAGE) return;
  }
}
