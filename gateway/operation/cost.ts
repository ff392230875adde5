import { getNullableType, GraphQLError, type GraphQLSchema, isListType, Kind } from 'graphql';
import { argumentsOf } from '#gateway/operation/argument-values';
import type { AskedField, AskedObject, AskedOperation } from '#gateway/operation/asked';
import { Recent } from '#gateway/operation/recent';

type Variables = Readonly<Record<string, unknown>>;

/** What a list counts as that says nothing of its size. */
const ASSUMED_LIST = 10;
const PAGE_SIZES = ['first', 'last'] as const;

/**
 * How many fields an answer could have: lists as long as they are asked for. Of the types that an object may be, the dearest
 * counts. What is cheap to ask and dear to answer is refused before anything is fetched for it.
 */
export function costOf(schema: GraphQLSchema, asked: AskedOperation, variables: Variables): number {
  const known = costs.get(asked) ?? { sizes: sizeVariables(asked.root, new Set()), costs: new Recent<string, { readonly cost: number }>(MOST_SIZES) };
  costs.set(asked, known);
  return known.costs.of(known.sizes.map((name) => String(variables[name])).join(), () => ({ cost: objectCost(schema, asked.root, variables, null) })).cost;
}

/** An operation comes back with the same few sizes; it is counted once for each. */
const costs = new WeakMap<AskedOperation, { readonly sizes: readonly string[]; readonly costs: Recent<string, { readonly cost: number }> }>();
const MOST_SIZES = 100;

/** The variables that say how long a list may be. */
function sizeVariables(object: AskedObject, found: Set<string>): readonly string[] {
  for (const { args, into } of object.fields) {
    for (const { name, value } of args) if (value.kind === Kind.VARIABLE && PAGE_SIZES.some((size) => size === name.value)) found.add(value.name.value);
    for (const below of into ?? []) sizeVariables(below, found);
  }
  return [...found];
}

/** @throws GraphQLError OPERATION_TOO_LARGE */
export function checkCost(schema: GraphQLSchema, asked: AskedOperation, variables: Variables, most: number): void {
  if (costOf(schema, asked, variables) <= most) return;
  throw new GraphQLError('The operation asks for too much at once: ask for shorter lists, or for less of each', { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });
}

/** @param page how long the next list below is: `first` is said of a connection, and is the length of its edges */
const objectCost = (schema: GraphQLSchema, object: AskedObject, variables: Variables, page: number | null): number =>
  object.fields.reduce((sum, field) => sum + fieldCost(schema, object.typeName, field, variables, page), 0);

function fieldCost(schema: GraphQLSchema, typeName: string, field: AskedField, variables: Variables, page: number | null): number {
  const asked = pageSize(schema, typeName, field, variables) ?? page;
  const isList = field.model?.type !== undefined && isListType(getNullableType(field.model.type));
  const below = Math.max(0, ...(field.into ?? []).map((object) => objectCost(schema, object, variables, isList ? null : asked)));
  return 1 + below * (isList ? asked ?? ASSUMED_LIST : 1);
}

function pageSize(schema: GraphQLSchema, typeName: string, field: AskedField, variables: Variables): number | null {
  if (!field.model || field.into === null) return null;
  const args = argumentsOf(schema, typeName, field, variables);
  const size = PAGE_SIZES.map((name) => args[name]).find((value) => typeof value === 'number');
  return typeof size === 'number' ? Math.max(0, size) : null;
}
