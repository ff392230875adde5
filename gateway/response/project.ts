import type { AskedField, AskedObject } from '#gateway/operation/asked';

/**
 * What the gateway itself has to say, in the client's selection: keys, order and aliases are the client's; values are
 * taken by the fields' names.
 */
export function project(field: AskedField, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item: unknown) => project(field, item));
  const [asked] = field.into ?? [];
  return asked ? projectObject(asked, value as Readonly<Record<string, unknown>>) : value;
}

const projectObject = (asked: AskedObject, value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(asked.fields.map((field) => [field.key, field.name === '__typename' ? asked.typeName : project(field, value[field.name])]));
