import type { Grant } from '#schema/contracts/grant';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { alertsFor } from '#subgraphs/hub/alert/load-alerts';
import { caseloadOf } from '#subgraphs/hub/index/load-caseload';
import { siblingLoader } from '#subgraphs/hub/index/load-siblings';
import { childrenWithoutLead, nominationsFor } from '#subgraphs/hub/index/load-tasks';
import { incomingTransfers } from '#subgraphs/hub/index/incoming-transfers';
import { mergesMade } from '#subgraphs/hub/index/merges-made';
import { waitingRecords } from '#subgraphs/hub/index/matches-to-settle';
import { searchChildren } from '#subgraphs/hub/index/search-children';
import type { SearchCriteria } from '#subgraphs/hub/index/sought';
import { messagesTo } from '#subgraphs/hub/message/load-messages';
import { registerEntries } from '#subgraphs/hub/register/load-register';
import type { RegisterKindWord } from '#subgraphs/hub/register/register-tables';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import { requestsOf, requestsToDecide } from '#subgraphs/hub/access/load-requests';
import { waitingReviews } from '#subgraphs/hub/review/load-reviews';
import { answered } from '#subgraphs/hub/child/load-by-child';

/** What the face `index` loads. */
export const indexLoaders = ({ store, ...office }: Office, grant: Grant, now: Date) => ({
  now,
  alerts: async (after?: number) => (grant.viewer ? answered(alertsFor(store, grant.viewer, office, now, after)) : []),
  search: async (criteria: SearchCriteria) => (grant.viewer ? answered(searchChildren(store, criteria, { viewer: grant.viewer.id, purpose: grant.purpose, now })) : []),
  caseload: async () => (grant.viewer ? answered(caseloadOf(store, grant.viewer.id, now)) : []),
  nominations: async () => (grant.viewer ? answered(nominationsFor(store, grant.viewer.id)) : []),
  childrenWithoutLead: async () => (grant.viewer ? answered(childrenWithoutLead(store, grant.viewer.id, now)) : []),
  mergesMade: async () => (grant.viewer && office.indexReviewerRoles.includes(grant.viewer.role) ? answered(mergesMade(store)) : []),
  matchesToSettle: async () => (grant.viewer && office.indexReviewerRoles.includes(grant.viewer.role) ? answered(waitingRecords(store)) : []),
  incomingTransfers: async () => (grant.viewer && office.frontDoorRoles.includes(grant.viewer.role) ? answered(incomingTransfers(store)) : { waiting: [], versions: new Map<string, number>() }),
  register: async (kind: RegisterKindWord) => (grant.viewer ? answered(registerEntries(store, kind, grant.viewer, now)) : []),
  messages: async () => (grant.viewer ? answered(messagesTo(store, grant.viewer.id)) : []),
  requestsToDecide: async () => (grant.viewer ? answered(requestsToDecide(store, grant.viewer, office.frontDoorRoles, now)) : []),
  ownRequests: async () => (grant.viewer ? answered(requestsOf(store, grant.viewer)) : []),
  reviews: async () => (grant.viewer ? answered(waitingReviews(store, grant.viewer, office.reviewerRoles)) : []),
  siblings: siblingLoader(store, grant, now),
});

export type IndexLoaders = ReturnType<typeof indexLoaders>;
export type IndexContext = SubgraphContext<IndexLoaders>;
