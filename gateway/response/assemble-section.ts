import { reaches } from '#schema/level';
import { SectionState } from '#schema/objects/section';
import { isSectionField, needsOf, type SectionShare, shareOf } from '#gateway/access/section-needs';
import type { FoundVerdict, Whose } from '#gateway/access/verdict';
import type { Json } from '#gateway/execution/executor';
import type { AskedField, AskedObject } from '#gateway/operation/asked';
import { type Assembly, assembleField, type Path, type Place, valueAt, VIOLATION } from '#gateway/response/assemble';
import { firstFault } from '#gateway/response/faults';
import { distinct, isSame, type Notice, noticeFor, unavailableNotice } from '#gateway/response/notices';
import { project } from '#gateway/response/project';
import { sectionState } from '#gateway/response/section-state';
import type { SectionModel } from '#gateway/supergraph/graph-model';

/**
 * A section of a child who is found: always there, and says itself what one is looking at. The gateway has the last word
 * on `state` and `notices`, since it alone knows what was withheld and whether the agency could be asked.
 */
export function assembleSection(assembly: Assembly, parent: AskedObject, field: AskedField, value: unknown, whose: Extract<Whose, { kind: 'child' }>, place: Place): unknown {
  const section = assembly.model.sections.get(field.name);
  const [asked] = field.into ?? [];
  if (!section || !asked || whose.verdict.outcome !== 'found') throw new Error(`${parent.typeName}.${field.name} is no section`);
  const share = shareOf(assembly.model, section, needsOf(assembly.model, section, asked), whose.verdict, assembly.custody);
  const data = typeof value === 'object' && value !== null ? (value as Json) : null;
  const saidBefore = assembly.disclosed.length;
  const inside: Place = { ...place, inSection: true };

  const answers = new Map(asked.fields.filter((inner) => !isSectionField(inner)).map((inner) => [inner, assembleField(assembly, asked, inner, data ?? {}, whose, inside)]));
  if ([...answers.values()].includes(VIOLATION)) return VIOLATION;
  const failed = share.isNothing ? [] : [...answers.keys()].filter((inner) => firstFault(place.faults?.below.get(inner.key)));
  const { state, notices, isNothing } = concludeSection(assembly, section, share, whose.verdict, {
    answered: data !== null, stated: data && statedIn(asked, data), failed, askedOf: (told) => answersAsked(answers, told),
  }, saidBefore, () => place.path);
  return Object.assign(Object.create(null) as object, Object.fromEntries(asked.fields.map((inner) => [inner.key, sectionValue(inner, asked, answers, state, notices, isNothing ? null : data)])));
}

/** How the fields of a section came out, before it is told what that comes to. */
export interface SectionContent {
  readonly answered: boolean;
  readonly stated: unknown;
  readonly failed: readonly AskedField[];
  /** Of how many fields something was asked of the agency. */
  askedOf(told: SectionShare): number;
}

export interface ConcludedSection {
  readonly state: SectionState;
  readonly notices: readonly Notice[];
  /** All that was asked of it is withheld. */
  readonly isNothing: boolean;
}

/** What a section says of itself; what no field within has said already joins the disclosure of the answer. */
export function concludeSection(
  assembly: Assembly, section: SectionModel, share: SectionShare, verdict: FoundVerdict, { answered, stated, failed, askedOf }: SectionContent, saidBefore: number, path: () => Path,
): ConcludedSection {
  const told = withoutAbsent(share, section, verdict);
  const state = sectionState(told, verdict, { answered, asked: askedOf(told), failed: failed.length, stated }, assembly.policy);
  const notices = noticesOf(assembly, section, told, verdict, state, failed);
  // A notice cites a decision: what it is about is on record, though no field of it was asked for by name.
  for (const { category, level } of told.withheld) {
    assembly.seenFields.push({ child: verdict.child, coordinate: `Child.${section.field}`, category, level, given: false, times: 0 });
  }
  if (notices.length > 0) {
    const saidBelow = assembly.disclosed.slice(saidBefore);
    assembly.disclosed.push(...notices.filter((notice) => !saidBelow.some((said) => isSame(said, notice))).map((notice) => ({ path: path(), ...notice })));
  }
  return { state, notices, isNothing: told.isNothing };
}

/**
 * To those who may know who holds what, an agency that does not know the child withholds nothing: it has nothing. That
 * is not said below HOLDER, where whether there is anything must not be told.
 */
function withoutAbsent(share: SectionShare, { agency }: SectionModel, { references, decision }: FoundVerdict): SectionShare {
  if (agency === null || Object.hasOwn(references, agency)) return share;
  return { ...share, withheld: share.withheld.filter(({ category }) => !reaches(decision.levelOf(category), 'HOLDER')) };
}

/** Fields of which something was asked of the agency. */
const answersAsked = (answers: ReadonlyMap<AskedField, unknown>, share: SectionShare): number =>
  [...answers.keys()].filter(({ model }) => model !== null && !share.withheld.some(({ category, level }) => category === model.classification.category && level === model.classification.level)).length;

/** The agency's own state, under whatever key the client asked for it. */
function statedIn(asked: AskedObject, data: Json): unknown {
  const field = asked.fields.find(({ name }) => name === 'state');
  return field ? valueAt(data, field.key) : undefined;
}

function sectionValue(field: AskedField, asked: AskedObject, answers: ReadonlyMap<AskedField, unknown>, state: SectionState, notices: readonly Notice[], data: Json | null): unknown {
  switch (field.name) {
    case '__typename': return asked.typeName;
    case 'state': return state;
    case 'notices': return project(field, notices);
    case 'asOf': return data ? (valueAt(data, field.key) ?? null) : null;
    default: return answers.get(field) ?? null;
  }
}

function noticesOf(assembly: Assembly, section: SectionModel, share: SectionShare, verdict: FoundVerdict, state: SectionState, failed: readonly AskedField[]): readonly Notice[] {
  const withheld = share.withheld.flatMap(({ category }) => noticeFor(assembly.policy, verdict, category) ?? []);
  if (state === SectionState.UNAVAILABLE && !share.isNothing) return distinct([...withheld, unavailableNotice(assembly.policy, verdict, null)]);
  const faults = failed.map(({ model }) => {
    const own = section.needs.find(({ category }) => category === model?.classification.category);
    return unavailableNotice(assembly.policy, verdict, own?.category ?? null);
  });
  return distinct([...withheld, ...faults]);
}
