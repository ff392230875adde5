import { createHash } from 'node:crypto';
import type { RawRows } from '#policies/load/read-files';

/** JSON with sorted keys: one text for one meaning, wherever in which file a row stands. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
};

/** SHA-256 (hex) over every row of a policy. Layout and comments do not count; order within a list does. */
export const policyHash = (rows: RawRows): string => {
  const collections = [...rows].map(([collection, list]) => [collection, list.map(({ value }) => value)] as const);
  return createHash('sha256').update(canonical(Object.fromEntries(collections))).digest('hex');
};
