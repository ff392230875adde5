import { Supergraph } from '@apollo/federation-internals';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { type CompiledOperation, compileOperation, type CompilerInput } from '#gateway/execution/compiled/compile-operation';
import { queryPlanner } from '#gateway/planning/choose-planner';
import { type NamedSubgraph, subgraphNames } from '#gateway/supergraph/subgraph-urls';

/** Any Federation 2 supergraph, compiled as it is: no field is classified, nobody is asked who they are. */
export interface OpenGraph {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly subgraphs: readonly NamedSubgraph[];
  /** @throws NotCompiled */
  compiled(document: DocumentNode, operationName: string | undefined): CompiledOperation;
  close(): Promise<void>;
}

/** @throws GraphQLError where the SDL is no supergraph */
export async function openGraph(supergraphSdl: string): Promise<OpenGraph> {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures: null });
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  const input: CompilerInput = { schema: apiSchema, supergraph: supergraph.schema.toGraphQLJSSchema(), planner: queryPlanner(supergraphSdl) };
  // Apollo Server keeps as many documents as its store has room for; what is compiled of one goes when it does.
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledOperation>>();
  return {
    supergraphSdl,
    apiSchema,
    subgraphs: [...subgraphNames(parse(supergraphSdl)).values()],
    compiled(document, operationName) {
      const operations = compiled.get(document) ?? new Map<string, CompiledOperation>();
      compiled.set(document, operations);
      const operation = operations.get(operationName ?? '') ?? compileOperation(input, document, operationName);
      operations.set(operationName ?? '', operation);
      return operation;
    },
    close: async () => undefined,
  };
}
