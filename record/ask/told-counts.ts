import type { AccessFilter } from '#record/ask/access-filter';
import { type AccessCount, countChildren, type CountedBy, type CountedEvery, countKey, countRecords } from '#record/ask/count-records';
import type { AuditDatabase } from '#record/store/audit-database';

/** Fewer accesses than this, or accesses about fewer children, are not told (attack A45). */
export const FEWEST = 5;
/** What is told is rounded to this: two questions that differ by one access have the same answer, or differ by five. */
export const ROUNDED_TO = 5;

/** A count as it may leave the record; null: fewer than may be told. */
export interface ToldCount extends Pick<AccessCount, 'key' | 'start'> {
  readonly records: number | null;
  readonly times: number | null;
}

const MS_A_DAY = 86_400_000;
const dayOf = (at: Date): Date => new Date(Math.floor(at.getTime() / MS_A_DAY) * MS_A_DAY);

/**
 * Counts for charts and reports, in which no few children can be made out. A period is whole days, UTC: a border that is
 * moved by a minute tells of nothing. What is asked of one child by name is told as it is: no group is in it, the
 * question is itself on record, and the records are there to be read.
 */
export async function tellCounts(database: AuditDatabase, asked: AccessFilter, by: CountedBy, every: CountedEvery | null): Promise<readonly ToldCount[]> {
  if (asked.child !== undefined) return countRecords(database, asked, by, every);
  const filter = { ...asked, ...(asked.from ? { from: dayOf(asked.from) } : {}), ...(asked.to ? { to: new Date(dayOf(asked.to).getTime() + (asked.to.getTime() % MS_A_DAY === 0 ? 0 : MS_A_DAY)) } : {}) };
  const counts = await countRecords(database, filter, by, every);
  const children = await countChildren(database, filter, by, every);
  return counts.map((count) => {
    const about = children.get(countKey(count)) ?? 0;
    const concernsChildren = about > 0 || isSaidOfChildren(by);
    const isFew = count.records < FEWEST || (concernsChildren && about < FEWEST);
    return { key: count.key, start: count.start, records: isFew ? null : rounded(count.records), times: isFew ? null : rounded(count.times) };
  });
}

/** What only ever stands in a record because of a child. */
const isSaidOfChildren = (by: CountedBy): boolean => !['viewer', 'role', 'agency', 'purpose', 'outcome', 'operation', 'error'].includes(by);

const rounded = (count: number): number => Math.round(count / ROUNDED_TO) * ROUNDED_TO;
