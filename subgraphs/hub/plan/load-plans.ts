import { manyByChild } from '#subgraphs/hub/child/load-by-child';
import { isOpenlyInvolved } from '#subgraphs/hub/child/openly-involved';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Plans, the newest first. */
export const planLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('action_plan as plan')
      .leftJoin('work_contact as who', (join) => join.onRef('who.id', '=', 'plan.made_by').on(isOpenlyInvolved('plan.child_id', 'plan.made_by')))
      .select(['plan.child_id', 'plan.id', 'plan.version', 'plan.assessment_id', 'plan.made_at', 'plan.review_on', 'plan.closed_at', 'plan.close_reason', 'who.name'])
      .where('plan.child_id', 'in', children).orderBy('plan.made_at', 'desc').orderBy('plan.id')
      .execute());

/** Their goals, the next due first. */
export const goalLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('plan_goal')
      .select(['child_id', 'plan_id', 'id', 'version', 'outcome', 'goal', 'due_on', 'status', 'progress'])
      .select(({ eb }) => eb.case().when(isOpenlyInvolved('plan_goal.child_id', 'plan_goal.owner_id')).then(eb.ref('owner_name')).end().as('owner_name'))
      .where('child_id', 'in', children).orderBy('due_on').orderBy('id')
      .execute());

/** Their reviews, the latest first. */
export const planReviewLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('plan_review as review')
      .leftJoin('work_contact as who', (join) => join.onRef('who.id', '=', 'review.reviewed_by').on(isOpenlyInvolved('review.child_id', 'review.reviewed_by')))
      .select(['review.child_id', 'review.plan_id', 'review.reviewed_at', 'review.words', 'review.next_review_on', 'who.name'])
      .where('review.child_id', 'in', children).orderBy('review.reviewed_at', 'desc').orderBy('review.id')
      .execute());
