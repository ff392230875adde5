import { isInherited } from '#schema/directives/category';
import { reaches } from '#schema/level';
import { type Custody, given, givesEntries, type Whose } from '#gateway/access/verdict';
import type { FieldModel, GraphModel } from '#gateway/supergraph/graph-model';

/**
 * May this field be shown at this place? The one test behind the first and the third wall. About a child who is not
 * known yet nothing is withheld here: that is decided between fetches, and tested again on the way out.
 */
export function isShown(model: GraphModel, field: FieldModel, whose: Whose, custody: Custody): boolean {
  const { category, level } = field.classification;
  switch (whose.kind) {
    case 'each':
      return true;
    case 'child':
      if (whose.verdict.outcome !== 'found') return false;
      return isInherited(category) ? entriesAreShown(model, field, whose.verdict, custody) : given(whose.verdict, category, level);
    case 'nobody':
      if (category === 'public' || category === 'as-parent') return true;
      if (whose.own === null) return false;
      return isInherited(category) || (Object.hasOwn(whose.own, category) && reaches(whose.own[category] ?? 'NONE', level));
  }
}

/** A list whose entries name their category themselves is asked for where any category its holder may have is given. */
function entriesAreShown(model: GraphModel, field: FieldModel, verdict: Extract<Whose, { kind: 'child' }>['verdict'], custody: Custody): boolean {
  const level = model.entryLevel(field.returns);
  if (level === null || field.classification.category === 'as-parent') return true;
  return field.subgraphs.some((name) => {
    const subgraph = model.subgraphs.get(name);
    return subgraph !== undefined && givesEntries(verdict, subgraph, level, custody);
  });
}
