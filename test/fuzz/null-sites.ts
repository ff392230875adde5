interface Placed { readonly path?: readonly (string | number)[] | undefined }

/**
 * Where errors left their nulls, as a sorted set: from each error's path, the place in the data where the null stands that it led
 * to. Of several errors below one null the specification lets an executor tell any (6.4.4: only one error is to be
 * added for a null that spread), so two answers have the same errors when they have them at the same nulls.
 * An error without a place stands for itself.
 */
export const nullSites = (data: unknown, errors: readonly Placed[] | undefined): readonly string[] =>
  [...new Set((errors ?? []).map(({ path }) => (path ? siteOf(data, path) : 'nowhere')))].sort();

function siteOf(data: unknown, path: readonly (string | number)[]): string {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (typeof value !== 'object' || value === null) return JSON.stringify(path.slice(0, index));
    value = (value as Record<string | number, unknown>)[step];
  }
  return `${JSON.stringify(path)}${value === null || value === undefined ? '' : ' has a value'}`;
}
