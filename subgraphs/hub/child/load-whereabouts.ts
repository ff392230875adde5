import type { HubStore } from '#subgraphs/hub/store/connect';
import { manyByChild, oneByChild } from '#subgraphs/hub/child/load-by-child';

/**
 * Where a child lives and how to reach the family. Of a patient restricted in PDS neither is ever given, whatever
 * other source has it: the restriction protects a person, not a record.
 */
export const addressLoader = (store: HubStore, now: Date) =>
  oneByChild((children) =>
    store.selectFrom('child_address as address')
      .innerJoin('child', 'child.id', 'address.child_id')
      .select(['address.child_id', 'address.use', 'address.lines', 'address.town', 'address.postcode', 'address.uprn', 'address.valid_from'])
      .where('address.child_id', 'in', children)
      .where('child.pds_restricted', '=', false)
      .where('address.use', '!=', 'old')
      .where((or) => or.or([or('address.valid_until', 'is', null), or('address.valid_until', '>', day(now))]))
      // A temporary address is where the child is to be found now.
      .orderBy('address.use', 'desc').orderBy('address.id', 'desc')
      .execute());

export const contactPointLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('contact_point')
      .innerJoin('child', 'child.id', 'contact_point.child_id')
      .select(['contact_point.child_id', 'system', 'value', 'whose'])
      .where('contact_point.child_id', 'in', children)
      .where('child.pds_restricted', '=', false)
      .orderBy('contact_point.id')
      .execute());

const day = (now: Date): string => now.toISOString().slice(0, 10);
