import { getNamedType } from 'graphql';
import { given, type Whose } from '#gateway/access/verdict';
import type { Json } from '#gateway/execution/executor';
import { type AskedField, HIDDEN_ENTRIES } from '#gateway/operation/asked';
import { expandTimeline } from '#gateway/operation/expand-timeline';
import { argumentsOf } from '#gateway/operation/argument-values';
import { AboveLevel } from '#gateway/response/above-level';
import { type Assembly, below, type Place } from '#gateway/response/assemble';
import { firstFault } from '#gateway/response/faults';
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
export function timelineOf(assembly: Assembly, field: AskedField, data: Json, whose: Whose, outside: Place): TimelinePage | null {
  if (whose.kind !== 'child' || whose.verdict.outcome !== 'found') return null;
  const place = below(outside, field.key);
  const sources = expandTimeline(assembly.model, field);
  const entries = sources.flatMap((source) => entriesOf(source, data));
  for (const source of sources.filter(({ key }) => firstFault(outside.faults?.below.get(key)))) {
    const agency = assembly.model.sections.get(source.name)?.agency ?? null;
    assembly.disclosed.push({ path: place.path, ...unavailableNotice(assembly.policy, whose.verdict, null), heldBy: agency });
  }
  for (const entry of entries) checkEntry(assembly, entry, whose);
  const { first, after } = argumentsOf(assembly.model.apiSchema, 'Child', field, assembly.variables);
  const page = mergeTimeline(entries, typeof first === 'number' ? first : 50, typeof after === 'string' ? after : null);
  if (!page) assembly.reported.push(scrub({ code: 'BAD_USER_INPUT', path: undefined, message: '"first" is from 1 to 200, and "after" a cursor of this timeline' }, place.path));
  return page;
}

/** A source on the child itself answers entries; a section answers them under a key of its own. */
function entriesOf(source: AskedField, data: Json): readonly Entry[] {
  const value = Object.hasOwn(data, source.key) ? data[source.key] : undefined;
  return entriesIn(Array.isArray(value) ? value : (value as Json | null | undefined)?.[HIDDEN_ENTRIES]);
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
