import { sql } from 'kysely';
import type { Grant } from '#schema/contracts/grant';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';

/** To which authority a child went tells where the child is: of one whose whereabouts are sealed, who works with the child is told, and nobody else. */
export const transferLoader = (store: HubStore, { viewer }: Grant, now: Date) =>
  manyByChild((children) =>
    store.selectFrom('transfer').innerJoin('authority', 'authority.id', 'transfer.authority_id').innerJoin('child', 'child.id', 'transfer.child_id')
      .select([
        'transfer.child_id', 'transfer.id', 'transfer.version', 'transfer.status', 'transfer.authority_id', 'transfer.offered_at', 'transfer.answered_at', 'transfer.receiving_lead',
        'transfer.receiving_lead_contact', 'transfer.acknowledged_at', 'transfer.returned_at', 'transfer.ended_at', 'authority.name as authority_name', 'authority.contact_name', 'authority.phone',
        (of) => of.selectFrom('outgoing_event as sent').select('sent.delivered_at').whereRef('sent.transfer_id', '=', 'transfer.id').where('sent.problem', 'is', null).orderBy('sent.sequence', 'desc').limit(1).as('handed_over_at'),
      ])
      .where('transfer.child_id', 'in', children)
      .where(sql<boolean>`((child.seal = 'none' and not child.pds_restricted)
        or exists (select 1 from involvement i where i.child_id = child.id and i.practitioner_id = ${viewer?.id ?? ''} and i.relation <> 'conflicted'
                   and i.from_at <= ${now.toISOString()} and (i.until_at is null or i.until_at > ${now.toISOString()}))
        or exists (select 1 from lead l where l.child_id = child.id and l.status = 'active' and l.practitioner_id = ${viewer?.id ?? ''}))`)
      .orderBy('transfer.offered_at', 'desc').orderBy('transfer.id').execute());

export const knownAuthorities = (store: HubStore) =>
  store.selectFrom('authority').select(['id', 'name', 'contact_name', 'phone']).orderBy('name').execute();
