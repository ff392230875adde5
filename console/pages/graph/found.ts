import type { ReferenceType } from '#console/pages/graph/graph-reference';

/** Types whose name is like what is searched for, whole; of others only the fields that are. Everything where nothing is. */
export function found(types: readonly ReferenceType[], search: string): readonly ReferenceType[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return types;
  const is = (text: string): boolean => text.toLowerCase().includes(wanted);
  return types.flatMap((type) => {
    if (is(type.name)) return [type];
    const fields = type.fields.filter(({ name, category }) => is(name) || is(category));
    return fields.length > 0 ? [{ ...type, fields }] : [];
  });
}
