import { sql, type Transaction } from 'kysely';
import type { HubStore } from '#subgraphs/hub/store/connect';
import type { HubDatabase } from '#subgraphs/hub/store/database';

/** Who changes something, and on what source: `gateway`, `PDS`, `school roll of 2026-11-20`. */
export interface Author {
  readonly who: string;
  readonly source: string;
}

export type Change = Transaction<HubDatabase>;

/** Everything `make` does happens at once or not at all, and is recorded as this author's. */
export const change = <Result>(store: HubStore, { who, source }: Author, make: (change: Change) => Promise<Result>): Promise<Result> =>
  store.transaction().execute(async (transaction) => {
    await sql`select set_config('hub.who', ${who}, true), set_config('hub.source', ${source}, true)`.execute(transaction);
    return make(transaction);
  });
