import type { QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode, visit,
} from 'graphql';
import { compileSteps, NotCompiled } from '#gateway/execution/compiled/compile-steps';
import type { FetchError, Run } from '#gateway/execution/compiled/run';
import type { FetchDescription, JsonObject, SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { Fragments } from '#gateway/response/collect-fields';
import { compileWriter, type ResponseWriter } from '#gateway/response/compile-writer';
import { completeOperation, type CompletionError } from '#gateway/response/complete-operation';

/** What the subgraphs answered, merged, before it is completed. */
export interface Fetched {
  readonly data: JsonObject;
  readonly errors: readonly FetchError[];
  readonly sent: readonly FetchDescription[];
}

export interface Answer {
  /** `data` as JSON text. */
  readonly text: string;
  readonly fetchErrors: readonly FetchError[];
  readonly completionErrors: readonly CompletionError[];
}

/** An operation made ready, once, to be executed many times. Holds nothing of any request or person. */
export interface CompiledOperation {
  readonly plan: QueryPlan;
  readonly fetches: readonly FetchDescription[];
  fetch(variables: Readonly<Record<string, unknown>>, caller: SubgraphCaller): Promise<Fetched>;
  answer(variables: Readonly<Record<string, unknown>>, caller: SubgraphCaller): Promise<Answer>;
}

/**
 * @param schema the API schema, against which `document` has been validated
 * @param supergraph the schema with everything in it, hidden fields too: what fetches are written in
 * @throws NotCompiled where the operation needs the ordinary gateway
 */
export function compileOperation(
  schema: GraphQLSchema, supergraph: GraphQLSchema, document: DocumentNode, operationName: string | undefined, plan: QueryPlan,
): CompiledOperation {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document has no such operation');
  refuseIntrospection(document);
  const steps = compileSteps(supergraph, plan);
  const fragments = fragmentsOf(document);
  const write = compileWriter(schema, operation, fragments);

  const fetch: CompiledOperation['fetch'] = (variables, caller) =>
    new Promise((resolve) => {
      const run: Run = { data: {}, variables, conditions: conditionsOf(schema, operation, variables), caller, errors: [], sent: [] };
      steps.run(run, () => resolve({ data: run.data, errors: run.errors, sent: run.sent }));
    });

  return {
    plan,
    fetches: steps.fetches,
    fetch,
    answer: async (variables, caller) => {
      const fetched = await fetch(variables, caller);
      return finish(schema, operation, fragments, write, conditionsOf(schema, operation, variables), fetched);
    },
  };
}

function finish(
  schema: GraphQLSchema, operation: OperationDefinitionNode, fragments: Fragments, write: ResponseWriter | null, conditions: Run['conditions'], fetched: Fetched,
): Answer {
  const text = write?.(fetched.data, conditions) ?? null;
  if (text !== null) return { text, fetchErrors: fetched.errors, completionErrors: [] };
  const completed = completeOperation(schema, operation, fragments, conditions, fetched.data);
  return { text: JSON.stringify(completed.data), fetchErrors: fetched.errors, completionErrors: completed.errors };
}

/** Only what `@skip` and `@include` test has to be coerced: everything else goes to the subgraphs as the client sent it. */
function conditionsOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (!operation.variableDefinitions?.length) return NO_VARIABLES;
  return getVariableValues(schema, operation.variableDefinitions, variables).coerced ?? NO_VARIABLES;
}

const NO_VARIABLES: Readonly<Record<string, unknown>> = Object.freeze({});

function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    Field: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') throw new NotCompiled('introspection');
    },
  });
}

function fragmentsOf(document: DocumentNode): Fragments {
  return Object.fromEntries(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
}
