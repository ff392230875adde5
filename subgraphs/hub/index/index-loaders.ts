import type { AskContact } from '#schema/contracts/facts';
import type { Grant } from '#schema/contracts/grant';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';
import { caseloadOf } from '#subgraphs/hub/index/load-caseload';
import { siblingLoader } from '#subgraphs/hub/index/load-siblings';
import { searchChildren, type SearchCriteria } from '#subgraphs/hub/index/search-children';
import type { HubStore } from '#subgraphs/hub/store/connect';
import { answered } from '#subgraphs/hub/child/load-by-child';

export interface IndexOptions {
  readonly store: HubStore;
  readonly grant: Grant;
  readonly now: Date;
  readonly frontDoor: AskContact;
  readonly breakGlassMinutes: number;
}

/** What the face `index` loads, and what its commands work with. */
export const indexLoaders = ({ store, grant, now, frontDoor, breakGlassMinutes }: IndexOptions) => ({
  commands: { store, now, frontDoor, breakGlassMinutes },
  search: async (criteria: SearchCriteria) => (grant.viewer ? answered(searchChildren(store, criteria, grant.viewer.id, now)) : []),
  caseload: async () => (grant.viewer ? answered(caseloadOf(store, grant.viewer.id, now)) : []),
  siblings: siblingLoader(store, grant, now),
});

export type IndexLoaders = ReturnType<typeof indexLoaders>;
export type IndexContext = SubgraphContext<IndexLoaders>;
