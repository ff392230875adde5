import { createHash } from 'node:crypto';
import {
  type DirectiveNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getVariableValues, type GraphQLObjectType, type GraphQLOutputType,
  GraphQLError, type GraphQLSchema, isAbstractType, isCompositeType, isObjectType, Kind, type OperationDefinitionNode, print, SchemaMetaFieldDef,
  type SelectionSetNode, TypeMetaFieldDef, type DocumentNode, isLeafType,
} from 'graphql';
import { type AskedField, type AskedObject, type AskedOperation, HIDDEN } from '#gateway/operation/asked';
import { Recent } from '#gateway/operation/recent';
import type { GraphModel } from '#gateway/supergraph/graph-model';

export interface ReadOperation {
  readonly asked: AskedOperation;
  /** Coerced, defaults applied. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How much an operation may come to once its fragments are spread: a reused fragment costs each time (attack A19). */
const MOST_FIELDS = 5_000;

type Reader = (document: DocumentNode, operationName: string | null | undefined, variables: Readonly<Record<string, unknown>> | undefined) => ReadOperation;

/**
 * Reads validated documents. What it makes of a document is kept for the next request with the same text: nothing
 * in it comes from a person but the conditions, whose values are part of the key.
 * @throws GraphQLError for variables that do not fit, and for an operation too large
 */
export function operationReader(model: GraphModel): Reader {
  const documents = new WeakMap<DocumentNode, Map<string, NamedOperation>>();
  const read = new Recent<string, AskedOperation>(2_000);
  const named = (document: DocumentNode, operationName: string): NamedOperation => {
    const byName = documents.get(document) ?? new Map<string, NamedOperation>();
    documents.set(document, byName);
    const operation = byName.get(operationName) ?? namedOperation(document, operationName);
    byName.set(operationName, operation);
    return operation;
  };
  return (document, operationName, given) => {
    const { operation, conditions, byConditions } = named(document, operationName ?? '');
    const variables = (operation.variableDefinitions?.length ?? 0) === 0 ? NO_VARIABLES : (simplyCoerced(operation, given ?? {}) ?? coerced(model.apiSchema, operation, given ?? {}));
    const settled = conditions.map((name) => `${name}=${String(variables[name])}`).join();
    return { asked: byConditions.of(settled, () => askedFor(document, settled, operation, variables)), variables };
  };

  /** Documents of the same text are read once, whoever parsed them. */
  function askedFor(document: DocumentNode, settled: string, operation: OperationDefinitionNode, variables: Variables): AskedOperation {
    const text = document.loc?.source.body ?? print(document);
    const key = createHash('sha256').update(`${operation.name?.value ?? ''}\n${settled}\n${text}`).digest('base64url');
    return read.of(key, () => spread(model, document, operation, variables, key));
  }
}

type Variables = Readonly<Record<string, unknown>>;
/** Ways to settle one document's conditions. */
const MOST_SETTLED = 16;
const NO_VARIABLES: Variables = Object.freeze({});

/** What is kept of a document for as long as the document is. */
interface NamedOperation {
  readonly operation: OperationDefinitionNode;
  /** The variables that its `@skip` and `@include` depend on. */
  readonly conditions: readonly string[];
  readonly byConditions: Recent<string, AskedOperation>;
}

const namedOperation = (document: DocumentNode, operationName: string): NamedOperation =>
  ({ operation: operationIn(document, operationName), conditions: conditionVariables(document), byConditions: new Recent(MOST_SETTLED) });

/**
 * Variables of which every one is a string for `ID!` or `String!`, as they mostly are: what graphql-js would make of them.
 * Null for anything else.
 */
function simplyCoerced({ variableDefinitions = [] }: OperationDefinitionNode, given: Variables): Variables | null {
  const variables: Record<string, unknown> = {};
  for (const { variable: { name: { value: name } }, type } of variableDefinitions) {
    if (type.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE || !TEXTS.has(type.type.name.value)) return null;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value !== 'string' || name === '__proto__') return null;
    variables[name] = value;
  }
  return variables;
}

const TEXTS: ReadonlySet<string> = new Set(['ID', 'String']);

function operationIn(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const found = name ? operations.find((operation) => operation.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
  if (!found) throw new GraphQLError('Say which of the operations to run, by "operationName"', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });
  return found;
}

