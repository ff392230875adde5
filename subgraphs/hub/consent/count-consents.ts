import { sql } from 'kysely';
import { contested, type Said } from '#subgraphs/hub/consent/disagreement';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Fewer children than this are not told apart from none. */
export const FEWEST = 5;
/** What is told is rounded to this, so that two answers never tell of one child by their difference. */
export const ROUNDED_TO = 5;
/** What runs out within this time is about to. */
export const SOON_DAYS = 30;

export const CONSENT_MEASURES = ['GIVEN', 'REFUSED', 'WITHDRAWN', 'EXPIRED', 'EXPIRING', 'OVER_A_YEAR', 'PARENTS_DISAGREE', 'COMPETENCE_DUE'] as const;
export type ConsentMeasureWord = (typeof CONSENT_MEASURES)[number];

/** Of how many children something is so; null where too few to be told. No child, statement or person is in it. */
export interface ConsentFigure {
  readonly measure: ConsentMeasureWord;
  /** The class of information that statements speak of; `all`: statements that name none speak of every one. Null: over all classes. */
  readonly category: string | null;
  readonly children: number | null;
}

/** Statements that no other has taken the place of, of children who are not sealed: of those nothing is counted for anyone. */
const STANDING = sql`
  standing as (
    select s.child_id, s.outcome, s.capacity, s.categories, s.from_at, s.until_at from consent_statement s join child c on c.id = s.child_id
    where c.seal in ('none', 'location_restricted') and c.merged_into is null and not exists (select 1 from consent_statement later where later.supersedes = s.id)
  )`;

/** How consents stand, counted in children. */
export async function countConsents(store: HubStore, now: Date): Promise<readonly ConsentFigure[]> {
  const at = now.toISOString();
  const { rows } = await sql<{ measure: ConsentMeasureWord; category: string | null; children: number }>`
    with ${STANDING}, judged as (
      select *, case when outcome = 'withdrawn' then 'WITHDRAWN' when until_at <= ${at} then 'EXPIRED' when outcome = 'given' then 'GIVEN' else 'REFUSED' end as state from standing
    ), told as (
      select state as measure, child_id, categories from judged
      union all select 'EXPIRING', child_id, categories from judged where state = 'GIVEN' and until_at < ${at}::timestamptz + make_interval(days => ${SOON_DAYS})
      union all select 'OVER_A_YEAR', child_id, categories from judged where state = 'GIVEN' and from_at < ${at}::timestamptz - interval '1 year'
    )
    select measure, null as category, count(distinct child_id)::int as children from told group by measure
    union all
    select measure, word, count(distinct child_id)::int from told, unnest(case when cardinality(categories) = 0 then array['all'] else categories end) word group by measure, word`.execute(store);
  const own = [{ measure: 'PARENTS_DISAGREE' as const, category: null, children: await parentsWhoDisagree(store, now) }, { measure: 'COMPETENCE_DUE' as const, category: null, children: await competenceDue(store, now) }];
  const found = [...rows, ...own];
  const missing = CONSENT_MEASURES.filter((measure) => !found.some((row) => row.measure === measure && row.category === null)).map((measure) => ({ measure, category: null, children: 0 }));
  return [...found, ...missing].map(({ children, ...row }) => ({ ...row, children: told(children) })).sort(inOrder);
}

const told = (children: number): number | null => (children < FEWEST ? null : Math.round(children / ROUNDED_TO) * ROUNDED_TO);

const inOrder = (a: ConsentFigure, b: ConsentFigure): number =>
  CONSENT_MEASURES.indexOf(a.measure) - CONSENT_MEASURES.indexOf(b.measure) || Number(a.category !== null) - Number(b.category !== null) || String(a.category).localeCompare(String(b.category));

/** Children of whom one parent says yes and another does not, to the same thing; the rules count that as refused. */
async function parentsWhoDisagree(store: HubStore, now: Date): Promise<number> {
  const { rows } = await sql<Said & { child_id: string }>`
    select s.* from consent_statement s join child c on c.id = s.child_id
    where c.seal in ('none', 'location_restricted') and c.merged_into is null and exists (
      select 1 from consent_statement other where other.child_id = s.child_id and other.given_by <> s.given_by and other.capacity = 'parental_responsibility' and (other.outcome = 'given') <> (s.outcome = 'given'))`.execute(store);
  return [...new Set(rows.map(({ child_id }) => child_id))].filter((child) => contested(rows.filter((row) => row.child_id === child), now).size > 0).length;
}

/**
 * Children under sixteen who spoke for themselves, and of whom nobody has assessed within a year whether they are competent to:
 * from sixteen it is presumed, before it is for a person to find out (Gillick).
 */
async function competenceDue(store: HubStore, now: Date): Promise<number> {
  const today = now.toISOString().slice(0, 10);
  const { rows } = await sql<{ children: number }>`
    with ${STANDING} select count(distinct standing.child_id)::int as children from standing join child c on c.id = standing.child_id
    where standing.capacity = 'child' and c.date_of_birth > (${today}::date - interval '16 years')
      and not exists (select 1 from competence_assessment a where a.child_id = c.id and a.assessed_on > (${today}::date - interval '1 year'))`.execute(store);
  return rows[0]?.children ?? 0;
}
