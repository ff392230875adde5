import type { Attribute } from '#policies/compiler/vocabulary';
import type { ManyMasks, PolicyTable } from '#policies/compiler/table';
import type { Vector } from '#policies/vector';

const BITS = 32;
const ALL = -1;

/** Which lines the attributes common to all categories leave standing. Reused: nothing is allocated per decision. */
export interface Scratch {
  readonly standing: Int32Array;
}

export const createScratch = (table: PolicyTable): Scratch => ({ standing: new Int32Array(table.words) });

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
      const word = BITS - 1 - Math.clz32(rest & -rest);
      passes |= masks.asksFor[word * words + w]!;
      excluded |= masks.excludes[word * words + w]!;
    }
    standing[w]! &= passes & ~excluded;
  }
};

const keepShared = (table: PolicyTable, vector: Vector, scratch: Scratch): void => {
  const { standing } = scratch;
  standing.fill(ALL);
  table.vocabulary.attributes.forEach(({ index, per }: Attribute) => {
    if (per !== 'child') return;
    const single = table.single[index];
    const many = table.many[index];
    if (single) keepSingle(standing, single, vector.shared[index]!);
    else if (many) keepMany(standing, many, vector.shared[index]!);
  });
};

/** The lines standing in one word of the table for one category. */
export const standingWord = (table: PolicyTable, vector: Vector, scratch: Scratch, category: number, w: number): number => {
  const agency = vector.shared[table.vocabulary.agency.index]!;
  let bits = scratch.standing[w]! & table.given[(agency * table.categoryCount + category) * table.words + w]!;
  for (const attribute of table.perCategory) {
    bits &= table.single[attribute]![vector.byCategory[attribute]![category]! * table.words + w]!;
  }
  return bits;
};

/** The level of the first standing line between two words of the table; -1 where none stands. */
const firstRank = (table: PolicyTable, vector: Vector, scratch: Scratch, category: number, from: number, to: number): number => {
  for (let w = from; w < to; w++) {
    const bits = standingWord(table, vector, scratch, category, w);
    if (bits !== 0) return table.rankOfBit[w * BITS + BITS - 1 - Math.clz32(bits & -bits)]!;
  }
  return -1;
};

/**
 * Decides every category: min(caps of the standing prohibitions, max of the standing permissions), NONE where no
 * permission stands. Writes level ranks into `levels`, by the category's index.
 */
export const decideLevels = (table: PolicyTable, vector: Vector, scratch: Scratch, levels: Uint8Array): void => {
  keepShared(table, vector, scratch);
  for (let category = 0; category < table.categoryCount; category++) {
    const raised = firstRank(table, vector, scratch, category, 0, table.permissionWords);
    if (raised <= 0) {
      levels[category] = 0;
      continue;
    }
    const capped = firstRank(table, vector, scratch, category, table.permissionWords, table.words);
    levels[category] = capped >= 0 && capped < raised ? capped : raised;
  }
};

/** The bits of the lines that stand for one category, in the table's order. */
export const standingBits = (table: PolicyTable, vector: Vector, scratch: Scratch, category: number): readonly number[] => {
  keepShared(table, vector, scratch);
  const bits: number[] = [];
  for (let w = 0; w < table.words; w++) {
    for (let rest = standingWord(table, vector, scratch, category, w); rest !== 0; rest &= rest - 1) {
      bits.push(w * BITS + BITS - 1 - Math.clz32(rest & -rest));
    }
  }
  return bits;
};