function coerced(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 10 });
  if (result.coerced) return result.coerced;
  const names = [...new Set((result.errors ?? []).flatMap((error) => /^Variable "\$(\w+)"/.exec(error.message)?.[1] ?? []))];
  throw new GraphQLError(`These variables do not fit their types: ${names.map((name) => `$${name}`).join(', ')}`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** The variables that `@skip` and `@include` of this document depend on. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  const visitSet = (set: SelectionSetNode | undefined): void => set?.selections.forEach((selection) => {
    for (const directive of selection.directives ?? []) {
      const condition = directive.arguments?.[0]?.value;
      if (condition?.kind === Kind.VARIABLE) found.add(condition.name.value);
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD) visitSet(selection.selectionSet);
  });
  for (const definition of document.definitions) if ('selectionSet' in definition) visitSet(definition.selectionSet);
  return [...found].sort();
}

interface Spreading {
  readonly model: GraphModel;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  fields: number;
}

function spread(model: GraphModel, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>, key: string): AskedOperation {
  const root = model.apiSchema.getRootType(operation.operation);
  if (!root) throw new GraphQLError('This graph has no such operations', { extensions: { code: 'BAD_USER_INPUT' } });
  const fragments = document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
  const spreading: Spreading = { model, fragments: new Map(fragments), variables, fields: 0 };
  return {
    key,
    kind: operation.operation,
    name: operation.name?.value,
    root: askedObject(spreading, root, [operation.selectionSet]),
    variableDefinitions: operation.variableDefinitions ?? [],
  };
}

function askedObject(spreading: Spreading, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): AskedObject {
  const byKey = new Map<string, FieldNode[]>();
  for (const set of sets) collect(spreading, type, set, byKey);
  return { typeName: type.name, fields: [...byKey].map(([key, nodes]) => askedField(spreading, type, key, nodes)) };
}

function collect(spreading: Spreading, type: GraphQLObjectType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection.directives, spreading.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = into.get(key);
      if (nodes) nodes.push(selection);
      else into.set(key, [selection]);
      if (++spreading.fields > MOST_FIELDS) throw tooLarge();
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spreading.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    if (fragment && (condition === undefined || applies(spreading.model.apiSchema, condition, type))) collect(spreading, type, fragment.selectionSet, into);
  }
}

const isIncluded = (directives: readonly DirectiveNode[] | undefined, variables: Readonly<Record<string, unknown>>): boolean =>
  (directives ?? []).every((directive) => {
    const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const holds = condition?.kind === Kind.VARIABLE ? variables[condition.name.value] === true : condition?.kind === Kind.BOOLEAN && condition.value;
    if (directive.name.value === 'skip') return !holds;
    return directive.name.value !== 'include' || holds;
  });

function applies(schema: GraphQLSchema, condition: string, type: GraphQLObjectType): boolean {
  const named = schema.getType(condition);
  return condition === type.name || (isAbstractType(named) && schema.isSubType(named, type));
}

function askedField(spreading: Spreading, parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): AskedField {
  const [first] = nodes as readonly [FieldNode, ...FieldNode[]];
  const name = first.name.value;
  if (key.startsWith(HIDDEN)) throw new GraphQLError(`Names that begin with ${HIDDEN} are not for aliases`, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  if (name.startsWith('__')) return { key, name, model: null, args: first.arguments ?? [], into: null };
  const model = spreading.model.field(parent.name, name);
  if (!model?.type) throw new Error(`${parent.name}.${name} is in no subgraph`);
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  return { key, name, model, args: first.arguments ?? [], into: concreteTypes(spreading.model.apiSchema, model.type)?.map((type) => askedObject(spreading, type, sets)) ?? null };
}

function concreteTypes(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] | null {
  const named = getNamedType(type);
  if (isLeafType(named) || !isCompositeType(named)) return null;
  return isObjectType(named) ? [named] : schema.getPossibleTypes(named);
}

const tooLarge = (): GraphQLError =>
  new GraphQLError(`The operation comes to more than ${MOST_FIELDS} fields once its fragments are spread`, { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });

/** Questions about the graph itself, answered from the API schema without a subgraph. */
export const isIntrospection = (field: AskedField): boolean => field.name === SchemaMetaFieldDef.name || field.name === TypeMetaFieldDef.name;
