import type { GraphDefinition } from '#subgraphs/host/federated-schema';
import type { DirectoryLoaders } from '#subgraphs/directory/loaders';
import { Practitioners } from '#subgraphs/directory/queries/practitioners';
import { Services } from '#subgraphs/directory/queries/services';

const definition: GraphDefinition<DirectoryLoaders> = { resolvers: [Services, Practitioners], entities: [] };

/** What this subgraph can be asked, without a connection to anything. */
export const graphFaces = [{ name: 'directory', definition }] as const;
