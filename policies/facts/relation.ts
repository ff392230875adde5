import type { AgencyFacts, HubFacts, RelationFact } from '#schema/contracts/facts';
import type { Viewer } from '#schema/contracts/viewer';
import type { AttributeRow, LimitRow } from '#policies/compiler/rows';
import { instantOf, isCurrent, type NextChange, plus } from '#policies/facts/period';

/** The facts of the agencies that answered. */
export type AnsweredAgencies = readonly AgencyFacts[];

const closeOver = (words: Set<string>, attribute: AttributeRow): ReadonlySet<string> => {
  for (const { id, implies } of attribute.values) if (words.has(id)) for (const word of implies) words.add(word);
  return words;
};

/** Cover by the duty desk ends by itself. */
const limited = (fact: RelationFact, cover: LimitRow): RelationFact => {
  if (fact.relation !== 'duty_desk' || cover.unit === 'working_days') return fact;
  const end = plus(instantOf(fact.from), cover.amount, cover.unit);
  if (Number.isNaN(end) || (fact.until !== undefined && instantOf(fact.until) <= end)) return fact;
  return { ...fact, until: new Date(end).toISOString() };
};

const isAssigned = (agencies: AnsweredAgencies, viewer: Viewer, at: number, next: NextChange): boolean =>
  agencies.some(({ bases }) => bases.some((basis) => {
    if (basis.assignedTo?.includes(viewer.id) !== true) return false;
    next.notePeriod(basis);
    return isCurrent(basis, at);
  }));

/** Policy attribute `relation`: every current record that connects the viewer with the child; `none` where there is none. */
export const relationsOf = (
  viewer: Viewer, hub: HubFacts, agencies: AnsweredAgencies, attribute: AttributeRow, cover: LimitRow, at: number, next: NextChange,
): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const recorded of [...hub.relations, ...agencies.flatMap(({ relations }) => relations)]) {
    const fact = limited(recorded, cover);
    next.notePeriod(fact);
    if (isCurrent(fact, at)) words.add(fact.relation);
  }
  if (isAssigned(agencies, viewer, at, next)) words.add('own_caseload');
  if (hub.references[viewer.agency] !== undefined) words.add('same_agency');
  if (words.size === 0) words.add('none');
  return closeOver(words, attribute);
};

/** A current, recorded reason to work with the child. */
export const isWorking = (relations: ReadonlySet<string>, attribute: AttributeRow): boolean =>
  attribute.values.some(({ id, is }) => is.includes('working') && relations.has(id));
