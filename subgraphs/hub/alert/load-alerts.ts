import type { Viewer } from '#schema/contracts/viewer';
import { FOLLOW_THE_LEAD } from '#subgraphs/hub/alert/alert-tables';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** Longer than any change takes from the number it is given to its being seen: a listener who comes back is told this much twice rather than once too little (ms). */
const OVERLAP = 60_000;

/** More than this nobody reads; the oldest come first. */
const MOST = 200;

/** Whom alerts are for, as far as a statement has to know. */
export type Desks = Pick<Office, 'frontDoorRoles' | 'indexReviewerRoles' | 'registerRoles'>;

/** Alerts that wait for this viewer: their own, those of a lead they cover, and those of the desk they sit at. `after` is the number of the last that was heard of. */
export const alertsFor = (store: HubStore, viewer: Viewer, { frontDoorRoles, indexReviewerRoles, registerRoles }: Desks, now: Date, after?: number) =>
  store.selectFrom('alert')
    .leftJoin('lead', (join) => join.onRef('lead.child_id', '=', 'alert.child_id').on('lead.status', '=', 'active').on('alert.for_desk', 'is', null).on(({ or, eb }) => or([eb('alert.kind', 'in', FOLLOW_THE_LEAD), eb('alert.for_practitioner', 'is', null)])))
    .select(['alert.id', 'alert.version', 'alert.child_id', 'alert.kind', 'alert.raised_at', 'alert.seq'])
    .where('alert.judged_at', 'is', null).where('alert.acknowledged_at', 'is', null)
    .where((or) => or.or([
      or('alert.for_practitioner', '=', viewer.id),
      or('lead.practitioner_id', '=', viewer.id),
      or.and([or('lead.cover_by', '=', viewer.id), or('lead.cover_from', '<=', now.toISOString()), or('lead.cover_until', '>', now.toISOString())]),
      ...(frontDoorRoles.includes(viewer.role) ? [or.and([or('alert.for_practitioner', 'is', null), or('alert.for_desk', 'is', null)])] : []),
      ...(indexReviewerRoles.includes(viewer.role) ? [or('alert.for_desk', '=', 'INDEX_REVIEW')] : []),
      ...(registerRoles.includes(viewer.role) ? [or('alert.for_desk', '=', 'REGISTERS')] : []),
    ]))
    .$if(after !== undefined, (those) => those.where((or) => or.or([or('alert.seq', '>', after ?? 0), or('alert.raised_at', '>', new Date(now.getTime() - OVERLAP).toISOString())])))
    .orderBy('alert.raised_at').orderBy('alert.seq')
    .limit(MOST)
    .execute();
