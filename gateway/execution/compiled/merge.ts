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

/**
 * Adds the fields of `source` to `target`. Values may be shared between targets, since one entity's answer serves every
 * place where it was met; so what is already there is never written into but replaced by a merged copy.
 */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    setOwn(target, key, Object.hasOwn(target, key) ? merged(target[key], source[key]) : source[key]);
  }
}

function merged(held: unknown, coming: unknown): unknown {
  if (coming === undefined) return held;
  if (isObject(held) && isObject(coming)) {
    const copy: JsonObject = {};
    mergeInto(copy, held);
    mergeInto(copy, coming);
    return copy;
  }
  if (Array.isArray(held) && Array.isArray(coming) && held.length === coming.length) {
    return held.map((item, index) => merged(item, coming[index]));
  }
  return coming;
}
