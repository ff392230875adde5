import { rankOf } from '#schema/level';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Conjunction } from '#policies/compiler/line';
import type { ClaimProver } from '#policies/prove/claims';

const DATA = rankOf('SUMMARY');
const EVERYTHING: Conjunction = { within: new Map(), without: new Map() };
/** A category that is never shown says so in its row. */
const NEVER = 'never';
/** Roles that must be good for something. */
const CASE_ROLE = 'case_role';

const highest = (prover: ClaimProver, category: number, region: Conjunction): number =>
  Math.max(0, ...[...prover.states(category, region).keys()].map((state) => prover.folder.rankOf(state)));

/** Categories whose data nobody can ever be shown, and case roles that are never shown any. */
export const unreachable = (policy: CompiledPolicy, prover: ClaimProver): readonly string[] => {
  const { categories, roles } = policy.rows;
  const role = policy.table.vocabulary.attribute('role');
  const lost = categories.filter(({ is }, category) => !is.includes(NEVER) && highest(prover, category, EVERYTHING) < DATA);
  const idle = roles.filter(({ id, is }) => is.includes(CASE_ROLE)
    && !categories.some((_, category) => highest(prover, category, { within: new Map([[role.index, new Set([role.indexOf(id)])]]), without: new Map() }) >= DATA));
  return [
    ...lost.map(({ label }) => `Nobody can ever be shown "${label}".`),
    ...idle.map(({ label }) => `No rule ever shows anything to the role "${label}".`),
  ];
};
