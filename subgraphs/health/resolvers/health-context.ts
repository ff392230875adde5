import type { HealthLoaders } from '#subgraphs/health/loaders';
import type { SubgraphContext } from '#subgraphs/host/subgraph-context';

export type HealthContext = SubgraphContext<HealthLoaders>;
