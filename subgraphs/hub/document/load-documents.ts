import type { Grant } from '#schema/contracts/grant';
import type { HubStore } from '#subgraphs/hub/store/connect';

/** A library, not an archive. */
const MOST = 1_000;

/** What this viewer finds in the library: what is for practitioners, only who is signed in. */
export const documentsFor = (store: HubStore, grant: Grant, topic: string | null) =>
  store.selectFrom('document')
    .select(['id', 'topic', 'title', 'summary', 'body', 'link', 'audience', 'publisher', 'reviewed_on'])
    .$if(grant.viewer === null, (those) => those.where('audience', '=', 'PUBLIC'))
    .$if(topic !== null && topic !== undefined, (those) => those.where('topic', '=', topic ?? ''))
    .orderBy('topic').orderBy('title').orderBy('id')
    .limit(MOST)
    .execute();
