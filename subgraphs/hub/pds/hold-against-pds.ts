import type { ChildId } from '#schema/ids';
import { parseNhsNumber } from '#schema/scalars/nhs-number';
import type { Reading } from '#subgraphs/hub/matching/block';
import { loadCandidates } from '#subgraphs/hub/matching/load-candidates';
import { compareWithPds, type PdsDifference, type PdsStatus } from '#subgraphs/hub/pds/compare-with-pds';
import type { AskPds, PdsAnswer } from '#subgraphs/hub/pds/pds-client';
import { takeInReconciliation } from '#subgraphs/hub/pds/take-in-reconciliation';
import { type Author, type Change, change } from '#subgraphs/hub/store/change';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** What PDS was asked about a child, and what it said. */
export interface Asked {
  /** As it is held. */
  readonly held: string | null;
  readonly answer: PdsAnswer | null;
}

export const numberHeld = async (store: Reading, child: ChildId): Promise<string | null> =>
  (await store.selectFrom('identifier').select('value').where('child_id', '=', child).where('kind', '=', 'nhs_number').where('is_current', '=', true).where('never_link', '=', false).executeTakeFirst())?.value ?? null;

/** Asked before anything is locked: nobody waits for PDS. One that is not connected does not answer. */
export async function askAbout(store: Reading, child: ChildId, ask: AskPds | undefined): Promise<Asked> {
  const held = await numberHeld(store, child);
  const number = held ? parseNhsNumber(held) : null;
  return { held, answer: number === null ? null : ask ? await ask(number) : { kind: 'error' } };
}

export interface Held {
  readonly id: string;
  readonly status: PdsStatus;
  readonly differences: readonly PdsDifference[];
}

export async function holdAgainst(write: Change, child: ChildId, { held, answer }: Asked, now: Date): Promise<Held> {
  const local = (await loadCandidates(write, [child])).get(child);
  if (!local) throw new Error('There is no such entry');
  const reconciled = compareWithPds(local, held ? parseNhsNumber(held) : null, answer);
  return { status: reconciled.status, ...(await takeInReconciliation(write, child, reconciled, answer, now)) };
}

/** Every child of the index, one after another; `progress` hears of each. Gives how many came out how. */
export async function reconcileAll(store: HubStore, ask: AskPds, author: Author, now: () => Date, progress: (done: number) => void = () => undefined): Promise<ReadonlyMap<PdsStatus, number>> {
  const children = await store.selectFrom('child').select('id').where('merged_into', 'is', null).orderBy('id').execute();
  const counts = new Map<PdsStatus, number>();
  for (const [index, { id }] of children.entries()) {
    const asked = await askAbout(store, id, ask);
    const { status } = await change(store, author, (write) => holdAgainst(write, id, asked, now()));
    counts.set(status, (counts.get(status) ?? 0) + 1);
    progress(index + 1);
  }
  return counts;
}
