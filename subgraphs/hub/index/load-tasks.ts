import { sql } from 'kysely';
import type { ChildId, ViewerId } from '#schema/ids';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Nominations that wait for this viewer, the oldest first. */
export const nominationsFor = (store: HubStore, viewer: ViewerId) =>
  store.selectFrom('lead')
    .innerJoin('work_contact as asks', 'asks.id', 'lead.nominated_by')
    .select(['lead.id', 'lead.version', 'lead.child_id', 'asks.name as nominated_by', 'lead.hands_over_from', 'lead.recorded_at'])
    .where('lead.practitioner_id', '=', viewer).where('lead.status', '=', 'nominated')
    .orderBy('lead.recorded_at').orderBy('lead.id')
    .execute();

/**
 * Children the viewer works with whom two agencies or more work with now, and who have no lead. Sensitive services do
 * not count: that a child is on the list must not tell of one (attack A49).
 */
export async function childrenWithoutLead(store: HubStore, viewer: ViewerId, now: Date): Promise<readonly ChildId[]> {
  const at = now.toISOString();
  const { rows } = await sql<{ child_id: ChildId }>`
    select child_id from involvement
    where relation <> 'conflicted' and category = 'practitioners' and from_at <= ${at} and (until_at is null or until_at > ${at})
      and child_id in (select child_id from involvement where practitioner_id = ${viewer} and relation <> 'conflicted' and from_at <= ${at} and (until_at is null or until_at > ${at}))
      and not exists (select 1 from lead where lead.child_id = involvement.child_id and lead.status = 'active')
    group by child_id having count(distinct agency) >= 2
    order by min(from_at), child_id`.execute(store);
  return rows.map(({ child_id }) => child_id);
}
