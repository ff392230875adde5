import type { GroupDefinition } from '#subgraphs/hub/group/group-definition';

/** Fewer than this are not told apart from none (small-number suppression). */
export const FEWEST = 10;
/** What is shown is rounded to this, so that two numbers never tell of one child by their difference. */
export const ROUNDED_TO = 5;

type Of = Pick<GroupDefinition, 'id' | 'of'>;

/**
 * What may be said of groups' sizes: null where too few; rounded otherwise. And null where a wider group that is shown has
 * only a few more: who knows both would know of those few that they are in the one and not in the other.
 */
export function suppressCounts(groups: readonly Of[], counts: ReadonlyMap<string, number>): ReadonlyMap<string, number | null> {
  const countOf = ({ id }: Of): number => counts.get(id) ?? 0;
  const isTooFew = (count: number): boolean => count > 0 && count < FEWEST;
  const mayBeShown = (group: Of): boolean =>
    countOf(group) >= FEWEST && groups.every((wider) => !isWider(wider, group) || countOf(wider) < FEWEST || !isTooFew(countOf(wider) - countOf(group)));
  return new Map(groups.map((group) => [group.id, mayBeShown(group) ? Math.round(countOf(group) / ROUNDED_TO) * ROUNDED_TO : null]));
}

const isWider = (wider: Of, than: Of): boolean => wider.of.length < than.of.length && wider.of.every((circumstance) => than.of.includes(circumstance));
