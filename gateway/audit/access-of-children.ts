import type { CategoryId, ChildId } from '#schema/ids';
import type { CategoryAccess, ChildAccess } from '#gateway/audit/access-record';
import type { Pseudonyms } from '#gateway/audit/pseudonyms';
import type { Verdict } from '#gateway/access/verdict';
import type { Seen } from '#gateway/response/assemble';

/** What one operation did about each child: denials too, and those who were not found. */
export async function accessOfChildren(verdicts: ReadonlyMap<ChildId, Verdict>, seen: readonly Seen[], pseudonymsOf: Pseudonyms): Promise<readonly ChildAccess[]> {
  if (verdicts.size === 0) return [];
  const byChild = grouped(seen);
  const names = await pseudonymsOf([...verdicts.keys()]);
  return [...verdicts.values()].map((verdict) => {
    const fields = byChild.get(verdict.child) ?? [];
    return {
      child: names.get(verdict.child) ?? '',
      decisionId: verdict.decisionId,
      found: verdict.outcome === 'found',
      categories: categoriesOf(verdict, fields),
      fields: [...new Set(fields.map(({ coordinate }) => coordinate))],
    };
  });
}

function grouped(seen: readonly Seen[]): ReadonlyMap<ChildId, readonly Seen[]> {
  const groups = new Map<ChildId, Seen[]>();
  for (const field of seen) {
    const group = groups.get(field.child);
    if (group) group.push(field);
    else groups.set(field.child, [field]);
  }
  return groups;
}

function categoriesOf({ decision }: Verdict, fields: readonly Seen[]): readonly CategoryAccess[] {
  if (!decision) return [];
  const asked = new Map<CategoryId, boolean>();
  for (const { category, given } of fields) asked.set(category, given || (asked.get(category) ?? false));
  return [...asked].map(([category, given]) => {
    const { deciding, nearMisses } = decision.reasonsFor(category);
    return { category, given, level: decision.levelOf(category), rules: deciding, nearMisses, attributes: decision.attributes(category) };
  });
}
