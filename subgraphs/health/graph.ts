import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import { Child } from '#subgraphs/health/objects/child';
import type { HealthLoaders } from '#subgraphs/health/loaders';
import { HealthOfChild } from '#subgraphs/health/resolvers/child';
import { HealthContacts } from '#subgraphs/health/resolvers/contacts';
import { DemographicRecord } from '#subgraphs/health/resolvers/demographics';
import { ClinicalRecord } from '#subgraphs/health/resolvers/health-section';

const definition: GraphDefinition<HealthLoaders> = {
  resolvers: [HealthOfChild, ClinicalRecord, DemographicRecord, HealthContacts],
  entities: [{ name: 'Child', type: Child, resolveReference: (reference) => reference }],
};

/** What this subgraph adds to the graph; connects to nothing, so that its SDL can be printed anywhere. */
export const graphFaces = [{ name: 'health', definition }] as const;
