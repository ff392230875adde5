import { ruleId, type RuleId } from '#schema/ids';
import type { CompiledPolicy } from '#policies/compiler/compile';
import type { Line } from '#policies/compiler/line';
import type { Attribute } from '#policies/compiler/vocabulary';
import { type Scratch, standingBits } from '#policies/decide';
import type { Reasons } from '#policies/decision';
import type { Vector } from '#policies/vector';

/** Level rank given by lines that stand: min of the caps, max of the permissions; NONE without a permission. */
export const rankOfLines = (lines: readonly Line[]): number => {
  const raised = Math.max(0, ...lines.flatMap(({ kind, rank }) => (kind === 'permission' ? [rank] : [])));
  return Math.min(raised, ...lines.flatMap(({ kind, rank }) => (kind === 'prohibition' ? [rank] : [])));
};

/** The lines that make the level what it is: the lowest caps where they bind, else the highest permissions. */
export const decidingLines = (lines: readonly Line[]): readonly Line[] => {
  const rank = rankOfLines(lines);
  const binding = lines.filter((line) => line.kind === 'prohibition' && line.rank === rank);
  const uncapped = rankOfLines(lines.filter(({ kind }) => kind === 'permission'));
  return uncapped > rank ? binding : lines.filter((line) => line.kind === 'permission' && line.rank === rank);
};

export const standingLines = (policy: CompiledPolicy, vector: Vector, scratch: Scratch, category: number): readonly Line[] =>
  standingBits(policy.table, vector, scratch, category).flatMap((bit) => policy.table.lines[bit] ?? []);

const intersects = (words: ReadonlySet<number>, bits: number): boolean => [...words].some((word) => (bits & (1 << word)) !== 0);

/** The attributes in which the vector fails a line that speaks of the category; null where it does not speak of it. */
const failures = (policy: CompiledPolicy, vector: Vector, line: Line, category: number): readonly Attribute[] | null => {
  const { vocabulary } = policy.table;
  if (!(line.within.get(vocabulary.category.index)?.has(category) ?? true)) return null;
  return vocabulary.attributes.filter((attribute) => {
    const within = line.within.get(attribute.index);
    const without = line.without.get(attribute.index);
    const shared = vector.shared[attribute.index]!;
    if (attribute === vocabulary.category) return false;
    if (attribute.many) return (within !== undefined && !intersects(within, shared)) || (without !== undefined && intersects(without, shared));
    if (within === undefined) return false;
    if (attribute === vocabulary.custody) {
      const own = vocabulary.categories[category]!.custodians.includes(vocabulary.agency.words[vector.shared[vocabulary.agency.index]!]!);
      return !within.has(vocabulary.custody.indexOf(own ? 'own' : 'other'));
    }
    return !within.has(vector.byCategory[attribute.index]?.[category] ?? shared);
  });
};

/** Permissions that one attribute alone kept from raising the level; caps that hang on that attribute would go with it. */
const wouldRaise = (policy: CompiledPolicy, vector: Vector, category: number, standing: readonly Line[]): readonly Line[] => {
  const rank = rankOfLines(standing);
  return policy.table.lines.filter((line): line is Line => {
    if (line?.kind !== 'permission' || line.rank <= rank) return false;
    const [missed, ...more] = failures(policy, vector, line, category) ?? [];
    if (missed === undefined || more.length > 0) return false;
    const others = standing.filter(({ kind, within, without }) => kind === 'prohibition' && !within.has(missed.index) && !without.has(missed.index));
    return rankOfLines([line, ...others]) > rank;
  });
};

/** Prohibitions that alone hold the level down: without that one rule it would be higher. */
const capsAlone = (standing: readonly Line[]): readonly Line[] => {
  const rank = rankOfLines(standing);
  return standing.filter((line) =>
    line.kind === 'prohibition' && rankOfLines(standing.filter(({ rule }) => rule !== line.rule)) > rank);
};

const ruleIds = (policy: CompiledPolicy, lines: readonly Line[]): readonly RuleId[] =>
  [...new Set(lines.map(({ rule }) => rule))].sort((a, b) => a - b).map((rule) => ruleId(policy.rules[rule]!.id));

/** Why a category came out as it did: computed when asked. */
export const reasonsFor = (policy: CompiledPolicy, vector: Vector, scratch: Scratch, category: number): Reasons => {
  const standing = standingLines(policy, vector, scratch, category);
  return {
    deciding: ruleIds(policy, decidingLines(standing)),
    nearMisses: ruleIds(policy, [...wouldRaise(policy, vector, category, standing), ...capsAlone(standing)]),
  };
};
