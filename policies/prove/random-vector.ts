import type { CompiledPolicy } from '#policies/compiler/compile';
import { possibleSets } from '#policies/prove/space';
import { emptyVector, type Vector } from '#policies/vector';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** A small generator (mulberry32): the same seed gives the same sequence, so that a difference found can be found again. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const setsOf = new WeakMap<CompiledPolicy, ReadonlyMap<number, readonly number[]>>();

/** The sets each many-valued attribute can have. */
export const possibleSetsOf = (policy: CompiledPolicy): ReadonlyMap<number, readonly number[]> => {
  const known = setsOf.get(policy);
  if (known !== undefined) return known;
  const implications = new Map(policy.rows.attributes.flatMap(({ id, values }) => values.map((value): [string, readonly string[]] => [`${id}.${value.id}`, value.implies])));
  const sets = new Map(policy.table.vocabulary.attributes.filter(({ many }) => many).map((attribute) => [attribute.index, possibleSets(attribute, implications)]));
  setsOf.set(policy, sets);
  return sets;
};

/** A combination of facts drawn evenly from all there can be. */
export const randomVector = (policy: CompiledPolicy, random: Random): Vector => {
  const vector = emptyVector(policy.table.vocabulary);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (const { index, many, per, words } of policy.table.vocabulary.attributes) {
    const sets = possibleSetsOf(policy).get(index);
    if (many && sets !== undefined) vector.shared[index] = sets[below(sets.length)]!;
    else if (per === 'child') vector.shared[index] = below(words.length);
    else if (per === 'category') vector.byCategory[index]?.forEach((_, category, values) => { values[category] = below(words.length); });
  }
  return vector;
};
