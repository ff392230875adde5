import { sql } from 'kysely';
import { CIRCUMSTANCES, GROUPS } from '#subgraphs/hub/group/group-definition';
import { suppressCounts } from '#subgraphs/hub/group/suppress-counts';
import type { HubStore } from '#subgraphs/hub/store/connect';

export interface ShownCount {
  readonly id: string;
  readonly name: string;
  readonly month: string;
  /** Null: fewer than can be said. */
  readonly shown: number | null;
}

/**
 * What is said of the groups this month. It is counted once, when first asked, and stays until the next: who looks before
 * and after a child is put into a group sees the same. A sealed child is counted for nobody.
 */
export async function groupCounts(store: HubStore, now: Date): Promise<readonly ShownCount[]> {
  const month = `${now.toISOString().slice(0, 7)}-01`;
  const kept = await store.selectFrom('group_count').select(['group_id', 'shown']).where('month', '=', month).execute();
  const shown = kept.length >= GROUPS.length ? new Map(kept.map(({ group_id, shown: count }) => [group_id, count])) : await countOnce(store, month);
  return GROUPS.map(({ id, name }) => ({ id, name, month, shown: shown.get(id) ?? null }));
}

async function countOnce(store: HubStore, month: string): Promise<ReadonlyMap<string, number | null>> {
  const columns = GROUPS.map(({ id, of }) => sql`count(*) filter (where ${sql.join(of.map((circumstance) => CIRCUMSTANCES[circumstance].holds), sql` and `)}) as ${sql.ref(id)}`);
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)} from child where seal in ('none', 'location_restricted') and merged_into is null`.execute(store);
  const suppressed = suppressCounts(GROUPS, new Map(Object.entries(rows[0] ?? {}).map(([id, count]) => [id, Number(count)])));
  await store.insertInto('group_count').values([...suppressed].map(([group_id, shown]) => ({ group_id, month, shown }))).onConflict((there) => there.doNothing()).execute();
  // Of two that counted at once the first stands, for both.
  const stands = await store.selectFrom('group_count').select(['group_id', 'shown']).where('month', '=', month).execute();
  return new Map(stands.map(({ group_id, shown }) => [group_id, shown]));
}
