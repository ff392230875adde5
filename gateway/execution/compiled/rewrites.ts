import type { FetchDataRewrite } from '@apollo/query-planner';
import { isAbstractType, isObjectType, type GraphQLSchema } from 'graphql';
import { isObject, setOwn } from '#gateway/execution/compiled/merge';
import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';

const FRAGMENT = '... on ';

/**
 * What a plan says to change in a representation before it is sent, or in an answer before it is merged: types that
 * an `@interfaceObject` renames, response keys that two parts of a fetch would fight over.
 */
export function applyRewrites(schema: GraphQLSchema, rewrites: readonly FetchDataRewrite[], value: unknown): void {
  for (const rewrite of rewrites) {
    const field = rewrite.path.at(-1);
    if (field !== undefined) forEachAt(schema, rewrite.path.slice(0, -1), value, (object) => rewriteField(rewrite, field, object));
  }
}

function rewriteField(rewrite: FetchDataRewrite, field: string, object: JsonObject): void {
  switch (rewrite.kind) {
    case 'ValueSetter':
      setOwn(object, field, rewrite.setValueTo);
      return;
    case 'KeyRenamer':
      if (Object.hasOwn(object, field)) {
        setOwn(object, rewrite.renameKeyTo, object[field]);
        delete object[field];
      }
  }
}

function forEachAt(schema: GraphQLSchema, path: readonly string[], value: unknown, change: (object: JsonObject) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) forEachAt(schema, path, item, change);
    return;
  }
  if (!isObject(value)) return;
  const [step, ...rest] = path;
  if (step === undefined) change(value);
  else if (step.startsWith(FRAGMENT)) {
    if (isOfType(schema, value['__typename'], step.slice(FRAGMENT.length))) forEachAt(schema, rest, value, change);
  } else if (Object.hasOwn(value, step)) forEachAt(schema, rest, value[step], change);
}

function isOfType(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === undefined || typename === condition) return true;
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  const wanted = schema.getType(condition);
  return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}
