import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/** The variables that `@skip` and `@include` test, coerced. */
export type Conditions = Readonly<Record<string, unknown>>;

/** The names of the variables that decide which fields are in the operation at all. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const tested = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'skip' && directive.name.value !== 'include') return;
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) tested.add(value.name.value);
    },
  });
  return [...tested].sort();
}

/** The truth assignment of the condition variables, as a key: one plan and one writer for each. */
export const assignmentOf = (tested: readonly string[], conditions: Conditions): string =>
  tested.map((variable) => (conditions[variable] === true ? '1' : '0')).join('');

/**
 * The operation with its conditions decided: what is skipped is gone, the directives too, and with them variables and
 * fragments nobody uses any more. Planning what remains is more correct than planning the conditions: the planner is known
 * to put a field that one fetch requires always under the condition of another that requires it sometimes.
 * A field below which everything is skipped is still answered, as null or as an empty object, so it keeps one thing to ask.
 * An operation of which nothing remains has no operation any more; nothing is to be fetched for it.
 */
export function resolveConditions(document: DocumentNode, operation: OperationDefinitionNode, conditions: Conditions): DocumentNode {
  const decided = visit(document, {
    OperationDefinition: (node) => (node === operation ? undefined : null),
    Field: { enter: (node) => (isIncluded(node, conditions) ? undefined : null), leave: (node) => (node.selectionSet?.selections.length === 0 ? { ...node, directives: [], selectionSet: NOTHING_SELECTED } : bare(node)) },
    InlineFragment: { enter: (node) => (isIncluded(node, conditions) ? undefined : null), leave: (node) => (node.selectionSet.selections.length === 0 ? null : bare(node)) },
    FragmentSpread: (node) => (isIncluded(node, conditions) ? bare(node) : null),
  });
  return withoutUnused(decided);
}

/** Selected in place of nothing; never part of an answer. */
export const NOTHING_SELECTED_KEY = '_childgraph_nothing';

const NOTHING_SELECTED: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' }, alias: { kind: Kind.NAME, value: NOTHING_SELECTED_KEY } }],
};

const isIncluded = (node: SelectionNode, conditions: Conditions): boolean =>
  (node.directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const holds = value?.kind === Kind.VARIABLE ? conditions[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name === 'include');
  });

/** The node itself where it bears no condition, so that what does not change is not copied. */
function bare<Node extends SelectionNode>(node: Node): Node | undefined {
  const others = (node.directives ?? []).filter((directive) => directive.name.value !== 'skip' && directive.name.value !== 'include');
  return others.length === (node.directives?.length ?? 0) ? undefined : { ...node, directives: others };
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const emptied = new Set<string>();
  const spread = new Set<string>();
  const variables = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.selectionSet.selections.length === 0) emptied.add(definition.name.value);
  }
  if (emptied.size > 0) return withoutUnused(withoutEmptied(document, emptied));
  visit(document, {
    FragmentSpread: (node) => void spread.add(node.name.value),
    VariableDefinition: () => false,
    Variable: (node) => void variables.add(node.name.value),
  });
  const pruned = visit(document, {
    FragmentDefinition: (node) => (spread.has(node.name.value) ? undefined : null),
    VariableDefinition: (node) => (variables.has(node.variable.name.value) ? undefined : null),
  });
  return pruned.definitions.length === document.definitions.length ? pruned : withoutUnused(pruned);
}

/** A fragment of which nothing remains goes, and so does every spread of it. */
const withoutEmptied = (document: DocumentNode, emptied: ReadonlySet<string>): DocumentNode =>
  visit(document, {
    FragmentDefinition: { enter: (node) => (emptied.has(node.name.value) ? null : undefined) },
    FragmentSpread: (node) => (emptied.has(node.name.value) ? null : undefined),
    Field: { leave: (node) => (node.selectionSet?.selections.length === 0 ? { ...node, selectionSet: NOTHING_SELECTED } : undefined) },
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
  });
