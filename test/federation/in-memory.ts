import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import type { CompilerInput } from '#gateway/execution/compiled/compile-operation';
import { queryPlanner } from '#gateway/planning/choose-planner';
import { bodyOf, type JsonObject, type ReportedError, type SubgraphAnswer, type SubgraphCaller, type SubgraphRequest } from '#gateway/execution/compiled/subgraph-call';

export interface SubgraphSource {
  readonly name: string;
  readonly typeDefs: string;
  // Resolver maps of test subgraphs are as varied as GraphQL is.
  readonly resolvers: Record<string, unknown>;
}

export interface InMemoryFederation {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly compilerInput: CompilerInput;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  /** A caller that runs real subgraph schemas in this process, and what it was asked. */
  caller(disturb?: Disturb, way?: Way): SubgraphCaller & { readonly asked: SubgraphRequest[] };
}

/** Lets a test break an answer on its way: a fault, a null, an error. */
export type Disturb = (request: SubgraphRequest, answer: SubgraphAnswer) => SubgraphAnswer;

export interface Way {
  /** Changes the JSON of an answer. */
  readonly onTheWay?: (json: string) => string;
  /** Lets an answer wait. */
  readonly slowly?: () => Promise<void>;
}

export function federate(sources: readonly SubgraphSource[]): InMemoryFederation {
  const composed = composeServices(sources.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs), url: `http://${name}.test` })));
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  const supergraph = Supergraph.build(composed.supergraphSdl);
  const schemas = new Map(sources.map(({ name, typeDefs, resolvers }) => [name, buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers as never })]));
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  return {
    supergraphSdl: composed.supergraphSdl,
    apiSchema,
    compilerInput: { schema: apiSchema, supergraph: supergraph.schema.toGraphQLJSSchema(), planner: queryPlanner(composed.supergraphSdl) },
    schemas,
    caller: (disturb = (_request, answer) => answer, way = {}) => callerOf(schemas, disturb, way),
  };
}

function callerOf(schemas: ReadonlyMap<string, GraphQLSchema>, disturb: Disturb, { onTheWay = (json) => json, slowly = async () => undefined }: Way): SubgraphCaller & { asked: SubgraphRequest[] } {
  const asked: SubgraphRequest[] = [];
  const parsed = new Map<string, DocumentNode>();
  return {
    asked,
    call(request, done) {
      asked.push(request);
      const body = JSON.parse(bodyOf(request)) as { query: string; variables: Record<string, unknown> };
      const document = parsed.get(body.query) ?? parse(body.query);
      parsed.set(body.query, document);
      const schema = schemas.get(request.fetch.subgraph);
      if (!schema) throw new Error(`no subgraph ${request.fetch.subgraph}`);
      void slowly().then(() => execute({ schema, document, variableValues: body.variables })).then((result) => {
        const wire = JSON.parse(onTheWay(JSON.stringify(result))) as { data?: JsonObject | null; errors?: ReportedError[] };
        done(disturb(request, { kind: 'answered', data: wire.data ?? null, errors: wire.errors ?? [] }));
      });
    },
  };
}
