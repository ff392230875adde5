import type { CategoryId, ChildId } from '#schema/ids';
import { type FieldLevel, reaches } from '#schema/level';
import type { ChildDecision } from '#policies/decision';
import type { CategoryAccess, ChildAccess } from '#record/access-record';
import type { Pseudonym, Pseudonyms } from '#record/store/pseudonyms';
import { IDENTITY, type Verdict } from '#gateway/access/verdict';
import { referencesOf } from '#gateway/audit/references-of';
import type { Seen } from '#gateway/response/assemble';

/** A `ChildAccess` as JSON. */
export type ChildAccessText = string;

/** What one operation did about each child: denials too, and those who were not found. */
export async function accessOfChildren(verdicts: ReadonlyMap<ChildId, Verdict>, seen: readonly Seen[], pseudonymsOf: Pseudonyms, at: Date): Promise<readonly ChildAccessText[]> {
  if (verdicts.size === 0) return [];
  const byChild = grouped(seen);
  const names = await pseudonymsOf([...verdicts.keys()]);
  return [...verdicts.values()].map((verdict) => {
    const fields = byChild.get(verdict.child) ?? [];
    const pseudonym = names.get(verdict.child);
    if (!pseudonym) throw new Error('A child has no pseudonym');
    // A pseudonym and a decision's id are hexadecimal digits and hyphens.
    const head = `{"child":"${pseudonym.child}","decisionId":"${verdict.decisionId}","found":${verdict.outcome === 'found'}`;
    return `${head}${standingText(verdict, at, pseudonym)},"categories":[${categoriesOf(verdict, fields).join()}],"fields":${JSON.stringify(countsOf(fields))}}`;
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

/** What of a decision is said alike in every record of it. A decision stands no longer than any of its facts. */
interface DecisionTexts {
  /** The pseudonym it was said under: another key, after an erasure, says it anew. */
  readonly under: string;
  /** `,"attributes":{…},"relations":[…]…` */
  readonly standing: string;
  readonly categories: Map<string, string>;
}

const texts = new WeakMap<ChildDecision, DecisionTexts>();

function textsOf(decision: ChildDecision, verdict: Verdict, at: Date, pseudonym: Pseudonym): DecisionTexts {
  const known = texts.get(decision);
  if (known?.under === pseudonym.child) return known;
  const standing: Partial<ChildAccess> = { attributes: decision.sharedAttributes(), ...(verdict.outcome === 'unavailable' ? {} : referencesOf(verdict.facts, at, pseudonym)) };
  const made: DecisionTexts = { under: pseudonym.child, standing: `,${JSON.stringify(standing).slice(1, -1)}`, categories: new Map() };
  texts.set(decision, made);
  return made;
}

const standingText = (verdict: Verdict, at: Date, pseudonym: Pseudonym): string => (verdict.decision ? textsOf(verdict.decision, verdict, at, pseudonym).standing : '');

function countsOf(fields: readonly Seen[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { coordinate, given, times } of fields) counts[coordinate] = (counts[coordinate] ?? 0) + (given ? times : 0);
  return counts;
}

interface AskedCategory {
  readonly given: boolean;
  readonly level: FieldLevel;
}

/** Of a child who was not found it was asked, if nothing else, who it is. */
const WHO_IT_IS: ReadonlyMap<CategoryId, AskedCategory> = new Map([[IDENTITY, { given: false, level: 'SUMMARY' }]]);

function categoriesOf({ decision }: Verdict, fields: readonly Seen[]): readonly string[] {
  if (!decision) return [];
  const asked = askedIn(fields);
  const known = texts.get(decision)?.categories;
  return [...(asked.size > 0 ? asked : WHO_IT_IS)].map(([category, how]) => {
    const key = `${category} ${how.given} ${how.level}`;
    const text = known?.get(key) ?? JSON.stringify(categoryAccess(decision, category, how));
    known?.set(key, text);
    return text;
  });
}

function categoryAccess(decision: ChildDecision, category: CategoryId, { given, level }: AskedCategory): CategoryAccess {
  const { deciding, nearMisses } = decision.reasonsFor(category);
  return {
    category, asked: level, given, level: decision.levelOf(category),
    ...(decision.unavailable.has(category) ? { unavailable: true as const } : {}),
    rules: deciding, nearMisses, attributes: decision.attributesOf(category),
  };
}

function askedIn(fields: readonly Seen[]): ReadonlyMap<CategoryId, AskedCategory> {
  const asked = new Map<CategoryId, AskedCategory>();
  for (const { category, given, level } of fields) {
    const before = asked.get(category);
    if (before === undefined) asked.set(category, { given, level });
    else if ((given && !before.given) || !reaches(before.level, level)) asked.set(category, { given: given || before.given, level: reaches(before.level, level) ? before.level : level });
  }
  return asked;
}
