import DataLoader from 'dataloader';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { answered, manyByChild } from '#subgraphs/hub/child/load-by-child';

/** That there is a flag, its level and its dates; never what was seen. */
export const concernLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('concern')
      .select(['child_id', 'id', 'version', 'level', 'raised_at', 'review_on', 'closed_at'])
      .where('child_id', 'in', children)
      .orderBy('raised_at', 'desc').orderBy('id')
      .execute());

/** What was seen, by the flag's id: loaded only for whom the text is granted. */
export const concernTextLoader = (store: HubStore) =>
  new DataLoader(async (ids: readonly string[]) => {
    const rows = await answered(store.selectFrom('concern').select(['id', 'seen', 'basis', 'family_knows', 'agency', 'close_reason']).where('id', 'in', ids).execute());
    const texts = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => texts.get(id) ?? null);
  });

/** What was made of concerns that added up, the latest first. */
export const judgementLoader = (store: HubStore) =>
  manyByChild((children) =>
    store.selectFrom('alert')
      .select(['child_id', 'judgement', 'judgement_note', 'judged_at'])
      .where('child_id', 'in', children).where('judged_at', 'is not', null)
      .orderBy('judged_at', 'desc').orderBy('id')
      .execute());
