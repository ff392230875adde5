import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import { notSealed } from '#subgraphs/hub/index/not-sealed';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Other children of the household: of whom a seal says that they are not there, they are not (attack A50). */
export const siblingLoader = (store: HubStore, grant: Grant, now: Date) =>
  manyByChild<{ child_id: ChildId; sibling: ChildId }>(async (children) =>
    grant.viewer
      ? store.selectFrom('child as asked')
        .innerJoin('child', 'child.household_id', 'asked.household_id')
        .select(['asked.id as child_id', 'child.id as sibling'])
        .where('asked.id', 'in', children)
        .whereRef('child.id', '!=', 'asked.id')
        .where(notSealed(grant.viewer.id, now))
        .orderBy('child.date_of_birth', (order) => order.asc().nullsLast()).orderBy('child.id')
        .execute()
      : []);
