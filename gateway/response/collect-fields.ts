import {
  type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, isAbstractType, Kind, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** A `@skip`/`@include` test left to the request: a disjunction of conjunctions of variables; `[[]]` is always. */
export type Condition = readonly (readonly VariableTest[])[];

export interface VariableTest {
  readonly variable: string;
  readonly is: boolean;
}

export const ALWAYS: Condition = [[]];

/** A selection set that applies under a condition. */
export interface ConditionalSelection {
  readonly selectionSet: SelectionSetNode;
  readonly when: Condition;
}

/** All that one response key of an object stands for: one field, and the selections merged below it. */
export interface CollectedField {
  readonly responseKey: string;
  readonly node: FieldNode;
  readonly when: Condition;
  readonly below: readonly ConditionalSelection[];
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * CollectFields (GraphQL specification, 6.3.2) for one object type, done once instead of on every request: conditions
 * on variables are kept, type conditions and fragments are resolved, fields stand in order of first appearance.
 */
export function collectFields(schema: GraphQLSchema, fragments: Fragments, type: GraphQLObjectType, selections: readonly ConditionalSelection[]): CollectedField[] {
  const collected = new Map<string, { node: FieldNode; when: Condition; below: ConditionalSelection[] }>();
  const visit = (nodes: readonly SelectionNode[], outer: Condition): void => {
    for (const node of nodes) {
      const when = both(outer, directiveCondition(node));
      if (when.length === 0) continue;
      if (node.kind === Kind.FIELD) add(collected, node, when);
      else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
        if (fragment && applies(schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet.selections, when);
      }
    }
  };
  for (const { selectionSet, when } of selections) visit(selectionSet.selections, when);
  return [...collected].map(([responseKey, field]) => ({ responseKey, ...field }));
}

function add(collected: Map<string, { node: FieldNode; when: Condition; below: ConditionalSelection[] }>, node: FieldNode, when: Condition): void {
  const key = node.alias?.value ?? node.name.value;
  const held = collected.get(key);
  const below = node.selectionSet ? [{ selectionSet: node.selectionSet, when }] : [];
  if (held) {
    held.when = either(held.when, when);
    held.below.push(...below);
  } else collected.set(key, { node, when, below });
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}

/** The empty disjunction is never. */
const NEVER: Condition = [];

function directiveCondition(node: SelectionNode): Condition {
  let when: Condition = ALWAYS;
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.VARIABLE) when = both(when, [[{ variable: value.name.value, is: name === 'include' }]]);
    else if (value?.kind === Kind.BOOLEAN && value.value !== (name === 'include')) return NEVER;
  }
  return when;
}

const both = (left: Condition, right: Condition): Condition => {
  if (left === ALWAYS) return right;
  if (right === ALWAYS) return left;
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
};

const either = (left: Condition, right: Condition): Condition => (left === ALWAYS || right === ALWAYS ? ALWAYS : [...left, ...right]);

export const holds = (when: Condition, variables: Readonly<Record<string, unknown>>): boolean =>
  when.some((conjunction) => conjunction.every(({ variable, is }) => Boolean(variables[variable]) === is));
