import type { QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, getOperationAST, getVariableValues, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { compileSteps, NotCompiled } from '#gateway/execution/compiled/compile-steps';
import type { FetchError, Run } from '#gateway/execution/compiled/run';
import type { FetchDescription, JsonObject, SubgraphCaller } from '#gateway/execution/compiled/subgraph-call';
import type { OperationPlanner } from '#gateway/planning/query-planner';
import { assignmentOf, conditionVariables, resolveConditions } from '#gateway/planning/resolve-conditions';
import type { Fragments } from '#gateway/response/collect-fields';
import { compileWriter } from '#gateway/response/compile-writer';
import { completeOperation, type CompletionError } from '#gateway/response/complete-operation';

export type Variables = Readonly<Record<string, unknown>>;

/** What operations are compiled against. */
export interface CompilerInput {
  /** The API schema, against which documents have been validated. */
  readonly schema: GraphQLSchema;
  /** With everything in it, hidden fields too: what fetches are written in. */
  readonly supergraph: GraphQLSchema;
  readonly planner: OperationPlanner;
}

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

/** An operation with its conditions decided, made ready, once, to be executed many times. Holds nothing of any request or person. */
export interface CompiledVariant {
  readonly plan: QueryPlan;
  readonly fetches: readonly FetchDescription[];
  fetch(variables: Variables, caller: SubgraphCaller): Promise<Fetched>;
  answer(variables: Variables, caller: SubgraphCaller): Promise<Answer>;
}

export interface CompiledOperation {
  /** The variant that these variables' `@skip` and `@include` decide on. @throws NotCompiled */
  variantFor(variables: Variables): CompiledVariant;
  answer(variables: Variables, caller: SubgraphCaller): Promise<Answer>;
}

/** A client can walk through the truth assignments of its own conditions; only so many are kept. */
const MOST_VARIANTS = 16;

/** @throws NotCompiled where the operation needs the ordinary gateway */
export function compileOperation(input: CompilerInput, document: DocumentNode, operationName: string | undefined): CompiledOperation {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document has no such operation');
  refuseIntrospection(document);
  const tested = conditionVariables(document);
  const variants = new Map<string, CompiledVariant>();

  const variantFor = (variables: Variables): CompiledVariant => {
    const conditions = tested.length === 0 ? NONE : conditionsOf(input.schema, operation, variables);
    const assignment = assignmentOf(tested, conditions);
    const made = variants.get(assignment);
    if (made) return made;
    const variant = compileVariant(input, resolveConditions(document, operation, conditions), operation.name?.value);
    const [oldest] = variants.keys();
    if (variants.size >= MOST_VARIANTS && oldest !== undefined) variants.delete(oldest);
    variants.set(assignment, variant);
    return variant;
  };
  return { variantFor, answer: (variables, caller) => variantFor(variables).answer(variables, caller) };
}

const NONE: Variables = Object.freeze({});

/** Only what `@skip` and `@include` test has to be coerced: everything else goes to the subgraphs as the client sent it. */
const conditionsOf = (schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): Variables =>
  getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? NONE;

function compileVariant({ schema, supergraph, planner }: CompilerInput, document: DocumentNode, operationName: string | undefined): CompiledVariant {
  const operation = getOperationAST(document, operationName);
  if (!operation) return NOTHING_LEFT;
  const plan = planner.plan(document, operationName);
  const steps = compileSteps(supergraph, plan);
  const collecting = { schema, fragments: fragmentsOf(document) };
  const write = compileWriter(collecting, operation);

  const fetch = (variables: Variables, caller: SubgraphCaller): Promise<Fetched> =>
    new Promise((resolve) => {
      const run: Run = { data: {}, variables, caller, errors: [], sent: [] };
      steps.run(run, () => resolve({ data: run.data, errors: run.errors, sent: run.sent }));
    });

  return {
    plan,
    fetches: steps.fetches,
    fetch,
    answer: async (variables, caller) => {
      const fetched = await fetch(variables, caller);
      const text = write?.(fetched.data) ?? null;
      if (text !== null) return { text, fetchErrors: fetched.errors, completionErrors: [] };
      const completed = completeOperation(collecting, operation, fetched.data);
      return { text: JSON.stringify(completed.data), fetchErrors: fetched.errors, completionErrors: completed.errors };
    },
  };
}

/** Every field was skipped: there is nothing to ask anybody. */
const NOTHING_LEFT: CompiledVariant = {
  plan: { kind: 'QueryPlan' },
  fetches: [],
  fetch: async () => ({ data: {}, errors: [], sent: [] }),
  answer: async () => ({ text: '{}', fetchErrors: [], completionErrors: [] }),
};

function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    Field: (node) => {
      if (node.name.value === '__schema' || node.name.value === '__type') throw new NotCompiled('introspection');
    },
  });
}

const fragmentsOf = (document: DocumentNode): Fragments =>
  Object.fromEntries(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])));
