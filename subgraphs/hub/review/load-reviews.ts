import { sql } from 'kysely';
import type { Viewer } from '#schema/contracts/viewer';
import type { ChildId } from '#schema/ids';
import { mayReview } from '#subgraphs/hub/review/may-review';
import type { HubStore } from '#subgraphs/hub/store/connect';

export interface ReviewRow {
  readonly kind: 'BREAK_GLASS' | 'OVERRIDE';
  readonly id: string;
  readonly version: number;
  readonly child_id: ChildId;
  readonly viewer_id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly agency: string | null;
  readonly reason: string;
  readonly at: string;
  readonly review_by: string;
}

const MOST = 200;

/** What waits for a review by this viewer, the most overdue first. */
export async function waitingReviews(store: HubStore, viewer: Viewer, reviewerRoles: readonly string[]): Promise<readonly ReviewRow[]> {
  const { rows } = await sql<ReviewRow>`
    select waiting.*, who.name, who.role, coalesce(waiting.own_agency, who.agency) as agency from (
      select 'BREAK_GLASS' as kind, id, version, child_id, viewer_id, reason, from_at as at, review_by, null::text as own_agency from break_glass where reviewed_at is null
      union all
      select 'OVERRIDE', id, version, child_id, viewer_id, concat_ws(E'\n', what, why_necessary, why_not_sought, risk_of_telling), shared_at, review_by, agency from consent_override where reviewed_at is null
    ) waiting left join work_contact who on who.id = waiting.viewer_id
    order by review_by, at, id limit ${MOST}`.execute(store);
  return rows.filter((row) => mayReview(viewer, row, reviewerRoles));
}
