import { needsOf, shareOf } from '#gateway/access/section-needs';
import type { Custody, Verdict } from '#gateway/access/verdict';
import type { AskedObject } from '#gateway/operation/asked';
import { CHILD, type GraphModel } from '#gateway/supergraph/graph-model';

/** Will this agency be asked about this child? Only then is its reference for the child taken out of the hub. */
export type AgenciesAsked = (agency: string, verdict: Verdict) => boolean;

/** @param root what remains of the operation */
export function agenciesAskedBy(model: GraphModel, custody: Custody, root: AskedObject): AgenciesAsked {
  const selections = sectionSelections(model, root);
  const known = new Map<string, boolean>();
  return (agency, verdict) => {
    const key = `${agency} ${verdict.child}`;
    const asked = known.get(key) ?? (selections.get(agency) ?? []).some(({ section, asked: object }) => !shareOf(model, section, needsOf(model, section, object), verdict, custody).isNothing);
    known.set(key, asked);
    return asked;
  };
}

type Selection = { readonly section: NonNullable<ReturnType<GraphModel['sections']['get']>>; readonly asked: AskedObject };

function sectionSelections(model: GraphModel, root: AskedObject): ReadonlyMap<string, readonly Selection[]> {
  const found = new Map<string, Selection[]>();
  const visit = (object: AskedObject): void => object.fields.forEach((field) => {
    const section = object.typeName === CHILD ? model.sections.get(field.name) : undefined;
    const [asked] = field.into ?? [];
    if (section?.agency && asked) found.set(section.agency, [...(found.get(section.agency) ?? []), { section, asked }]);
    field.into?.forEach(visit);
  });
  visit(root);
  return found;
}
