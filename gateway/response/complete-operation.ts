import {
  type GraphQLLeafType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, isAbstractType, isLeafType, isListType, isNonNullType, isObjectType,
  type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';
import { isObject, setOwn } from '#gateway/execution/compiled/merge';
import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';
import type { ClientPath } from '#gateway/execution/compiled/targets';
import { type Collecting, collectFields } from '#gateway/response/collect-fields';
import { isValidLeaf } from '#gateway/response/leaf-values';

export interface CompletionError {
  /** A null where none may be, which something else may explain; or a value of another type, which nothing does. */
  readonly kind: 'null' | 'type';
  readonly message: string;
  readonly path: ClientPath;
}

export interface Completed {
  readonly data: JsonObject | null;
  /** What the subgraphs' answers broke: nulls where there may be none, leaves of another type. */
  readonly errors: readonly CompletionError[];
}

interface Completion extends Collecting {
  readonly errors: CompletionError[];
}

/** Stands for "a null that the nearest nullable parent must take" (specification, 6.4.4). */
const PROPAGATE = Symbol('propagate null');

/**
 * CompleteValue (GraphQL specification, 6.4.3) over what the subgraphs answered, with a path for everything that is
 * wrong. Exact rather than fast: the generated writer serves the answers that are as they should be, and leaves the rest to this.
 */
export function completeOperation(collecting: Collecting, operation: OperationDefinitionNode, answered: JsonObject): Completed {
  const root = collecting.schema.getRootType(operation.operation);
  if (!root) return { data: null, errors: [] };
  const completion: Completion = { ...collecting, errors: [] };
  const data = completeObject(completion, root, [operation.selectionSet], answered, []);
  return { data: data === PROPAGATE ? null : data, errors: completion.errors };
}

function completeObject(
  completion: Completion, type: GraphQLObjectType, selections: readonly SelectionSetNode[], value: JsonObject, path: ClientPath,
): JsonObject | typeof PROPAGATE {
  const completed: JsonObject = {};
  for (const field of collectFields(completion, type, selections)) {
    const here = [...path, field.responseKey];
    const name = field.node.name.value;
    if (name === '__typename') {
      setOwn(completed, field.responseKey, type.name);
      continue;
    }
    const fieldType = type.getFields()[name]?.type;
    if (!fieldType) continue;
    const own = Object.hasOwn(value, field.responseKey) ? value[field.responseKey] : undefined;
    const result = completeValue(completion, fieldType, field.below, own, here, `${type.name}.${name}`);
    if (result === PROPAGATE) return PROPAGATE;
    setOwn(completed, field.responseKey, result);
  }
  return completed;
}

function completeValue(
  completion: Completion, type: GraphQLOutputType, below: readonly SelectionSetNode[], value: unknown, path: ClientPath, coordinate: string,
): unknown {
  if (isNonNullType(type)) {
    const completed = completeNullable(completion, type.ofType, below, value, path, coordinate);
    if (completed !== null) return completed;
    if (value === null || value === undefined) completion.errors.push({ kind: 'null', message: `Cannot return null for non-nullable field ${coordinate}.`, path });
    return PROPAGATE;
  }
  return completeNullable(completion, type, below, value, path, coordinate);
}

/** Never PROPAGATE: a nullable place takes the null itself. */
function completeNullable(
  completion: Completion, type: GraphQLOutputType, below: readonly SelectionSetNode[], value: unknown, path: ClientPath, coordinate: string,
): unknown {
  if (value === null || value === undefined) return null;
  if (isListType(type)) return completeList(completion, type.ofType, below, value, path, coordinate);
  if (isLeafType(type)) return completeLeaf(completion, type, value, path, coordinate);
  if (!isObject(value)) return wrong(completion, path, coordinate);
  const objectType = runtimeType(completion.schema, type, value);
  if (!objectType) return wrong(completion, path, coordinate);
  const completed = completeObject(completion, objectType, below, value, path);
  return completed === PROPAGATE ? null : completed;
}

function completeList(
  completion: Completion, itemType: GraphQLOutputType, below: readonly SelectionSetNode[], value: unknown, path: ClientPath, coordinate: string,
): unknown {
  if (!Array.isArray(value)) return wrong(completion, path, coordinate);
  const completed: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const result = completeValue(completion, itemType, below, item, [...path, index], coordinate);
    if (result === PROPAGATE) return null;
    completed.push(result);
  }
  return completed;
}

const completeLeaf = (completion: Completion, type: GraphQLLeafType, value: unknown, path: ClientPath, coordinate: string): unknown =>
  isValidLeaf(type, value) ? value : wrong(completion, path, coordinate);

/** Says where and what was expected, never the value: it may be a person's. */
function wrong(completion: Completion, path: ClientPath, coordinate: string): null {
  completion.errors.push({ kind: 'type', message: `A value of another type was answered for ${coordinate}.`, path });
  return null;
}

function runtimeType(schema: GraphQLSchema, type: GraphQLOutputType, value: JsonObject): GraphQLObjectType | undefined {
  if (isObjectType(type)) return type;
  const named = typeof value['__typename'] === 'string' ? schema.getType(value['__typename']) : undefined;
  return isObjectType(named) && isAbstractType(type) && schema.isSubType(type, named) ? named : undefined;
}
