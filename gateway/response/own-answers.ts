import { getNamedType } from 'graphql';
import { given, type Whose } from '#gateway/access/verdict';
import { needsOf, shareOf } from '#gateway/access/section-needs';
import type { Json } from '#gateway/execution/executor';
import { type AskedField, HIDDEN_ENTRIES } from '#gateway/operation/asked';
import { expandTimeline } from '#gateway/operation/expand-timeline';
import { argumentsOf } from '#gateway/operation/argument-values';
import { AboveLevel } from '#gateway/response/above-level';
import type { Assembly, Place } from '#gateway/response/assemble';
import { distinct, type Notice, noticeFor, unavailableNotice } from '#gateway/response/notices';
import { entriesIn, type Entry, mergeTimeline, type TimelinePage } from '#gateway/response/merge-timeline';
import { scrub } from '#gateway/response/scrub-errors';

/** `Child.disclosure`: everything that is withheld of this child, whatever was asked. Null where no child is found. */
export function disclosureOf(assembly: Assembly, whose: Whose): { readonly notices: readonly Notice[]; readonly ask: Notice['ask']; readonly canBreakGlass: boolean } | null {
  if (whose.kind !== 'child' || whose.verdict.outcome !== 'found') return null;
  const { verdict } = whose;
  const withheld = assembly.policy.categories.filter(({ id }) => !given(verdict, id, 'SUMMARY'));
  const { name, role, agency, phone, email } = verdict.ask;
  return {
    notices: distinct(withheld.flatMap(({ id }) => noticeFor(assembly.policy, verdict, id) ?? [])),
    ask: { name, role, agency, phone: phone ?? null, email: email ?? null },
    canBreakGlass: verdict.decision.canBreakGlass,
  };
}

/** `Child.timeline`: what every source answered, merged. A source that could not answer is disclosed, not an error. */
export function timelineOf(assembly: Assembly, field: AskedField, data: Json, whose: Whose, place: Place): TimelinePage | null {
  if (whose.kind !== 'child' || whose.verdict.outcome !== 'found') return null;
  const entries = expandTimeline(assembly.model, field).flatMap((source) => sourceEntries(assembly, source, data, whose, place));
  for (const entry of entries) checkEntry(assembly, entry, whose);
  const { first, after } = argumentsOf(assembly.model.apiSchema, 'Child', field, assembly.variables);
  const page = mergeTimeline(entries, typeof first === 'number' ? first : 50, typeof after === 'string' ? after : null);
  if (!page) assembly.reported.push(scrub({ code: 'BAD_USER_INPUT', path: undefined, message: '"first" is from 1 to 200, and "after" a cursor of this timeline' }, place.path));
  return page;
}

function sourceEntries(assembly: Assembly, source: AskedField, data: Json, whose: Extract<Whose, { kind: 'child' }>, place: Place): readonly Entry[] {
  const section = assembly.model.sections.get(source.name);
  const [asked] = source.into ?? [];
  const value = Object.hasOwn(data, source.key) ? data[source.key] : undefined;
  const list = section ? (value as Json | null | undefined)?.[HIDDEN_ENTRIES] : value;
  if (list !== null && list !== undefined) return entriesIn(list);
  const isWithheld = section !== undefined && asked !== undefined && shareOf(assembly.model, section, needsOf(assembly.model, section, asked), whose.verdict, assembly.custody).isNothing;
  if (!isWithheld && whose.verdict.outcome === 'found' && data[source.key] === null) {
    assembly.disclosed.push({ path: place.path, ...unavailableNotice(assembly.policy, whose.verdict, null) });
  }
  return [];
}

function checkEntry(assembly: Assembly, entry: Entry, whose: Extract<Whose, { kind: 'child' }>): void {
  const level = assembly.model.entryLevel(entryType(assembly)) ?? 'DETAIL';
  if (!given(whose.verdict, entry.category, level)) throw new AboveLevel('an entry of the timeline');
}

/** The type of the entries: what the timeline's edges hold. */
const entryType = ({ model }: Assembly): string => {
  const timeline = model.fieldsOf('Child').find(({ ownAnswer }) => ownAnswer === 'timeline');
  const edges = timeline && model.field(timeline.returns, 'edges');
  const node = edges && model.field(edges.returns, 'node');
  return node?.type ? getNamedType(node.type).name : '';
};
