import { Supergraph } from '@apollo/federation-internals';
import { compileSteps, type CompiledSteps } from '#gateway/execution/compiled/compile-steps';
import type { FetchError, Run } from '#gateway/execution/compiled/run';
import type { JsonObject, SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { Execution, ExecutionError, ExecutionErrorCode, ExecutionResult, Executor, Fetcher, FetchResult, Json } from '#gateway/execution/executor';
import { Recent } from '#gateway/operation/recent';
import { apolloQueryPlanner } from '#gateway/planning/apollo-query-planner';
import type { GraphModel } from '#gateway/supergraph/graph-model';

/** Plans that are kept, compiled. */
const MOST_COMPILED = 4_000;

/**
 * Plans an operation once and runs it as closures from then on. It runs on the nullable supergraph: completion is
 * `response/assemble.ts`'s. Conditions have been decided when an operation comes here.
 */
export async function compiledExecutor(model: Pick<GraphModel, 'executableSdl'>): Promise<Executor> {
  const supergraph = Supergraph.build(model.executableSdl, { supportedFeatures: null });
  const schema = supergraph.schema.toGraphQLJSSchema();
  const planner = apolloQueryPlanner(supergraph);
  const compiled = new Recent<string, CompiledSteps>(MOST_COMPILED);
  return {
    execute: ({ operation, operationName, variables, fetcher }: Execution) => {
      const steps = compiled.of(operation.hash, () => compileSteps(schema, planner.plan(operation.document, operationName)));
      return new Promise<ExecutionResult>((resolve) => {
        const run: Run = { data: {}, variables, caller: callerThrough(fetcher), errors: [], sent: [] };
        steps.run(run, () => resolve({ data: run.data, errors: run.errors.map(executionError) }));
      });
    },
    planKeys: () => compiled.keys(),
    close: async () => undefined,
  };
}

const callerThrough = (fetcher: Fetcher): SubgraphCaller => ({
  call: ({ fetch, body }, done) => {
    const { variables } = JSON.parse(body) as { readonly variables: Json };
    void fetcher.fetch({ subgraph: fetch.subgraph, query: fetch.operation, variables }).then((result) => done(answered(result)));
  },
});

const answered = ({ data, errors }: FetchResult): Parameters<Parameters<SubgraphCaller['call']>[1]>[0] =>
  ({ kind: 'answered', data: data as JsonObject | null, errors: errors.map(({ code, path, message }) => ({ path, message, extensions: { code } })) });

const CODES: readonly ExecutionErrorCode[] = ['UNAVAILABLE', 'BAD_USER_INPUT', 'FAILED'];

function executionError({ code, path, message }: FetchError): ExecutionError {
  const known = CODES.find((each) => each === code) ?? 'FAILED';
  return { code: known, path, ...(known === 'BAD_USER_INPUT' ? { message } : {}) };
}
