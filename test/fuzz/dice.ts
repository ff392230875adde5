/** A small seeded generator (mulberry32): the same seed gives the same case, so that a failure can be run again. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  upTo(below: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], probability: number): T[];
}

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number): number => Math.floor(next() * below);
  const chance = (probability: number): boolean => next() < probability;
  return {
    upTo,
    chance,
    pick: (from) => {
      const picked = from[upTo(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    some: (from, probability) => from.filter(() => chance(probability)),
  };
}
