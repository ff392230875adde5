import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { HubFactsRequest } from '#schema/contracts/facts';
import type { GraphFace, Subgraph } from '#subgraphs/host/serve-subgraph';
import { hubLoaders, type Office } from '#subgraphs/hub/child/hub-loaders';
import type { RunningEvents } from '#subgraphs/hub/events/run-events';
import { serveEvents } from '#subgraphs/hub/events/serve-events';
import { hubFacts } from '#subgraphs/hub/facts/hub-facts';
import { hubGraph, indexGraph } from '#subgraphs/hub/graph';
import { indexLoaders } from '#subgraphs/hub/index/index-loaders';
import { tellOfChangedFacts } from '#subgraphs/hub/store/facts-changed';
import { serveMetrics } from '#subgraphs/hub/waiting/serve-metrics';

export interface HubOptions extends Omit<Office, 'registerRoles'> {
  readonly clock?: () => Date;
  readonly registerRoles?: readonly string[];
  /** Agencies' events; none are taken in where nobody may send any. */
  readonly events?: RunningEvents;
}

/** Who keeps the registers where the configuration does not say. */
export const REGISTER_ROLES: readonly string[] = ['education_welfare_officer', 'virtual_school_head'];

/** The information hub. It closes its store when it is closed. */
export function createHubSubgraph({ clock = () => new Date(), registerRoles = REGISTER_ROLES, events, ...rest }: HubOptions): Subgraph {
  const office: Office = { ...rest, registerRoles };
  const { store, frontDoor } = office;
  return {
    faces: [
      face({ name: 'hub', ...hubGraph, loaders: (grant) => ({ ...hubLoaders(store, grant, clock()), office }) }),
      face({ name: 'index', ...indexGraph, loaders: (grant) => indexLoaders(office, grant, clock()) }),
    ],
    facts: (request: HubFactsRequest) => hubFacts(store, request, clock(), frontDoor),
    tellOfChanges: (tell) => tellOfChangedFacts(store, tell),
    ready: async () => {
      await sql`select 1 from child limit 1`.execute(store);
    },
    routes: (app: FastifyInstance) => {
      serveMetrics(app, store);
      if (events) serveEvents(app, events, clock);
    },
    close: async () => {
      await events?.close();
      await store.destroy();
    },
  };
}

/** The host serves faces whatever they load. */
const face = <Loaders>(described: GraphFace<Loaders>): GraphFace<never> => described as unknown as GraphFace<never>;
