import type { FetchDataRewrite, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, type FragmentDefinitionNode, getNamedType, getOperationAST, type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isCompositeType, isObjectType, Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * The fields of an operation that a plan fetches from nobody. @apollo/query-planner gives an empty plan where it finds no way to a
 * field, and the client is then answered an object without it, as if that were all there is. Fields below a fragment
 * on a narrower type are not looked at: what a subgraph cannot return is rightly not asked for.
 * @returns `Type.field`, each once
 */
export function unplannedFields(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, plan: QueryPlan): readonly string[] {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root || plan.node?.kind === 'Subscription') return [];
  const fetched = new Set<string>();
  if (plan.node) notePlan(plan.node, '', fetched);
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const missing = new Set<string>();
  look({ schema, fragments, fetched, missing }, root, operation.selectionSet, '');
  return [...missing];
}

interface Looking {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly fetched: ReadonlySet<string>;
  readonly missing: Set<string>;
}

function look(looking: Looking, type: GraphQLCompositeType, set: SelectionSetNode, path: string): void {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : looking.fragments.get(selection.name.value);
      if (fragment && coversAll(looking.schema, fragment.typeCondition?.name.value, type)) look(looking, type, fragment.selectionSet, path);
      continue;
    }
    if (selection.name.value.startsWith('__')) continue;
    const here = `${path}/${(selection.alias ?? selection.name).value}`;
    if (!looking.fetched.has(here)) looking.missing.add(`${type.name}.${selection.name.value}`);
    const field = 'getFields' in type ? type.getFields()[selection.name.value] : undefined;
    const below = field && getNamedType(field.type);
    if (selection.selectionSet && below && isCompositeType(below)) look(looking, below, selection.selectionSet, here);
  }
}

/** Is every object of `type` also of the fragment's type? */
function coversAll(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function notePlan(node: PlanNode, path: string, fetched: Set<string>): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) notePlan(each, path, fetched);
      return;
    case 'Flatten':
      return notePlan(node.node, `${path}${node.path.filter((step) => step !== '@').map((step) => `/${step}`).join('')}`, fetched);
    case 'Fetch':
      for (const definition of parse(node.operation, { noLocation: true }).definitions) {
        if ('selectionSet' in definition) noteSet(definition.selectionSet, path, node.outputRewrites ?? [], fetched);
      }
      return;
    case 'Condition':
      if (node.ifClause) notePlan(node.ifClause, path, fetched);
      if (node.elseClause) notePlan(node.elseClause, path, fetched);
      return;
    case 'Defer':
  }
}

function noteSet(set: SelectionSetNode, path: string, rewrites: readonly FetchDataRewrite[], fetched: Set<string>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      noteSet(selection.selectionSet, path, rewrites, fetched);
      continue;
    }
    const isEntities = selection.name.value === '_entities';
    const key = (selection.alias ?? selection.name).value;
    for (const name of isEntities ? [''] : [key, ...renamed(key, rewrites)]) {
      const here = isEntities ? path : `${path}/${name}`;
      fetched.add(here);
      if (selection.selectionSet) noteSet(selection.selectionSet, here, rewrites, fetched);
    }
  }
}

/** A fetch may have had to ask under another key than the client's; its answer is renamed. */
const renamed = (key: string, rewrites: readonly FetchDataRewrite[]): readonly string[] =>
  rewrites.flatMap((rewrite) => (rewrite.kind === 'KeyRenamer' && rewrite.path.at(-1) === key ? [rewrite.renameKeyTo] : []));
