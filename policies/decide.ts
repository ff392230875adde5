import type { ManyMasks, PolicyTable } from '#policies/compiler/table';
import type { Vector } from '#policies/vector';

const BITS = 32;
const ALL = -1;

/** Which lines the attributes common to all categories leave standing. Reused: nothing is allocated per decision. */
export interface Scratch {
  readonly standing: Int32Array;
}

export const createScratch = (table: PolicyTable): Scratch => ({ standing: new Int32Array(table.words) });

/** The number of the lowest bit set. */
const firstBit = (bits: number): number => BITS - 1 - Math.clz32(bits & -bits);

const keepSingle = (standing: Int32Array, masks: Int32Array, word: number): void => {
  const words = standing.length;
  for (let w = 0; w < words; w++) standing[w]! &= masks[word * words + w]!;
};

const keepMany = (standing: Int32Array, masks: ManyMasks, bits: number): void => {
  const words = standing.length;
  for (let w = 0; w < words; w++) {
    let passes = masks.asksNothing[w]!;
    let excluded = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const at = firstBit(rest) * words + w;
      passes |= masks.asksFor[at]!;
      excluded |= masks.excludes[at]!;
    }
    standing[w]! &= passes & ~excluded;
  }
};

const keepShared = (table: PolicyTable, { shared }: Vector, { standing }: Scratch): void => {
  standing.fill(ALL);
  for (let at = 0; at < table.sharedSingle.length; at++) {
    const attribute = table.sharedSingle[at]!;
    keepSingle(standing, table.single[attribute]!, shared[attribute]!);
  }
  for (let at = 0; at < table.sharedMany.length; at++) {
    const attribute = table.sharedMany[at]!;
    keepMany(standing, table.many[attribute]!, shared[attribute]!);
  }
};

/** Where the lines that speak of a category to this agency's viewers begin in `given`. */
const givenAt = (table: PolicyTable, { shared }: Vector, category: number): number =>
  (shared[table.vocabulary.agency.index]! * table.categoryCount + category) * table.words;

/** The lines standing in one word of the table for one category. */
const standingWord = (table: PolicyTable, vector: Vector, { standing }: Scratch, category: number, given: number, w: number): number => {
  let bits = standing[w]! & table.given[given + w]!;
  for (let at = 0; bits !== 0 && at < table.perCategory.length; at++) {
    const { attribute, masks } = table.perCategory[at]!;
    bits &= masks[vector.byCategory[attribute]![category]! * table.words + w]!;
  }
  return bits;
};

/** The level of the first standing line between two words of the table; -1 where none stands. */
const firstRank = (table: PolicyTable, vector: Vector, scratch: Scratch, category: number, given: number, from: number, to: number): number => {
  for (let w = from; w < to; w++) {
    const bits = standingWord(table, vector, scratch, category, given, w);
    if (bits !== 0) return table.rankOfBit[w * BITS + firstBit(bits)]!;
  }
  return -1;
};

/**
 * Decides every category: min(caps of the standing prohibitions, max of the standing permissions), NONE where no
 * permission stands. Writes level ranks into `levels`, by the category's index.
 */
export const decideLevels = (table: PolicyTable, vector: Vector, scratch: Scratch, levels: Uint8Array): void => {
  keepShared(table, vector, scratch);
  let given = givenAt(table, vector, 0);
  for (let category = 0; category < table.categoryCount; category++, given += table.words) {
    const raised = firstRank(table, vector, scratch, category, given, 0, table.permissionWords);
    if (raised < 0) {
      levels[category] = 0;
      continue;
    }
    const capped = firstRank(table, vector, scratch, category, given, table.permissionWords, table.words);
    levels[category] = capped < 0 ? raised : Math.min(raised, capped);
  }
};

/** The bits of the lines that stand for one category, in the table's order. */
export const standingBits = (table: PolicyTable, vector: Vector, scratch: Scratch, category: number): readonly number[] => {
  keepShared(table, vector, scratch);
  const given = givenAt(table, vector, category);
  const bits: number[] = [];
  for (let w = 0; w < table.words; w++) {
    for (let rest = standingWord(table, vector, scratch, category, given, w); rest !== 0; rest &= rest - 1) {
      bits.push(w * BITS + firstBit(rest));
    }
  }
  return bits;
};
