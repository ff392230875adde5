import { type ChildId, childId } from '#schema/ids';
import type { Json } from '#gateway/execution/executor';
import { type AskedObject, HIDDEN_ID } from '#gateway/operation/asked';

/** Finds every child of whom a list or a walk brought at least the id. */
export type FindChildren = (data: Json | null) => readonly ChildId[];

/** Where in an answer children can be met. */
interface Way {
  readonly isChild: boolean;
  readonly below: readonly (readonly [key: string, way: Way])[];
}

/**
 * Looks only where what remains of an operation asks for children who are not known from its arguments.
 * @param root what remains of the operation
 */
export function childrenFinder(root: AskedObject): FindChildren {
  const way = wayThrough([root]);
  if (!way) return () => [];
  return (data) => {
    const found = new Set<ChildId>();
    collect(data, way, found);
    return [...found];
  };
}

function wayThrough(objects: readonly AskedObject[]): Way | null {
  const fields = objects.flatMap((object) => object.fields);
  const below = fields.flatMap(({ key, into }) => {
    const way = into && wayThrough(into);
    return way ? [[key, way] as const] : [];
  });
  const isChild = fields.some(({ key }) => key === HIDDEN_ID);
  return isChild || below.length > 0 ? { isChild, below } : null;
}

function collect(value: unknown, way: Way, found: Set<ChildId>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, way, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (way.isChild) note(value as Json, found);
  for (const [key, below] of way.below) if (Object.hasOwn(value, key)) collect((value as Json)[key], below, found);
}

function note(object: Json, found: Set<ChildId>): void {
  const id = object[HIDDEN_ID];
  if (typeof id === 'string') found.add(childId(id));
}

/** The same, wherever in an answer they are. */
export function discoveredChildren(data: unknown): readonly ChildId[] {
  const found = new Set<ChildId>();
  walk(data, found);
  return [...found];
}

function walk(value: unknown, found: Set<ChildId>): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) note(value as Json, found);
  for (const inner of Object.values(value)) walk(inner, found);
}
