import type { Viewer } from '#schema/contracts/viewer';
import { notSealed } from '#subgraphs/hub/index/not-sealed';
import type { HubStore } from '#subgraphs/hub/store/connect';

const MOST = 200;

/** Requests that wait for this viewer: as lead, as who covers for the lead, or at the front door where nobody leads; the oldest first. Who leads now is asked, whoever led when it was made. */
export const requestsToDecide = (store: HubStore, viewer: Viewer, frontDoorRoles: readonly string[], now: Date) =>
  store.selectFrom('access_request as request')
    .leftJoin('lead', (join) => join.onRef('lead.child_id', '=', 'request.child_id').on('lead.status', '=', 'active'))
    .innerJoin('child', 'child.id', 'request.child_id')
    .leftJoin('work_contact as asker', 'asker.id', 'request.viewer_id')
    .select([
      'request.id', 'request.version', 'request.child_id', 'request.what', 'request.reason', 'request.requested_at', 'request.viewer_id',
      'asker.name', 'asker.role', 'asker.agency', 'asker.phone', 'asker.email',
    ])
    .where('request.status', '=', 'open').where('request.viewer_id', '!=', viewer.id).where(notSealed(viewer.id, now))
    .where((or) => or.or([
      or('lead.practitioner_id', '=', viewer.id),
      or.and([or('lead.cover_by', '=', viewer.id), or('lead.cover_from', '<=', now.toISOString()), or('lead.cover_until', '>', now.toISOString())]),
      ...(frontDoorRoles.includes(viewer.role) ? [or('lead.id', 'is', null)] : []),
    ]))
    .orderBy('request.requested_at').orderBy('request.id').limit(MOST)
    .execute();

/** What this viewer asked for, and what became of it; the latest first. */
export const requestsOf = (store: HubStore, viewer: Viewer) =>
  store.selectFrom('access_request as request')
    .leftJoin('access_grant as granted', 'granted.request_id', 'request.id')
    .select([
      'request.id', 'request.child_id', 'request.what', 'request.status', 'request.requested_at', 'request.decided_at', 'request.decision_note',
      'granted.id as grant_id', 'granted.version as grant_version', 'granted.categories', 'granted.until_at', 'granted.ended_at', 'granted.end_reason',
    ])
    .where('request.viewer_id', '=', viewer.id)
    .orderBy('request.requested_at', 'desc').orderBy('request.id').limit(MOST)
    .execute();
