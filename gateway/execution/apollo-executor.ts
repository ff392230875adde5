import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { Execution, ExecutionError, ExecutionErrorCode, ExecutionResult, Executor, Fetcher, Json } from '#gateway/execution/executor';
import type { GraphModel } from '#gateway/supergraph/graph-model';

type RunOperation = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type OperationContext = Parameters<RunOperation>[0];

interface Context { readonly fetcher: Fetcher }

/**
 * `@apollo/gateway` as an executor. It runs on the nullable supergraph, and its plan cache is keyed by what remains of
 * an operation: keyed by the client's text it would hand one viewer's plan to another (attack A34).
 */
export async function apolloExecutor(model: Pick<GraphModel, 'executableSdl'>): Promise<Executor> {
  const gateway = new ApolloGateway({
    supergraphSdl: model.executableSdl,
    buildService: ({ name }) => dataSource(name),
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const { executor } = await gateway.load();
  return {
    execute: async (execution) => resultOf(await executor(contextOf(execution))),
    // Kept by hash of the operation, out of our reach.
    // It plans when it is asked.
    prepare: () => undefined,
    planKeys: () => [],
    close: () => gateway.stop(),
  };
}

/** Only what the executor reads; Apollo Server's own context has a good deal more. */
const contextOf = ({ operation, operationName, variables, fetcher }: Execution): OperationContext =>
  ({
    request: { query: operation.text, variables, ...(operationName ? { operationName } : {}) },
    document: operation.document,
    queryHash: operation.hash,
    operationName: operationName ?? null,
    context: { fetcher } satisfies Context,
    logger: console,
    metrics: {},
    overallCachePolicy: undefined,
  }) as unknown as OperationContext;

const dataSource = (subgraph: string): GraphQLDataSource => ({
  process: async ({ request, context }) => {
    const { data, errors } = await (context as unknown as Context).fetcher.fetch({
      subgraph, query: request.query ?? '', variables: (request.variables ?? {}) as Json, operationName: request.operationName,
    });
    return { data: data as Record<string, unknown> | null, ...(errors.length > 0 ? { errors: errors.map(asGraphQLError) } : {}) } as never;
  },
});

const asGraphQLError = ({ code, path, message }: ExecutionError): GraphQLError => new GraphQLError(message ?? code, { path, extensions: { code } });

type Answer = Awaited<ReturnType<RunOperation>>;

const resultOf = (answer: Answer): ExecutionResult =>
  ({ data: (answer.data ?? null) as Json | null, errors: (answer.errors ?? []).map((error) => asExecutionError(error)) });

const CODES: readonly ExecutionErrorCode[] = ['UNAVAILABLE', 'BAD_USER_INPUT', 'FAILED'];

function asExecutionError(error: Pick<GraphQLError, 'message' | 'path' | 'extensions'>): ExecutionError {
  const code = CODES.find((known) => known === error.extensions['code']) ?? 'FAILED';
  return { code, path: error.path, ...(code === 'BAD_USER_INPUT' ? { message: error.message } : {}) };
}
