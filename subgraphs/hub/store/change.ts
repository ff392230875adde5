import { sql, type Transaction } from 'kysely';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { childrenWithChangedFacts, tellerOf } from '#subgraphs/hub/store/facts-changed';
import type { HubDatabase } from '#subgraphs/hub/store/database';

/** Who changes something, and on what source: `gateway`, `PDS`, `school roll of 2026-11-20`. */
export interface Author {
  readonly who: string;
  readonly source: string;
}

export type Change = Transaction<HubDatabase>;

/** Everything `make` does happens at once or not at all, and is recorded as this author's; of whom it changes what decisions stand on is told when it has. */
export async function change<Result>(store: HubStore, { who, source }: Author, make: (change: Change) => Promise<Result>): Promise<Result> {
  const tell = tellerOf(store);
  const { result, children } = await store.transaction().execute(async (transaction) => {
    await authoredBy(transaction, { who, source });
    const made = await make(transaction);
    return { result: made, children: tell ? await childrenWithChangedFacts(transaction) : [] };
  });
  if (tell && children.length > 0) await tell(children);
  return result;
}

/** From here to the end of the change, or to the next such call, what is changed is this author's. */
export const authoredBy = (write: Change, { who, source }: Author) =>
  sql`select set_config('hub.who', ${who}, true), set_config('hub.source', ${source}, true)`.execute(write);
