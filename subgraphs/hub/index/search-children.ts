import { sql } from 'kysely';
import type { ChildId, ViewerId } from '#schema/ids';
import { byMore, byName, byNameAndNearly, type Found } from '#subgraphs/hub/index/find-by-more';
import { notSealed } from '#subgraphs/hub/index/not-sealed';
import { type SearchCriteria, type Sought, soughtIn } from '#subgraphs/hub/index/sought';
import { ALIKE } from '#subgraphs/hub/index/word-fit';
import type { Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Who searches, why and when: kept with what they searched for (G5). */
export interface Searching {
  readonly viewer: ViewerId;
  readonly purpose: string | null;
  readonly now: Date;
}

/**
 * Children who fit all that is given, the best fit first. Only what is not hidden takes part: no sealed child, no
 * address of a child whose whereabouts are restricted, no birth name of an adopted one, no id marked "never link".
 */
export async function searchChildren(store: HubStore, criteria: SearchCriteria, searching: Searching): Promise<readonly ChildId[]> {
  return store.transaction().execute(async (transaction) => {
    await sql`select set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`.execute(transaction);
    const found = await find(transaction, soughtIn(criteria), searching);
    // No record, no answer: both are of one transaction.
    await transaction.insertInto('search_record')
      .values({ viewer_id: searching.viewer, purpose: searching.purpose, criteria: JSON.stringify(criteria), found: found.length, searched_at: searching.now.toISOString() }).execute();
    return found.map(({ id }) => id);
  });
}

async function find(store: Change, sought: Sought, { viewer, now }: Searching): Promise<readonly Found[]> {
  const open = notSealed(viewer, now);
  const { words, dateOfBirth, postcode, numbers } = sought;
  if (!dateOfBirth && !postcode && numbers.length === 0) return (await byName(words, open).execute(store)).rows;
  const { rows } = await byMore(sought, open).execute(store);
  if (rows.length > 0 || !dateOfBirth || words.length === 0 || postcode || numbers.length > 0) return rows;
  return (await byNameAndNearly(sought, dateOfBirth, open).execute(store)).rows;
}
