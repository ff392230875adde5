import type { HubStore } from '#subgraphs/hub/store/connect';
import { manyByChild, oneByChild } from '#subgraphs/hub/child/load-by-child';

export const householdLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('household_member')
      .select(['child_id', 'name', 'relationship', 'parental_responsibility', 'lives_with_child', 'date_of_birth'])
      .where('child_id', 'in', children).orderBy('id').execute());

export const schoolPlaceLoader = (store: HubStore, now: Date) =>
  oneByChild((children) =>
    store.selectFrom('school_place')
      .select(['child_id', 'standing', 'urn', 'school_name', 'valid_from'])
      .where('child_id', 'in', children)
      .where((or) => or.or([or('valid_until', 'is', null), or('valid_until', '>', now.toISOString().slice(0, 10))]))
      .orderBy('valid_from', (order) => order.desc().nullsLast())
      .execute());

/** PDS gives no practice for a restricted patient: its whereabouts would tell the child's. */
export const gpLoader = (store: HubStore) =>
  oneByChild((children) =>
    store.selectFrom('child')
      .innerJoin('gp_practice as practice', 'practice.ods', 'child.gp_ods')
      .select(['child.id as child_id', 'practice.ods', 'practice.name', 'practice.postcode', 'practice.telephone'])
      .where('child.id', 'in', children).where('child.pds_restricted', '=', false)
      .execute());
