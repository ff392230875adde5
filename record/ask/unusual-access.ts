import { sql } from 'kysely';
import { type AccessFilter, matching } from '#record/ask/access-filter';
import { indexRecords } from '#record/index/index-records';
import { term } from '#record/index/terms-of';
import type { AuditDatabase } from '#record/store/audit-database';

/** Why an access pattern is worth a second look. None of them is wrong in itself. */
export const UNUSUAL_KINDS = ['BROKE_GLASS', 'NO_INVOLVEMENT', 'OWN_CIRCLE', 'MANY_CHILDREN', 'OUT_OF_HOURS', 'FAILED_CLOSED'] as const;
export type UnusualKind = (typeof UNUSUAL_KINDS)[number];

export interface UnusualAccess {
  readonly kind: UnusualKind;
  readonly says: string;
  readonly viewer: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  /** Accesses; for MANY_CHILDREN, different children. */
  readonly count: number;
  readonly latest: string;
  /** The latest of them, by their sequence numbers. */
  readonly sequences: readonly number[];
}

interface Found {
  readonly viewer: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly count: string | number;
  readonly latest: Date;
  readonly sequences: readonly (string | number)[];
}

/** By viewer, all of them; the gravest kind first, and within it whoever did most. */
export async function unusualAccess(database: AuditDatabase, filter: AccessFilter, first: number): Promise<readonly UnusualAccess[]> {
  await indexRecords(database);
  const found: UnusualAccess[] = [];
  for (const kind of UNUSUAL_KINDS) found.push(...(await ofKind(database, filter, kind)));
  return found.slice(0, first);
}

const SAYS: Readonly<Record<UnusualKind, (count: number) => string>> = {
  BROKE_GLASS: (count) => `opened what is withheld in an emergency: ${accesses(count)}. Was each reviewed?`,
  NO_INVOLVEMENT: (count) => `asked about children with whom no record connects the viewer: ${accesses(count)}.`,
  OWN_CIRCLE: (count) => `asked about a child of the viewer’s own family or close circle: ${accesses(count)}.`,
  MANY_CHILDREN: (count) => `was shown something of ${count} different children, far more than most.`,
  OUT_OF_HOURS: (count) => `asked outside 07:00 to 20:00 on working days: ${accesses(count)}.`,
  FAILED_CLOSED: (count) => `was refused an answer that did not pass its last check: ${accesses(count)}. This is a fault of the system’s.`,
};

const accesses = (count: number): string => (count === 1 ? 'one access' : `${count} accesses`);

/** Far more children than most: at least so many, and so many times the median viewer's. */
const MANY_AT_LEAST = 25;
const MANY_TIMES_MEDIAN = 5;

const speaksOf = (pattern: string) => sql<boolean>`exists (select 1 from indexed_term where indexed_term.sequence = indexed_record.sequence and indexed_term.term like ${pattern})`;

/** Which records are of a kind. Local time: it is the viewer's evening that counts. */
const CONDITIONS = {
  BROKE_GLASS: speaksOf(`${term('break-glass', '')}%`),
  NO_INVOLVEMENT: speaksOf(term('relation', 'none')),
  OWN_CIRCLE: speaksOf(term('relation', 'conflicted')),
  OUT_OF_HOURS: sql<boolean>`(extract(isodow from indexed_record.at at time zone 'Europe/London') > 5 or extract(hour from indexed_record.at at time zone 'Europe/London') not between 7 and 19)`,
  FAILED_CLOSED: sql<boolean>`indexed_record.outcome = 'failed_closed'`,
} as const;

async function ofKind(database: AuditDatabase, filter: AccessFilter, kind: UnusualKind): Promise<readonly UnusualAccess[]> {
  const rows = kind === 'MANY_CHILDREN' ? await manyChildren(database, filter) : await grouped(database, filter, CONDITIONS[kind]);
  return rows.map(({ viewer, role, agency, count, latest, sequences }) => ({
    kind, viewer, role, agency, count: Number(count), latest: new Date(latest).toISOString(), sequences: sequences.map(Number), says: SAYS[kind](Number(count)),
  }));
}

const latestSequences = sql<readonly (string | number)[]>`(array_agg(distinct indexed_record.sequence order by indexed_record.sequence desc))[1:20]`;

const grouped = (database: AuditDatabase, filter: AccessFilter, condition: (typeof CONDITIONS)[keyof typeof CONDITIONS]): Promise<readonly Found[]> =>
  database.selectFrom('indexed_record').where(matching(filter)).where('indexed_record.viewer', 'is not', null).where('indexed_record.children', '>', 0).where(condition)
    .select(['viewer', 'role', 'agency', sql<string>`count(*)`.as('count'), sql<Date>`max(at)`.as('latest'), latestSequences.as('sequences')])
    .groupBy(['viewer', 'role', 'agency']).orderBy('count', 'desc').limit(100).execute();

async function manyChildren(database: AuditDatabase, filter: AccessFilter): Promise<readonly Found[]> {
  const rows: readonly Found[] = await database.selectFrom('indexed_record').where(matching(filter)).where('indexed_record.viewer', 'is not', null)
    .innerJoin('indexed_term', 'indexed_term.sequence', 'indexed_record.sequence').where('indexed_term.term', 'like', `${term('child', '')}%`)
    .select(['viewer', 'role', 'agency', sql<string>`count(distinct indexed_term.term)`.as('count'), sql<Date>`max(at)`.as('latest'), latestSequences.as('sequences')])
    .groupBy(['viewer', 'role', 'agency']).orderBy('count', 'desc').execute();
  const median = Number(rows[Math.floor(rows.length / 2)]?.count ?? 0);
  return rows.filter(({ count }) => Number(count) >= Math.max(MANY_AT_LEAST, MANY_TIMES_MEDIAN * median));
}
