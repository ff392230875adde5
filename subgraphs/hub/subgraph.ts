import { sql } from 'kysely';
import type { HubFactsRequest } from '#schema/contracts/facts';
import type { GraphFace, Subgraph } from '#subgraphs/host/serve-subgraph';
import { hubLoaders, type Office } from '#subgraphs/hub/child/hub-loaders';
import { hubFacts } from '#subgraphs/hub/facts/hub-facts';
import { hubGraph, indexGraph } from '#subgraphs/hub/graph';
import { indexLoaders } from '#subgraphs/hub/index/index-loaders';

export interface HubOptions extends Office {
  readonly clock?: () => Date;
}

/** The information hub. It closes its store when it is closed. */
export function createHubSubgraph({ clock = () => new Date(), ...office }: HubOptions): Subgraph {
  const { store, frontDoor } = office;
  return {
    faces: [
      face({ name: 'hub', ...hubGraph, loaders: (grant) => ({ ...hubLoaders(store, grant, clock()), office }) }),
      face({ name: 'index', ...indexGraph, loaders: (grant) => indexLoaders(office, grant, clock()) }),
    ],
    facts: (request: HubFactsRequest) => hubFacts(store, request, clock(), frontDoor),
    ready: async () => {
      await sql`select 1 from child limit 1`.execute(store);
    },
    close: () => store.destroy(),
  };
}

/** The host serves faces whatever they load. */
const face = <Loaders>(described: GraphFace<Loaders>): GraphFace<never> => described as unknown as GraphFace<never>;
