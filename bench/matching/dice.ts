/** Chance with a seed: the same seed throws the same. */
export interface Dice {
  /** From 0 to 1. */
  readonly roll: () => number;
  /** A whole number below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** The first of a list are common, the last are rare. */
  readonly skewed: <T>(list: readonly T[]) => T;
}

export function diceOf(seed: number): Dice {
  const roll = mulberry32(seed);
  const below = (limit: number): number => Math.floor(roll() * limit);
  return { roll, below, pick: <T>(list: readonly T[]) => list[below(list.length)] as T, skewed: <T>(list: readonly T[]) => list[Math.floor(list.length * roll() ** 2)] as T };
}

/** A small generator of numbers (T. Ettinger). */
const mulberry32 = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};
