import {
  type DocumentNode, type FieldNode, getArgumentValues, isObjectType, Kind, type OperationDefinitionNode, print, type SelectionSetNode, type VariableDefinitionNode, visit,
} from 'graphql';
import type { Json } from '#gateway/execution/executor';
import type { GraphModel } from '#gateway/supergraph/graph-model';

/** A page of children that a fetch asks for. */
export interface PagedField {
  /** Response keys from the root. */
  readonly path: readonly string[];
  /** Response keys of the page's edges, ours and the client's. */
  readonly edgeKeys: readonly string[];
  /** How many were asked for, and whether from the beginning; null where no number was. */
  argumentsIn(variables: Json): { readonly first: number | null; readonly isFirstPage: boolean };
  /** Asks for this page alone, from another place: variables `childgraph_first` and `childgraph_after`. */
  readonly further: { readonly query: string; readonly variableNames: readonly string[] };
}

const FIRST = 'childgraph_first';
const AFTER = 'childgraph_after';

/** Variables for `further`. */
export const furtherVariables = ({ further }: PagedField, variables: Json, first: number, after: string): Json =>
  ({ ...Object.fromEntries(further.variableNames.filter((name) => Object.hasOwn(variables, name)).map((name) => [name, variables[name]])), [FIRST]: first, [AFTER]: after });

export function pagedFieldsIn(model: GraphModel, document: DocumentNode): readonly PagedField[] {
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.operation === 'query' ? below(model, operation, 'Query', operation.selectionSet, []) : [];
}

function below(model: GraphModel, operation: OperationDefinitionNode, typeName: string, set: SelectionSetNode, parents: readonly FieldNode[]): readonly PagedField[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind !== Kind.FIELD || !selection.selectionSet) return [];
    const returns = model.field(typeName, selection.name.value)?.returns ?? '';
    return model.isChildConnection(returns)
      ? [pagedField(model, operation, typeName, selection, parents)]
      : below(model, operation, returns, selection.selectionSet, [...parents, selection]);
  });
}

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

function pagedField(model: GraphModel, operation: OperationDefinitionNode, typeName: string, field: FieldNode, parents: readonly FieldNode[]): PagedField {
  const type = model.apiSchema.getType(typeName);
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  const edges = (field.selectionSet?.selections ?? []).filter((selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === 'edges');
  return {
    path: [...parents, field].map(keyOf),
    edgeKeys: edges.map(keyOf),
    argumentsIn: (variables) => {
      const { first, after } = definition ? getArgumentValues(definition, field, { ...variables }) : {};
      return { first: typeof first === 'number' ? first : null, isFirstPage: after === undefined || after === null };
    },
    further: furtherOperation(operation, field, parents),
  };
}

function furtherOperation(operation: OperationDefinitionNode, field: FieldNode, parents: readonly FieldNode[]): PagedField['further'] {
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== 'first' && name.value !== 'after');
  const moved: FieldNode = { ...field, arguments: [...others, argument('first', FIRST), argument('after', AFTER)] };
  const top = [...parents].reverse().reduce<FieldNode>((inner, parent) => ({ ...parent, selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] } }), moved);
  const used = new Set<string>();
  visit(top, { Variable: ({ name }) => void used.add(name.value) });
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value));
  const query = print({
    kind: Kind.OPERATION_DEFINITION, operation: operation.operation, variableDefinitions: [...kept, definitionOf(FIRST, 'Int'), definitionOf(AFTER, 'String')],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [top] },
  });
  return { query, variableNames: kept.map(({ variable }) => variable.name.value) };
}

const argument = (name: string, variable: string) =>
  ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } }) as const;

const definitionOf = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } },
});
