import { isInherited } from '#schema/directives/category';
import type { FieldLevel } from '#schema/level';
import { type Custody, given, givesEntries, subgraphOf, type Verdict } from '#gateway/access/verdict';
import type { AskedField, AskedObject } from '#gateway/operation/asked';
import { CHILD, type GraphModel, type Need, type SectionModel } from '#gateway/supergraph/graph-model';

/** What a selection on a section wants to see: classified needs, and entries that name their category themselves. */
export interface SectionNeeds {
  readonly needs: readonly Need[];
  /** The lowest level at which entries were asked for; null where none were. */
  readonly entries: FieldLevel | null;
}

/** What of a section's needs is given, and what is not. */
export interface SectionShare {
  readonly given: readonly Need[];
  readonly withheld: readonly Need[];
  readonly entriesGiven: boolean;
  /** True where all that was asked for is withheld: then the agency is not asked, and does not learn of the child. */
  readonly isNothing: boolean;
}

/**
 * A client who asks only for a section's state and notices wants to know about all of it.
 */
export function needsOf(model: GraphModel, section: SectionModel, asked: AskedObject): SectionNeeds {
  const content = asked.fields.filter((field) => !isSectionField(field));
  if (content.length === 0) return { needs: section.needs, entries: section.timelineSources.length > 0 ? 'SUMMARY' : null };
  const needs = new Map<string, Need>();
  const entries: FieldLevel[] = [];
  for (const field of content) collectNeeds(model, field, needs, entries);
  return { needs: [...needs.values()], entries: entries[0] ?? null };
}

/** What the interface `Section` gives every section. */
const SECTION_FIELDS: ReadonlySet<string> = new Set(['state', 'notices', 'asOf']);

export const isSectionField = (field: AskedField): boolean => field.model === null || SECTION_FIELDS.has(field.name);

function collectNeeds(model: GraphModel, field: AskedField, needs: Map<string, Need>, entries: FieldLevel[]): void {
  if (!field.model || field.model.returns === CHILD) return;
  const { category, level } = field.model.classification;
  if (!isInherited(category)) needs.set(`${category}.${level}`, { category, level });
  const entryLevel = model.entryLevel(field.model.returns);
  if (entryLevel && isInherited(category)) entries.push(entryLevel);
  for (const object of field.into ?? []) for (const inner of object.fields) collectNeeds(model, inner, needs, entries);
}

export function shareOf(model: GraphModel, section: SectionModel, { needs, entries }: SectionNeeds, verdict: Verdict, custody: Custody): SectionShare {
  if (isUnsure(section, verdict)) return nothingOf(section, { needs, entries }, verdict);
  const entriesGiven = entries !== null && givesEntries(verdict, subgraphOf(model, section), entries, custody);
  const shown = needs.filter((need) => given(verdict, need.category, need.level));
  return {
    given: shown,
    entriesGiven,
    isNothing: shown.length === 0 && !entriesGiven && (needs.length > 0 || entries !== null),
    withheld: entries !== null && !entriesGiven && needs.length === 0 ? section.needs : needs.filter((need) => !given(verdict, need.category, need.level)),
  };
}

const isUnsure = ({ agency }: SectionModel, verdict: Verdict): boolean => agency !== null && verdict.outcome === 'found' && verdict.unsure.has(agency);

/**
 * Of a record that may be another child's nothing is asked, not even what everybody may see of a child: a practice or a
 * relative out of it would be somebody else's.
 */
function nothingOf(section: SectionModel, { needs, entries }: SectionNeeds, verdict: Verdict): SectionShare {
  const ofLevel = (wanted: readonly Need[]): readonly Need[] => wanted.filter((need) => !given(verdict, need.category, need.level));
  const withheld = ofLevel(needs);
  return { given: [], withheld: withheld.length > 0 ? withheld : ofLevel(section.needs), entriesGiven: false, isNothing: needs.length > 0 || entries !== null };
}
