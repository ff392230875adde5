import { levelsKey } from '#gateway/access/levels-key';
import { needsOf, type SectionNeeds, shareOf } from '#gateway/access/section-needs';
import type { Custody, Verdict } from '#gateway/access/verdict';
import type { AskedObject } from '#gateway/operation/asked';
import { CHILD, type GraphModel, type SectionModel } from '#gateway/supergraph/graph-model';

/** Will this agency be asked about this child? Only then is its reference for the child taken out of the hub. */
export type AgenciesAsked = (agency: string, verdict: Verdict) => boolean;

const known = new WeakMap<Custody, WeakMap<AskedObject, AgenciesAsked>>();

/**
 * One answer for all children of whom the same is given.
 * @param root what remains of the operation
 */
export function agenciesAskedBy(model: GraphModel, custody: Custody, root: AskedObject): AgenciesAsked {
  const ofPolicy = known.get(custody) ?? new WeakMap<AskedObject, AgenciesAsked>();
  known.set(custody, ofPolicy);
  const asked = ofPolicy.get(root) ?? agenciesAsked(model, custody, root);
  ofPolicy.set(root, asked);
  return asked;
}

const MOST_ANSWERS = 1_000;

function agenciesAsked(model: GraphModel, custody: Custody, root: AskedObject): AgenciesAsked {
  const selections = sectionSelections(model, root);
  const answers = new Map<string, boolean>();
  return (agency, verdict) => {
    const key = `${agency} ${levelsKey(verdict)}`;
    const before = answers.get(key);
    if (before !== undefined) return before;
    const asked = (selections.get(agency) ?? []).some(({ section, needs }) => !shareOf(model, section, needs, verdict, custody).isNothing);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(key, asked);
    return asked;
  };
}

interface Selection { readonly section: SectionModel; readonly needs: SectionNeeds }

function sectionSelections(model: GraphModel, root: AskedObject): ReadonlyMap<string, readonly Selection[]> {
  const found = new Map<string, Selection[]>();
  const visit = (object: AskedObject): void => object.fields.forEach((field) => {
    const section = object.typeName === CHILD ? model.sections.get(field.name) : undefined;
    const [asked] = field.into ?? [];
    if (section?.agency && asked) found.set(section.agency, [...(found.get(section.agency) ?? []), { section, needs: needsOf(model, section, asked) }]);
    field.into?.forEach(visit);
  });
  visit(root);
  return found;
}
