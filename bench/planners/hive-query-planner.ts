import type { FetchDataRewrite, FlattenNode, PlanNode, QueryPlan, QueryPlanSelectionNode, ResponsePath } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { OperationPlanner } from '#gateway/planning/query-planner';

/** The part of `@graphql-hive/router-query-planner` that is used. */
export interface HivePlanner {
  plan(query: string, operationName: string | undefined | null, activeLabels: Set<string>, percentage: number): HivePlan;
}

export interface HivePlan { readonly node?: HiveNode }

type HivePath = readonly (string | { readonly Field: string } | { readonly TypeCondition: readonly string[] })[];
type RewritePath = readonly ({ readonly TypenameEquals: readonly string[] } | { readonly Key: string })[];
type HiveRewrite =
  | { readonly ValueSetter: { readonly path: RewritePath; readonly setValueTo: string } }
  | { readonly KeyRenamer: { readonly path: RewritePath; readonly renameKeyTo: string } };
interface HiveSelection { readonly kind: string; readonly name?: string; readonly alias?: string; readonly typeCondition?: string; readonly selections?: readonly HiveSelection[] }

interface HiveFetch {
  readonly kind: 'Fetch';
  readonly serviceName: string;
  readonly variableUsages?: string[];
  readonly operationKind?: 'query' | 'mutation' | 'subscription';
  readonly operationName?: string;
  readonly operation: string;
  readonly requires?: readonly HiveSelection[];
  readonly inputRewrites?: readonly HiveRewrite[];
  readonly outputRewrites?: readonly HiveRewrite[];
}

interface HiveBatchFetch extends Omit<HiveFetch, 'kind' | 'requires'> {
  readonly kind: 'BatchFetch';
  readonly entityBatch: {
    readonly aliases: readonly {
      readonly alias: string;
      readonly representationsVariableName: string;
      readonly paths: readonly HivePath[];
      readonly requires: readonly HiveSelection[];
      readonly inputRewrites?: readonly HiveRewrite[];
      readonly outputRewrites?: readonly HiveRewrite[];
    }[];
  };
}

type HiveNode =
  | HiveFetch
  | HiveBatchFetch
  | { readonly kind: 'Sequence' | 'Parallel'; readonly nodes: readonly HiveNode[] }
  | { readonly kind: 'Flatten'; readonly path: HivePath; readonly node: HiveNode }
  | { readonly kind: 'Condition' | 'Defer' | 'Subscription' };

/** What the planner gives that has no place in our plans; another planner has to answer. */
export class NotTranslated extends Error {}

/** The Rust planner of Hive Router, put into our plans. */
export function hiveQueryPlanner(planner: HivePlanner): OperationPlanner {
  return {
    plan: (document, operationName): QueryPlan => {
      const { node } = planner.plan(print(document), operationName, new Set(), 0);
      return node ? { kind: 'QueryPlan', node: translate(node) } : { kind: 'QueryPlan' };
    },
  };
}

function translate(node: HiveNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(translate) };
    case 'Flatten':
      return { kind: 'Flatten', path: responsePath(node.path), node: translate(node.node) };
    case 'Fetch':
      return fetchNode(node, node.operation, node.requires, node.inputRewrites, node.outputRewrites);
    case 'BatchFetch':
      return separately(node);
    default:
      throw new NotTranslated(node.kind);
  }
}

const fetchNode = (
  node: HiveFetch | HiveBatchFetch, operation: string, requires: readonly HiveSelection[] | undefined, input: readonly HiveRewrite[] | undefined, output: readonly HiveRewrite[] | undefined,
): PlanNode => ({
  kind: 'Fetch',
  serviceName: node.serviceName,
  operation,
  operationName: node.operationName,
  operationKind: (node.operationKind ?? 'query') as never,
  ...(node.variableUsages ? { variableUsages: node.variableUsages } : {}),
  ...(requires ? { requires: requires.map(selectionNode) } : {}),
  ...(input ? { inputRewrites: input.map(rewrite) } : {}),
  ...(output ? { outputRewrites: output.map(rewrite) } : {}),
});

/** Several `_entities` of one operation under aliases become an entity fetch each. */
function separately(node: HiveBatchFetch): PlanNode {
  const document = parse(node.operation, { noLocation: true });
  const nodes = node.entityBatch.aliases.flatMap(({ alias, representationsVariableName, paths, requires, inputRewrites, outputRewrites }) => {
    const { text, variables } = onlyAlias(document, alias, representationsVariableName);
    const fetch = fetchNode({ ...node, variableUsages: variables }, text, requires, inputRewrites, outputRewrites);
    return paths.map((path): FlattenNode => ({ kind: 'Flatten', path: responsePath(path), node: fetch }));
  });
  return { kind: 'Parallel', nodes };
}

function onlyAlias(document: DocumentNode, alias: string, representations: string): { readonly text: string; readonly variables: string[] } {
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections.find((selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.alias?.value === alias);
  if (!operation || !field) throw new NotTranslated('alias');
  const { alias: _alias, ...unaliased } = field;
  const body = print(unaliased).replaceAll(`$${representations}`, '$representations');
  const declared = (operation.variableDefinitions ?? []).filter(({ variable }) => new RegExp(`\\$${variable.name.value}\\b`).test(body));
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map(print).join('\n');
  const variables = ['$representations: [_Any!]!', ...declared.map(print)].join(', ');
  return { text: `query(${variables}){${body}}${fragments}`, variables: declared.map(({ variable }) => variable.name.value) };
}

const responsePath = (path: HivePath): ResponsePath =>
  path.map((step) => {
    if (typeof step === 'string') return step;
    if ('Field' in step) return step.Field;
    throw new NotTranslated('type condition in a path');
  });

function selectionNode(selection: HiveSelection): QueryPlanSelectionNode {
  const selections = selection.selections?.map(selectionNode);
  if (selection.kind === 'Field') {
    return { kind: 'Field', name: selection.name ?? '', ...(selection.alias ? { alias: selection.alias } : {}), ...(selections?.length ? { selections } : {}) };
  }
  if (selection.kind !== 'InlineFragment') throw new NotTranslated(selection.kind);
  return { kind: 'InlineFragment', ...(selection.typeCondition ? { typeCondition: selection.typeCondition } : {}), selections: selections ?? [] };
}

const rewrite = (from: HiveRewrite): FetchDataRewrite => {
  if ('ValueSetter' in from) return { kind: 'ValueSetter', path: rewritePath(from.ValueSetter.path), setValueTo: from.ValueSetter.setValueTo };
  if ('KeyRenamer' in from) return { kind: 'KeyRenamer', path: rewritePath(from.KeyRenamer.path), renameKeyTo: from.KeyRenamer.renameKeyTo };
  throw new NotTranslated('rewrite');
};

const rewritePath = (path: RewritePath): string[] =>
  path.map((step) => {
    if ('Key' in step) return step.Key;
    const [typename] = step.TypenameEquals;
    if (typename === undefined || step.TypenameEquals.length > 1) throw new NotTranslated('several types in a rewrite');
    return `... on ${typename}`;
  });
