import { type SelectQueryBuilder, sql } from 'kysely';
import { type AccessFilter, matching } from '#record/ask/access-filter';
import { indexRecords } from '#record/index/index-records';
import { type TermKind, term, wordOf } from '#record/index/terms-of';
import type { AuditDatabase, AuditTables } from '#record/store/audit-database';

/** What accesses are counted by: once a record, or, for what a record can speak of often, as often as it does. */
export const COUNTED_BY = ['viewer', 'role', 'agency', 'purpose', 'outcome', 'operation', 'category', 'given', 'withheld', 'rule', 'nearMiss', 'field', 'basis', 'relation', 'error'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

export const COUNTED_EVERY = ['hour', 'day', 'week', 'month'] as const;
export type CountedEvery = (typeof COUNTED_EVERY)[number];

export interface AccessCount {
  readonly key: string;
  /** When the hour, day, week or month began, UTC; null where all time is counted together. */
  readonly start: string | null;
  /** Records in which it occurs. */
  readonly records: number;
  /** How often it occurs in them: a rule that decided about forty children of one list counts forty. */
  readonly times: number;
}

const COLUMNS = ['viewer', 'role', 'agency', 'purpose', 'outcome', 'operation'] as const;
type Column = (typeof COLUMNS)[number];
const isColumn = (by: CountedBy): by is Column => (COLUMNS as readonly string[]).includes(by);

const KIND: Readonly<Record<Exclude<CountedBy, Column>, TermKind>> = {
  category: 'category', given: 'given', withheld: 'withheld', rule: 'rule', nearMiss: 'near', field: 'field', basis: 'basis', relation: 'relation', error: 'error',
};

const MOST_ROWS = 5_000;

/** Exact counts, the highest first or, over time, in order of time: for whoever may read the records one by one. `tellCounts` makes of them what may leave the record. */
export async function countRecords(database: AuditDatabase, filter: AccessFilter, by: CountedBy, every: CountedEvery | null): Promise<readonly AccessCount[]> {
  await indexRecords(database);
  const start = startOf(every);
  const matched = database.selectFrom('indexed_record').where(matching(filter));
  const rows = await (isColumn(by) ? byColumn(matched, by, start) : byTerm(matched, KIND[by], start)).execute();
  return rows.map(({ key, start: began, records, times }) =>
    ({ key: keyOf(by, key), start: startIn(began), records: Number(records), times: Number(times) }));
}

type Matched = SelectQueryBuilder<AuditTables, 'indexed_record', object>;
interface Row {
  readonly key: string | null;
  readonly start: Date | null;
  readonly records: string | number;
  readonly times: string | number;
}
type Start = ReturnType<typeof sql<Date | null>>;
/** Of how many different children each count is, as far as the index can tell: children of lists in which others were not concerned do not count. */
export async function countChildren(database: AuditDatabase, filter: AccessFilter, by: CountedBy, every: CountedEvery | null): Promise<ReadonlyMap<string, number>> {
  const start = startOf(every);
  const matched = database.selectFrom('indexed_record').where(matching(filter))
    .innerJoin('indexed_term as about', 'about.sequence', 'indexed_record.sequence').where('about.term', 'like', `${term('child', '')}%`);
  const children = sql<string>`count(distinct about.term)`.as('children');
  const rows: readonly { readonly key: string | null; readonly start: Date | null; readonly children: string }[] = isColumn(by)
    ? await matched.select([`indexed_record.${by} as key`, start.as('start'), children]).groupBy(['key', 'start']).execute()
    : await matched.innerJoin('indexed_term', 'indexed_term.sequence', 'indexed_record.sequence').where('indexed_term.term', 'like', `${term(KIND[by], '')}%`)
      .whereRef('indexed_term.times', '>=', 'indexed_record.children').select(['indexed_term.term as key', start.as('start'), children]).groupBy(['key', 'start']).execute();
  return new Map(rows.map(({ key, start: began, children: found }) => [countKey({ key: keyOf(by, key), start: startIn(began) }), Number(found)]));
}

export const countKey = ({ key, start }: Pick<AccessCount, 'key' | 'start'>): string => JSON.stringify([key, start]);

const keyOf = (by: CountedBy, key: string | null): string => (isColumn(by) ? (key ?? 'not signed in') : wordOf(key ?? ''));
const startIn = (began: Date | null): string | null => (began === null ? null : new Date(began).toISOString());
const startOf = (every: CountedEvery | null): Start => (every === null ? sql<Date | null>`null::timestamptz` : sql<Date | null>`date_trunc(${sql.lit(every)}, indexed_record.at, 'UTC')`);

interface Counting { execute(): Promise<readonly Row[]> }

const IN_ORDER = sql`start asc nulls first, times desc, key`;

const byColumn = (matched: Matched, column: Column, start: Start): Counting =>
  matched.select([`indexed_record.${column} as key`, start.as('start'), sql<string>`count(*)`.as('records'), sql<string>`count(*)`.as('times')])
    .groupBy(['key', 'start']).orderBy(IN_ORDER).limit(MOST_ROWS);

const byTerm = (matched: Matched, kind: TermKind, start: Start): Counting =>
  matched.innerJoin('indexed_term', 'indexed_term.sequence', 'indexed_record.sequence').where('indexed_term.term', 'like', `${term(kind, '')}%`)
    .select(['indexed_term.term as key', start.as('start'), sql<string>`count(*)`.as('records'), sql<string>`sum(indexed_term.times)`.as('times')])
    .groupBy(['key', 'start']).orderBy(IN_ORDER).limit(MOST_ROWS);
