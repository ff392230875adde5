import { type RawBuilder, sql } from 'kysely';
import type { ChildId, ViewerId } from '#schema/ids';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { ALIKE, foundByName } from '#subgraphs/hub/index/find-by-name';
import { foldName } from '#subgraphs/hub/index/fold-name';
import { notSealed } from '#subgraphs/hub/index/not-sealed';

export interface SearchCriteria {
  readonly name?: string | null | undefined;
  readonly dateOfBirth?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  readonly nhsNumber?: string | null | undefined;
  readonly upn?: string | null | undefined;
}

/** Who searches, why and when: kept with what they searched for (G5). */
export interface Searching {
  readonly viewer: ViewerId;
  readonly purpose: string | null;
  readonly now: Date;
}

/** As many as anyone reads through; a search that finds more wants another word. */
const MOST = 200;

/**
 * Children who fit all that is given, the best fit first. Only what is not hidden takes part: no sealed child, no
 * address of a child whose whereabouts are restricted, no birth name of an adopted one, no id marked "never link".
 */
export async function searchChildren(store: HubStore, criteria: SearchCriteria, { viewer, purpose, now }: Searching): Promise<readonly ChildId[]> {
  return store.transaction().execute(async (transaction) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true), set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`.execute(transaction);
    const open = notSealed(viewer, now);
    const { rows: found } = await (isNameAlone(criteria) ? byName(criteria, open) : byCriteria(criteria, open)).execute(transaction);
    // No record, no answer: both are of one transaction.
    await transaction.insertInto('search_record')
      .values({ viewer_id: viewer, purpose, criteria: JSON.stringify(criteria), found: found.length, searched_at: now.toISOString() }).execute();
    return found.map(({ id }) => id);
  });
}

const isNameAlone = ({ dateOfBirth, postcode, nhsNumber, upn }: SearchCriteria): boolean => !dateOfBirth && !postcode && !nhsNumber && !upn;

interface Found {
  readonly id: ChildId;
}

/** Nobody's name has more, and each costs. */
const MOST_WORDS = 8;

const byName = ({ name }: SearchCriteria, open: RawBuilder<boolean>): RawBuilder<Found> => {
  const words = [...new Set(foldName(name ?? '').split(' '))].slice(0, MOST_WORDS);
  return sql<Found>`with ${foundByName(words)}
    select child.id from found join child on child.id = found.child_id where ${open} order by found.fit desc, child.id limit ${MOST}`;
};

/** What else is given leaves few children; their names are looked at one by one. */
const byCriteria = (criteria: SearchCriteria, open: RawBuilder<boolean>): RawBuilder<Found> =>
  sql<Found>`select child.id from child where ${sql.join([open, ...fitting(criteria)], sql` and `)} order by ${rank(criteria)} desc, child.id limit ${MOST}`;

/** Nothing that could be compared was given. */
export const saysNothing = ({ name, dateOfBirth, postcode, nhsNumber, upn }: SearchCriteria): boolean =>
  !(name && foldName(name)) && !dateOfBirth && !(postcode && compact(postcode)) && !nhsNumber && !upn;

function fitting({ name, dateOfBirth, postcode, nhsNumber, upn }: SearchCriteria): RawBuilder<boolean>[] {
  const folded = name ? foldName(name) : '';
  return [
    ...(folded ? [sql<boolean>`exists (select 1 from child_name n where n.child_id = child.id and ${nameFits(folded)} and ${nameMayBeFound})`] : []),
    ...(dateOfBirth ? [bornOn(dateOfBirth, folded !== '')] : []),
    ...(postcode && compact(postcode) ? [livesAt(compact(postcode))] : []),
    ...(nhsNumber ? [isKnownBy('nhs_number', nhsNumber)] : []),
    ...(upn ? [isKnownBy('upn', upn)] : []),
  ];
}

const nameMayBeFound = sql`not (n.use = 'birth' and child.seal = 'adoption')`;

/**
 * Every word typed begins a word of the name, in any order; or the whole is alike enough, misspelling and all. Folded
 * words are letters and digits only, so they are safe in a pattern.
 */
const nameFits = (folded: string): RawBuilder<boolean> => {
  const words = folded.split(' ').map((word) => sql<boolean>`n.folded ~ ${`\\m${word}`}`);
  return sql<boolean>`((${sql.join(words, sql` and `)}) or n.folded %> ${folded})`;
};

/** A child whose date of birth nobody knows contradicts none, if the name fits. */
const bornOn = (day: string, named: boolean): RawBuilder<boolean> => {
  const days = [day, ...swapped(day)];
  return sql<boolean>`(child.date_of_birth = any(${days}::date[])${named ? sql` or child.date_of_birth is null` : sql``})`;
};

/** Day and month the wrong way round, where that is a day. */
const swapped = (day: string): string[] => {
  const [year, month, date] = day.split('-');
  return Number(date) <= 12 && date !== month ? [`${year}-${date}-${month}`] : [];
};

const livesAt = (postcode: string): RawBuilder<boolean> => sql<boolean>`(
  child.seal = 'none' and not child.pds_restricted
  and exists (select 1 from child_address a where a.child_id = child.id and a.use <> 'old' and replace(a.postcode, ' ', '') = ${postcode}))`;

const isKnownBy = (kind: string, value: string): RawBuilder<boolean> => sql<boolean>`
  exists (select 1 from identifier i where i.child_id = child.id and i.kind = ${kind} and i.value = ${value} and not i.never_link)`;

const rank = ({ name, dateOfBirth }: SearchCriteria): RawBuilder<number> => {
  const folded = name ? foldName(name) : '';
  const likeness = folded
    ? sql<number>`(select max(similarity(n.folded, ${folded})) from child_name n where n.child_id = child.id and ${nameMayBeFound})`
    : sql<number>`0::real`;
  return dateOfBirth ? sql<number>`(${likeness} + case when child.date_of_birth = ${dateOfBirth}::date then 1 else 0 end)` : likeness;
};

const compact = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase();
