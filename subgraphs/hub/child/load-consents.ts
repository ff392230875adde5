import type { HubStore } from '#subgraphs/hub/store/connect';
import { manyByChild } from '#subgraphs/hub/child/load-by-child';

export const consentLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('consent_statement').selectAll().where('child_id', 'in', children).orderBy('from_at', 'desc').orderBy('id').execute());
