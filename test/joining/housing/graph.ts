import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { HousingChild, HousingOfChild } from '#test/joining/housing/child';
import { HousingSection } from '#test/joining/housing/housing-section';
import type { HousingLoaders } from '#test/joining/housing/loaders';

const definition: GraphDefinition<HousingLoaders> = {
  resolvers: [HousingOfChild],
  orphanedTypes: [HousingSection],
  entities: [{ name: 'Child', type: HousingChild, resolveReference: (reference: HousingChild) => reference }],
};

/** What this subgraph can be asked, without a connection to anything. */
export const graphFaces = [{ name: 'housing', definition }] as const;
