import { type ChildId, childId } from '#schema/ids';
import { HIDDEN_ID } from '#gateway/operation/asked';

/** Every child of whom a list or a walk brought at least the id. */
export function discoveredChildren(data: unknown): readonly ChildId[] {
  const found = new Set<ChildId>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      const id = (value as Readonly<Record<string, unknown>>)[HIDDEN_ID];
      if (typeof id === 'string') found.add(childId(id));
      Object.values(value).forEach(visit);
    }
  };
  visit(data);
  return [...found];
}
