import { Supergraph } from '@apollo/federation-internals';
import { compileSteps, type CompiledSteps } from '#gateway/execution/compiled/compile-steps';
import type { FetchError, Run } from '#gateway/execution/compiled/run';
import type { FetchDescription, JsonObject, SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { Execution, ExecutionError, ExecutionErrorCode, ExecutionResult, Executor, Fetcher, FetchResult, Json, TextFetch } from '#gateway/execution/executor';
import type { PrintedOperation } from '#gateway/operation/print-operation';
import { Recent } from '#gateway/operation/recent';
import { queryPlanner } from '#gateway/planning/choose-planner';
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
  const planner = queryPlanner(model.executableSdl);
  const compiled = new Recent<string, CompiledSteps>(MOST_COMPILED);
  const stepsOf = (operation: PrintedOperation, operationName: string | undefined): CompiledSteps =>
    compiled.of(operation.hash, () => compileSteps(schema, planner.plan(operation.document, operationName)));
  return {
    execute: ({ operation, operationName, variables, fetcher }: Execution) => {
      const steps = stepsOf(operation, operationName);
      return new Promise<ExecutionResult>((resolve) => {
        const run: Run = { data: {}, variables, caller: callerThrough(fetcher), errors: [], sent: [] };
        steps.run(run, () => resolve({ data: run.data, errors: run.errors.map(executionError) }));
      });
    },
    prepare: (operation, operationName) => void stepsOf(operation, operationName),
    planKeys: () => compiled.keys(),
    close: async () => undefined,
  };
}

const callerThrough = (fetcher: Fetcher): SubgraphCaller => ({
  call: ({ fetch, head, variables, representations, entities }, done) => {
    void fetcher.send({
      subgraph: fetch.subgraph, query: fetch.operation, head, variables,
      representations: fetch.ofEntities ? ofEntities(fetch.required, representations, entities) : null,
    }).then((result) => done(answered(result)));
  },
});

/** Where the plan rewrote what it sends, only the text says what that is: whose it is must not be read off anything else. */
function ofEntities(required: FetchDescription['required'], texts: readonly string[], entities: readonly JsonObject[]): TextFetch['representations'] {
  if (required) return { texts, entities, required: (entity) => required.get(String(entity['__typename'])) ?? [] };
  return { texts, entities: texts.map((text) => JSON.parse(text) as Json), required: (entity) => Object.keys(entity) };
}

const answered = ({ data, errors }: FetchResult): Parameters<Parameters<SubgraphCaller['call']>[1]>[0] =>
  ({ kind: 'answered', data: data as JsonObject | null, errors: errors.length === 0 ? errors : errors.map(({ code, path, message }) => ({ path, message, extensions: { code } })) });

const CODES: readonly ExecutionErrorCode[] = ['UNAVAILABLE', 'BAD_USER_INPUT', 'FAILED'];

function executionError({ code, path, message }: FetchError): ExecutionError {
  const known = CODES.find((each) => each === code) ?? 'FAILED';
  return { code: known, path, ...(known === 'BAD_USER_INPUT' ? { message } : {}) };
}
