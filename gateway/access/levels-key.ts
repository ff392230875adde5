import type { OwnLevels, Verdict } from '#gateway/access/verdict';
import type { ChildDecision } from '#policies/decision';

const keys = new WeakMap<ChildDecision, string>();

/** Everything of a verdict that withholding depends on, as a key: levels, and never who has them or of whom. */
export function levelsKey(verdict: Verdict | undefined): string {
  if (verdict?.outcome !== 'found') return NOTHING;
  const known = keys.get(verdict.decision) ?? String.fromCharCode(...verdict.decision.levels.map((level) => LETTER_A + level));
  keys.set(verdict.decision, known);
  return verdict.unsure.size === 0 ? known : `${known} ${[...verdict.unsure].sort().join()}`;
}

const ownKeys = new WeakMap<NonNullable<OwnLevels>, string>();

/** The same of what is about no child. */
export function ownKey(own: OwnLevels): string {
  if (own === null) return 'null';
  const known = ownKeys.get(own) ?? JSON.stringify(own);
  ownKeys.set(own, known);
  return known;
}

const NOTHING = '-';
const LETTER_A = 97;
