import { isInherited } from '#schema/directives/category';
import { type Level, reaches } from '#schema/level';
import type { GraphModel } from '#gateway/supergraph/graph-model';

type Json = Record<string, unknown>;

/** What every section says of itself is the gateway's to say; a register's mark is null where it would tell of something else; occasions are compared apart, see `occasions`. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['state', 'notices', 'asOf', 'disclosure', 'AttendanceMark.code', 'timeline', 'contacts', 'hubContacts']);

/**
 * The policy at its plainest: everything there is, and then, field by field, what its class's level does not reach is
 * null, and entries of a class that is not reached leave their list. No plan, no grant, no wall.
 */
export function naively(model: GraphModel, levels: (category: string) => Level, typeName: string, everything: unknown): unknown {
  if (Array.isArray(everything)) return everything.filter((entry) => isShown(model, levels, typeName, entry)).map((entry) => naively(model, levels, typeName, entry));
  if (typeof everything !== 'object' || everything === null) return everything;
  return Object.fromEntries(Object.entries(everything).flatMap(([name, value]) => {
    const field = model.field(typeName, name);
    if (!field || NOT_COMPARED.has(name) || NOT_COMPARED.has(field.coordinate)) return [];
    const { category, level } = field.classification;
    const isReached = isInherited(category) || reaches(levels(category), level);
    return [[name, isReached ? naively(model, levels, field.returns, value) : null]];
  }));
}

function isShown(model: GraphModel, levels: (category: string) => Level, typeName: string, entry: unknown): boolean {
  const own = model.entryLevel(typeName);
  if (own !== null) return reaches(levels(String((entry as Json)['category'])), own);
  const node = (entry as Json | null)?.['node'];
  return typeof node !== 'object' || node === null || isShown(model, levels, model.field(typeName, 'node')?.returns ?? '', node);
}

/** An answer without what is not compared, cursors included: those are of what is shown. */
export const comparedPart = (model: GraphModel, typeName: string, answer: unknown): unknown => naively(model, () => 'DETAIL', typeName, answer);

/** Ids of every occasion of an answer that these levels show. A holder may show fewer, and say less of them: of a visit, none in summary. */
export function occasions(model: GraphModel, levels: (category: string) => Level, typeName: string, answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap((entry) => occasions(model, levels, typeName, entry));
  if (typeof answer !== 'object' || answer === null) return [];
  if (typeName === 'TimelineEntry') return isShown(model, levels, typeName, answer) ? [`${String((answer as Json)['agency'])} ${String((answer as Json)['id'])}`] : [];
  return Object.entries(answer).flatMap(([name, value]) => occasions(model, levels, model.field(typeName, name)?.returns ?? '', value));
}
