import { createHash } from 'node:crypto';

/** Choices that come out the same on every run, so that a test and a screenshot can name a child. */
export interface Choices {
  /** From 0 up to, not including, 1. */
  readonly fraction: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

const seedOf = (name: string): number => createHash('sha256').update(name).digest().readUInt32LE(0);

/**
 * Mulberry32 (Tommy Ettinger, public domain), seeded by a name: each family draws from its own sequence, so that
 * adding one changes no other. Not for secrets.
 */
export function choicesFor(name: string): Choices {
  let state = seedOf(name);
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}
