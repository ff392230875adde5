import type { JsonObject } from '#gateway/execution/compiled/subgraph-call';

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A subgraph's JSON may have a key `__proto__`; assigning it would change the object's prototype and not its fields
 * (attack A18). Every write of a key that came from outside goes through here.
 */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}

/** Merges answers of one supergraph. */
export interface Merge {
  /**
   * Adds the fields of `source` to `target`. Values may be shared between targets, since one entity's answer serves every
   * place where it was met; so what is already there is never written into but replaced by a merged copy.
   */
  into(target: JsonObject, source: JsonObject): void;
}

/** @param isInterface names that a subgraph with an `@interfaceObject` gives for a type it does not know better */
export function mergeFor(isInterface: (typename: unknown) => boolean): Merge {
  const into = (target: JsonObject, source: JsonObject): void => {
    for (const key of Object.keys(source)) {
      if (!Object.hasOwn(target, key)) setOwn(target, key, source[key]);
      else if (key !== '__typename' || !isInterface(source[key])) setOwn(target, key, merged(target[key], source[key]));
    }
  };
  const merged = (held: unknown, coming: unknown): unknown => {
    if (isObject(held) && isObject(coming)) {
      const copy: JsonObject = {};
      into(copy, held);
      into(copy, coming);
      return copy;
    }
    if (Array.isArray(held) && Array.isArray(coming) && held.length === coming.length) return held.map((item, index) => merged(item, coming[index]));
    return coming;
  };
  return { into };
}
