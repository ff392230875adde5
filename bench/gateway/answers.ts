/** How a variant's answer stands to the first one's. */
export type Likeness =
  /** Byte for byte. */
  | { readonly kind: 'same' }
  /** Up to the order of keys, which JSON does not count. */
  | { readonly kind: 'order' }
  /** Nothing but what the first gives, and not all of it. */
  | { readonly kind: 'part'; readonly given: number; readonly of: number }
  | { readonly kind: 'different'; readonly where: string };

export const dataOf = (text: string): unknown => (JSON.parse(text) as { data?: unknown }).data ?? null;

/** @param withholds nulls and shorter lists are no difference: a policy leaves out */
export function compareAnswers(reference: unknown, given: unknown, withholds: boolean): Likeness {
  if (JSON.stringify(reference) === JSON.stringify(given)) return { kind: 'same' };
  const where = differenceAt(reference, given, withholds, 'data');
  if (where !== null) return { kind: 'different', where };
  const [of, have] = [leavesOf(reference), leavesOf(given)];
  return of === have ? { kind: 'order' } : { kind: 'part', given: have, of };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

function differenceAt(reference: unknown, given: unknown, withholds: boolean, path: string): string | null {
  if (withholds && given === null) return null;
  if (Array.isArray(reference) && Array.isArray(given)) return listDifference(reference, given, withholds, path);
  if (isObject(reference) && isObject(given)) {
    const keys = new Set([...Object.keys(reference), ...Object.keys(given)]);
    for (const key of keys) {
      const difference = Object.hasOwn(reference, key) && Object.hasOwn(given, key) ? differenceAt(reference[key], given[key], withholds, `${path}.${key}`) : `${path}.${key}`;
      if (difference !== null) return difference;
    }
    return null;
  }
  return reference === given ? null : path;
}

/** What is left out of a list leaves the rest in its order. */
function listDifference(reference: readonly unknown[], given: readonly unknown[], withholds: boolean, path: string): string | null {
  let at = 0;
  for (const [index, item] of given.entries()) {
    const here = differenceAt(reference[at], item, withholds, `${path}.${index}`);
    if (here !== null && !withholds) return here;
    while (at < reference.length && differenceAt(reference[at], item, withholds, path) !== null) at += 1;
    if (at === reference.length) return here ?? `${path}.${index}`;
    at += 1;
  }
  return withholds || given.length === reference.length ? null : `${path}.length`;
}

/** Values that are there: what is null is not. */
function leavesOf(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, each) => sum + leavesOf(each), 0);
}
