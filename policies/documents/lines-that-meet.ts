import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import type { RuleRow } from '#policies/compiler/rows';

/** Whether some combination of facts lets both lines stand. */
const canMeet = (policy: CompiledPolicy, one: Line, other: Line): boolean =>
  [...one.within].every(([index, words]) => {
    const many = policy.table.vocabulary.attributes[index]?.many === true;
    const asked = other.within.get(index);
    const excluded = other.without.get(index);
    if (excluded !== undefined && [...words].every((word) => excluded.has(word))) return false;
    return many || asked === undefined || [...words].some((word) => asked.has(word));
  }) && [...other.within].every(([index, words]) => {
    const excluded = one.without.get(index);
    return excluded === undefined || [...words].some((word) => !excluded.has(word));
  });

const linesOf = (policy: CompiledPolicy, rule: RuleRow): readonly Line[] =>
  policy.table.lines.filter((line): line is Line => line !== undefined && policy.rules[line.rule] === rule);

/** The permissions of which a prohibition takes something away: both can stand, and the permission gives more. */
export const permissionsLimitedBy = (policy: CompiledPolicy, prohibition: RuleRow): readonly RuleRow[] => {
  const caps = linesOf(policy, prohibition);
  return policy.rules.filter((rule) => rule.kind === 'permission'
    && linesOf(policy, rule).some((line) => caps.some((cap) => line.rank > cap.rank && canMeet(policy, line, cap))));
};

/** The categories a rule can speak of, by index. */
export const categoriesOf = (policy: CompiledPolicy, rule: RuleRow): readonly number[] => {
  const { category } = policy.table.vocabulary;
  return [...policy.rows.categories.keys()].filter((index) => linesOf(policy, rule).some(({ within }) => within.get(category.index)?.has(index) ?? true));
};
