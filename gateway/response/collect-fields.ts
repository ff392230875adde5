import { type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, isAbstractType, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { NOTHING_SELECTED_KEY } from '#gateway/planning/resolve-conditions';

/** All that one response key of an object stands for: one field, and the selection sets merged below it. */
export interface CollectedField {
  readonly responseKey: string;
  readonly node: FieldNode;
  readonly below: readonly SelectionSetNode[];
}

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

/**
 * CollectFields (GraphQL specification, 6.3.2) for one object type: fields in order of first appearance. Conditions have been
 * decided before (planning/resolve-conditions.ts), since they decide even that order.
 */
export function collectFields({ schema, fragments }: Collecting, type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): CollectedField[] {
  const collected = new Map<string, { node: FieldNode; below: SelectionSetNode[] }>();
  const visit = (nodes: readonly SelectionNode[]): void => {
    for (const node of nodes) {
      if (node.kind === Kind.FIELD) {
        if (node.alias?.value !== NOTHING_SELECTED_KEY) add(collected, node);
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
        if (fragment && applies(schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet.selections);
      }
    }
  };
  for (const { selections } of selectionSets) visit(selections);
  return [...collected].map(([responseKey, field]) => ({ responseKey, ...field }));
}

function add(collected: Map<string, { node: FieldNode; below: SelectionSetNode[] }>, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const held = collected.get(key);
  const below = node.selectionSet ? [node.selectionSet] : [];
  if (held) held.below.push(...below);
  else collected.set(key, { node, below });
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && schema.isSubType(wanted, type);
}
