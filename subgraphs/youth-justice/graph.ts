import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import type { YouthJusticeLoaders } from '#subgraphs/youth-justice/loaders';
import { YouthJusticeChild, YouthJusticeOfChild } from '#subgraphs/youth-justice/objects/child';
import { YouthJusticeSection } from '#subgraphs/youth-justice/objects/youth-justice-section';

const definition: GraphDefinition<YouthJusticeLoaders> = {
  resolvers: [YouthJusticeOfChild],
  orphanedTypes: [YouthJusticeSection],
  entities: [{ name: 'Child', type: YouthJusticeChild, resolveReference: (reference: YouthJusticeChild) => reference }],
};

/** What this subgraph can be asked, without a connection to anything. */
export const graphFaces = [{ name: 'youth-justice', definition }] as const;
