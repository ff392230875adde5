import type { Grant } from '#schema/contracts/grant';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { caseloadOf } from '#subgraphs/hub/index/load-caseload';
import { siblingLoader } from '#subgraphs/hub/index/load-siblings';
import { alertsFor, childrenWithoutLead, nominationsFor } from '#subgraphs/hub/index/load-tasks';
import { waitingRecords } from '#subgraphs/hub/index/matches-to-settle';
import { searchChildren, type SearchCriteria } from '#subgraphs/hub/index/search-children';
import type { Office } from '#subgraphs/hub/child/hub-loaders';
import { answered } from '#subgraphs/hub/child/load-by-child';

/** What the face `index` loads. */
export const indexLoaders = ({ store, frontDoorRoles, indexReviewerRoles }: Office, grant: Grant, now: Date) => ({
  alerts: async () => (grant.viewer ? answered(alertsFor(store, grant.viewer, frontDoorRoles, now)) : []),
  search: async (criteria: SearchCriteria) => (grant.viewer ? answered(searchChildren(store, criteria, { viewer: grant.viewer.id, purpose: grant.purpose, now })) : []),
  caseload: async () => (grant.viewer ? answered(caseloadOf(store, grant.viewer.id, now)) : []),
  nominations: async () => (grant.viewer ? answered(nominationsFor(store, grant.viewer.id)) : []),
  childrenWithoutLead: async () => (grant.viewer ? answered(childrenWithoutLead(store, grant.viewer.id, now)) : []),
  matchesToSettle: async () => (grant.viewer && indexReviewerRoles.includes(grant.viewer.role) ? answered(waitingRecords(store)) : []),
  siblings: siblingLoader(store, grant, now),
});

export type IndexLoaders = ReturnType<typeof indexLoaders>;
export type IndexContext = SubgraphContext<IndexLoaders>;
