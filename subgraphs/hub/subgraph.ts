import { sql } from 'kysely';
import type { AskContact, HubFactsRequest } from '#schema/contracts/facts';
import type { GraphFace, Subgraph } from '#subgraphs/host/serve-subgraph';
import { hubLoaders } from '#subgraphs/hub/child/hub-loaders';
import { hubFacts } from '#subgraphs/hub/facts/hub-facts';
import { hubGraph, indexGraph } from '#subgraphs/hub/graph';
import { indexLoaders } from '#subgraphs/hub/index/index-loaders';
import type { HubStore } from '#subgraphs/hub/store/connect';

export interface HubOptions {
  readonly store: HubStore;
  /** Whom to ask where a child has no lead professional: a team, by its work contact. */
  readonly frontDoor: AskContact;
  readonly breakGlassMinutes: number;
  readonly clock?: () => Date;
}

/** The information hub. It closes its store when it is closed. */
export function createHubSubgraph({ store, frontDoor, breakGlassMinutes, clock = () => new Date() }: HubOptions): Subgraph {
  return {
    faces: [
      face({ name: 'hub', ...hubGraph, loaders: (grant) => ({ ...hubLoaders(store, grant, clock()), office: { store, frontDoor, breakGlassMinutes } }) }),
      face({ name: 'index', ...indexGraph, loaders: (grant) => indexLoaders(store, grant, clock()) }),
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
