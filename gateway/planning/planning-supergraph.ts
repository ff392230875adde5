import {
  type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type FieldNode, type InterfaceTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print,
  type SelectionSetNode, visit,
} from 'graphql';
import { refuseUnserved } from '#gateway/planning/refuse-unserved';
import { directiveArgument, namedType } from '#gateway/supergraph/check-classification';
import { subgraphNames } from '#gateway/supergraph/subgraph-urls';

/** A field as a `@requires` asks for it, which the planner knows by a name of its own. */
export interface RequiredField {
  readonly name: string;
  /** `(currency: "USD")`, or nothing. */
  readonly arguments: FieldNode['arguments'];
}

/** What a field needs by `@requires`: by path in the representation (`dims.size`), which of our names is put there. */
export type FieldNeeds = ReadonlyMap<string, string>;

export interface PlanningSupergraph {
  readonly sdl: string;
  /** Our names; empty where the supergraph needs none. */
  readonly required: ReadonlyMap<string, RequiredField>;
  needsOf(subgraph: string, typeName: string, fieldName: string): FieldNeeds | undefined;
}

type Typed = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Names of ours begin so; clients' aliases may not. */
const OURS = 'childgraph_required';

/**
 * The supergraph as the planner is told of it, mending two faults of @apollo/query-planner (docs/differences-from-apollo-gateway.md):
 * fields with arguments that `@requires` asks for get one name for each set of arguments, since the planner takes `price(currency:
 * "USD")` and `price(currency: "EUR")` for one field; and keys that are not resolvable are left out, since the planner comes back to a
 * subgraph by the first key that is declared there, resolvable or not.
 */
export function planningSupergraph(supergraphSdl: string): PlanningSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  refuseUnserved(document);
  const graphs = subgraphNames(document);
  const naming = namingOf(document);
  const rewritten = visit(document, {
    ObjectTypeDefinition: { leave: (type) => ({ ...type, directives: (type.directives ?? []).map(withoutUnresolvable), fields: (type.fields ?? []).map((field) => naming.rewritten(type, field, (graph) => graphs.get(graph)?.name ?? graph)) }) },
    InterfaceTypeDefinition: { leave: (type) => ({ ...type, directives: (type.directives ?? []).map(withoutUnresolvable) }) },
  });
  const needsOf = (subgraph: string, typeName: string, fieldName: string): FieldNeeds | undefined => naming.needs.get(`${subgraph} ${typeName}.${fieldName}`);
  return { sdl: print(withCopies(rewritten, naming)), required: naming.required, needsOf };
}

/** `@join__type(graph: B, key: "id", resolvable: false)` becomes `@join__type(graph: B)`. */
const withoutUnresolvable = (directive: ConstDirectiveNode): ConstDirectiveNode =>
  directive.name.value === 'join__type' && directiveArgument(directive, 'resolvable') === 'false'
    ? { ...directive, arguments: (directive.arguments ?? []).filter(({ name }) => name.value !== 'key' && name.value !== 'resolvable') }
    : directive;

interface Naming {
  readonly required: Map<string, RequiredField>;
  readonly needs: Map<string, FieldNeeds>;
  /** By type: the fields that need a copy under a name of ours. */
  readonly copies: Map<string, Map<string, string>>;
  rewritten(type: Typed, field: FieldDefinitionNode, subgraphOf: (graph: string) => string): FieldDefinitionNode;
}

function namingOf(document: DocumentNode): Naming {
  const types = new Map(document.definitions.flatMap((definition) => (isTyped(definition) ? [[definition.name.value, definition] as const] : [])));
  const implementers = (name: string): readonly string[] => [...types.values()].filter((type) => type.interfaces?.some((each) => each.name.value === name)).map((type) => type.name.value);
  const required = new Map<string, RequiredField>();
  const needs = new Map<string, FieldNeeds>();
  const copies = new Map<string, Map<string, string>>();
  const names = new Map<string, string>();

  const nameFor = (typeName: string, field: FieldNode): string => {
    const text = print({ kind: Kind.FIELD, name: field.name, arguments: field.arguments ?? [] });
    const name = names.get(text) ?? `${OURS}${names.size}_${field.name.value}`;
    names.set(text, name);
    required.set(name, { name: field.name.value, arguments: field.arguments });
    for (const type of [typeName, ...implementers(typeName)]) copies.set(type, (copies.get(type) ?? new Map<string, string>()).set(name, field.name.value));
    return name;
  };
  const walk = (set: SelectionSetNode, typeName: string, path: string, found: Map<string, string>): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, selectionSet: walk(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, path, found) };
      const defined = types.get(typeName)?.fields?.find(({ name }) => name.value === selection.name.value);
      const here = path === '' ? selection.name.value : `${path}.${selection.name.value}`;
      const selectionSet = selection.selectionSet && defined && walk(selection.selectionSet, namedType(defined.type), here, found);
      const below = selectionSet ? { ...selection, selectionSet } : selection;
      if (!defined?.arguments?.length || takesContext(defined)) return below;
      const name = nameFor(typeName, selection);
      found.set(here, name);
      return { ...below, name: { kind: Kind.NAME, value: name }, arguments: [] };
    }),
  });
  return {
    required, needs, copies,
    rewritten: (type, field, subgraphOf) => ({
      ...field,
      directives: (field.directives ?? []).map((directive) => {
        const fields = directive.name.value === 'join__field' ? directiveArgument(directive, 'requires') : undefined;
        if (!fields) return directive;
        const found = new Map<string, string>();
        const text = print(walk(selectionIn(fields), type.name.value, '', found)).replace(/^\{|\}$/g, '').replace(/\s+/g, ' ').trim();
        if (found.size === 0) return directive;
        needs.set(`${subgraphOf(directiveArgument(directive, 'graph') ?? '')} ${type.name.value}.${field.name.value}`, found);
        return withArgument(directive, 'requires', text);
      }),
    }),
  };
}

const withCopies = (document: DocumentNode, { copies }: Naming): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) => {
    const wanted = isTyped(definition) ? copies.get(definition.name.value) : undefined;
    if (!wanted || !isTyped(definition)) return definition;
    const added = [...wanted].flatMap(([name, original]) => {
      const field = definition.fields?.find((each) => each.name.value === original);
      return field ? [{ ...field, name: { kind: Kind.NAME as const, value: name }, arguments: [] }] : [];
    });
    return { ...definition, fields: [...(definition.fields ?? []), ...added] };
  }),
});

const isTyped = (definition: DocumentNode['definitions'][number]): definition is Typed => definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;

const takesContext = (field: FieldDefinitionNode): boolean => (field.directives ?? []).some((directive) => directive.arguments?.some(({ name }) => name.value === 'contextArguments'));

function selectionIn(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A @requires selects fields');
  return definition.selectionSet;
}

const withArgument = (directive: ConstDirectiveNode, argument: string, value: string): ConstDirectiveNode => ({
  ...directive,
  arguments: (directive.arguments ?? []).map((each) => (each.name.value === argument ? { ...each, value: { kind: Kind.STRING, value } } : each)),
});
