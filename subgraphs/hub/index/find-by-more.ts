import { type RawBuilder, sql } from 'kysely';
import type { ChildId } from '#schema/ids';
import { fitOfChild, foundByName } from '#subgraphs/hub/index/find-by-name';
import { daysMeant, isNearly } from '#subgraphs/hub/index/near-dates';
import type { Sought } from '#subgraphs/hub/index/sought';
import { typedWords } from '#subgraphs/hub/index/word-fit';

export interface Found {
  readonly id: ChildId;
}

/** As many as anyone reads through; a search that finds more wants another word. */
const MOST = 200;

/**
 * By a number, a postcode or a date of birth, whichever leaves the fewest; what else was given is then asked of each
 * child it brings.
 */
export const byMore = (sought: Sought, open: RawBuilder<boolean>): RawBuilder<Found> => {
  const { words, dateOfBirth } = sought;
  const fit = words.length > 0 ? fitOfChild(words) : sql<number>`0::real`;
  return sql<Found>`
    with ${typedWords(words)}, brought as materialized (${brought(sought)}),
    likely as materialized (
      select child.id, ${fit} as fit, ${dateOfBirth ? dateFit(dateOfBirth) : sql`0::real`} as date_fit
      from child where child.id in (select child_id from brought) and ${sql.join([open, ...alsoFits(sought)], sql` and `)})
    select id from likely where fit is not null order by fit + date_fit desc, id limit ${MOST}`;
};

/** By the name, where the date of birth as given brought nobody: two of its three parts are right. */
export const byNameAndNearly = (sought: Sought, day: string, open: RawBuilder<boolean>): RawBuilder<Found> => sql<Found>`
  with ${foundByName(sought.words)}
  select child.id from found join child on child.id = found.child_id where ${open} and ${isNearly(day)} order by found.fit desc, child.id limit ${MOST}`;

export const byName = (words: readonly string[], open: RawBuilder<boolean>): RawBuilder<Found> => sql<Found>`
  with ${foundByName(words)}
  select child.id from found join child on child.id = found.child_id where ${open} order by found.fit desc, child.id limit ${MOST}`;

function brought({ numbers, postcode, dateOfBirth, words }: Sought): RawBuilder<unknown> {
  const [number] = numbers;
  if (number) return sql`select child_id from identifier where kind = ${number.kind} and value = ${number.value} and not never_link`;
  if (postcode) return livesAt(postcode);
  const days = sql`select id as child_id from child where date_of_birth = any(${daysMeant(dateOfBirth ?? '')}::date[])`;
  // A child whose date of birth nobody knows contradicts none, if the name fits.
  return words.length > 0 ? sql`${days} union all select id from child where date_of_birth is null` : days;
}

/** An address that is hidden finds nobody. */
const livesAt = (postcode: string): RawBuilder<unknown> => sql`
  select address.child_id from child_address address join child at_home on at_home.id = address.child_id
  where replace(address.postcode, ' ', '') = ${postcode} and address.use <> 'old' and at_home.seal = 'none' and not at_home.pds_restricted`;

/** All that brought nobody by itself still has to fit. */
function alsoFits({ numbers, postcode, dateOfBirth }: Sought): RawBuilder<boolean>[] {
  return [
    ...numbers.slice(1).map(({ kind, value }) => sql<boolean>`exists (select 1 from identifier where child_id = child.id and kind = ${kind} and value = ${value} and not never_link)`),
    ...(postcode && numbers.length > 0 ? [sql<boolean>`child.id in (${livesAt(postcode)})`] : []),
    ...(dateOfBirth && (postcode || numbers.length > 0) ? [isNearly(dateOfBirth)] : []),
  ];
}

const dateFit = (day: string): RawBuilder<number> =>
  sql<number>`case when child.date_of_birth = ${day}::date then 1 when child.date_of_birth = any(${daysMeant(day)}::date[]) then 0.8 when child.date_of_birth is not null then 0.5 else 0 end`;
