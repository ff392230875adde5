import type { HubStore } from '#subgraphs/hub/store/connect';
import { manyByChild, oneByChild } from '#subgraphs/hub/child/load-by-child';

/** Is there such a child? Nothing about it. */
export const knownLoader = (store: HubStore) =>
  oneByChild((children) => store.selectFrom('child').select('id as child_id').where('id', 'in', children).where('merged_into', 'is', null).execute());

export const identityLoader = (store: HubStore) =>
  oneByChild((children) =>
    store.selectFrom('child').select(['id as child_id', 'date_of_birth', 'expected_date_of_birth', 'sex']).where('id', 'in', children).execute());

/** Names in use first, then former ones, the newest first. */
export const namesLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('child_name')
      .select(['child_id', 'use', 'given', 'family', 'valid_from', 'valid_until'])
      .where('child_id', 'in', children)
      .orderBy('child_id').orderBy('valid_until', (order) => order.desc().nullsFirst()).orderBy('id')
      .execute());

export const communicationLoader = (store: HubStore) =>
  oneByChild((children) =>
    store.selectFrom('child').select(['id as child_id', 'language_code', 'language_display', 'interpreter']).where('id', 'in', children).execute());

export const ethnicityLoader = (store: HubStore) =>
  oneByChild((children) => store.selectFrom('child').select(['id as child_id', 'ethnicity_code']).where('id', 'in', children).execute());
