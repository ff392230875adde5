import { sql } from 'kysely';
import type { TellFactsChanged } from '#schema/contracts/facts-changed';
import { childId, type ChildId } from '#schema/ids';
import type { Change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

const tellers = new WeakMap<HubStore, TellFactsChanged>();

/** From now on every change to this store that touches what decisions stand on is told once it is made. */
export const tellOfChangedFacts = (store: HubStore, tell: TellFactsChanged): void => void tellers.set(store, tell);

export const tellerOf = (store: HubStore): TellFactsChanged | undefined => tellers.get(store);

/** What the database noted within this change (migration m50). */
export async function childrenWithChangedFacts(change: Change): Promise<readonly ChildId[] | 'every'> {
  const { rows } = await sql<{ noted: string | null }>`select current_setting('hub.facts_of', true) as noted`.execute(change);
  const noted = rows[0]?.noted ?? '';
  return noted === '*' ? 'every' : noted.split(' ').filter(Boolean).map(childId);
}
