import type { Grant } from '#schema/contracts/grant';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { grantedPairs, isOneOf } from '#subgraphs/hub/child/granted-pairs';
import { manyByChild, oneByChild } from '#subgraphs/hub/child/load-by-child';

/** Involvements past and present, with the practitioner's work contact. What is conflict of interest is not involvement. */
export const involvementLoader = (store: HubStore, grant: Grant, now: Date) =>
  manyByChild(async (children) => {
    const granted = grantedPairs(grant, children, 'SUMMARY');
    if (granted.length === 0) return [];
    return store.selectFrom('involvement')
      .innerJoin('work_contact as who', 'who.id', 'involvement.practitioner_id')
      .select([
        'involvement.child_id', 'involvement.id', 'involvement.version', 'involvement.practitioner_id', 'involvement.agency', 'involvement.relation', 'involvement.category', 'involvement.from_at', 'involvement.until_at',
        'who.name', 'who.role', 'who.agency as who_agency', 'who.team', 'who.phone', 'who.email',
      ])
      .where(isOneOf(granted, { child: 'involvement.child_id', word: 'involvement.category' }))
      .where('involvement.relation', '!=', 'conflicted')
      .where('involvement.from_at', '<=', now.toISOString())
      .orderBy('involvement.from_at', 'desc').orderBy('involvement.id')
      .execute();
  });

/** The lead professional, and who covers for them at the moment. */
export const leadLoader = (store: HubStore, now: Date) =>
  oneByChild((children) =>
    store.selectFrom('lead')
      .innerJoin('work_contact as who', 'who.id', 'lead.practitioner_id')
      .leftJoin('work_contact as cover', (join) =>
        join.onRef('cover.id', '=', 'lead.cover_by').on('lead.cover_from', '<=', now.toISOString()).on('lead.cover_until', '>', now.toISOString()))
      .select([
        'lead.child_id', 'lead.id', 'lead.version', 'lead.from_at', 'lead.cover_until', 'who.name', 'who.role', 'who.agency', 'who.phone', 'who.email',
        'cover.name as cover_name', 'cover.role as cover_role', 'cover.agency as cover_agency', 'cover.phone as cover_phone', 'cover.email as cover_email',
      ])
      .where('lead.child_id', 'in', children).where('lead.status', '=', 'active')
      .execute());
