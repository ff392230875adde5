import type { Line } from '#policies/compiler/line';
import type { Attribute, Vocabulary } from '#policies/compiler/vocabulary';

/** For a many-valued attribute: a line passes when it asks for nothing or for a word that is there, and excludes none that is. */
export interface ManyMasks {
  readonly asksNothing: Int32Array;
  readonly asksFor: Int32Array;
  readonly excludes: Int32Array;
}

/**
 * The compiled policy: every line is a bit. For each word of each attribute there is a mask of the lines it leaves
 * standing; a decision ANDs one mask per attribute and looks for the first bit. Bits are ordered so that the first
 * standing permission is the highest and the first standing prohibition the lowest; rule order plays no part.
 */
export interface PolicyTable {
  readonly vocabulary: Vocabulary;
  /** By bit; holes where the prohibitions begin at a fresh word. */
  readonly lines: readonly (Line | undefined)[];
  readonly words: number;
  readonly permissionWords: number;
  readonly rankOfBit: Uint8Array;
  /** By the attribute's index, word by word: `single[attribute][word * words + w]`. */
  readonly single: readonly (Int32Array | null)[];
  readonly many: readonly (ManyMasks | null)[];
  /** What each agency's viewers keep of each category: `given[(agency * categories + category) * words + w]`. */
  readonly given: Int32Array;
  readonly categoryCount: number;
  /** The attributes decided for each category, by their indices. */
  readonly perCategory: readonly { readonly attribute: number; readonly masks: Int32Array }[];
  /** The indices of the attributes that all categories share: those with one word, and those with several. */
  readonly sharedSingle: Int32Array;
  readonly sharedMany: Int32Array;
}

const BITS = 32;

/** Permissions from the highest, then, at a fresh word, prohibitions from the lowest. */
const orderedBits = (lines: readonly Line[]): { readonly bits: (Line | undefined)[]; readonly permissionWords: number } => {
  const permissions = lines.filter(({ kind }) => kind === 'permission').sort((a, b) => b.rank - a.rank);
  const prohibitions = lines.filter(({ kind }) => kind === 'prohibition').sort((a, b) => a.rank - b.rank);
  const permissionWords = Math.ceil(permissions.length / BITS);
  const bits: (Line | undefined)[] = [...permissions];
  bits.length = permissionWords * BITS;
  return { bits: [...bits, ...prohibitions], permissionWords };
};

const setBit = (masks: Int32Array, row: number, words: number, bit: number): void => {
  const at = row * words + Math.floor(bit / BITS);
  masks[at] = (masks[at] ?? 0) | (1 << bit % BITS);
};

const singleMasks = (attribute: Attribute, bits: readonly (Line | undefined)[], words: number): Int32Array => {
  const masks = new Int32Array(attribute.words.length * words);
  bits.forEach((line, bit) => {
    if (line === undefined) return;
    const asked = line.within.get(attribute.index);
    for (const word of attribute.words.keys()) if (asked === undefined || asked.has(word)) setBit(masks, word, words, bit);
  });
  return masks;
};

const manyMasks = (attribute: Attribute, bits: readonly (Line | undefined)[], words: number): ManyMasks => {
  const masks: ManyMasks = {
    asksNothing: new Int32Array(words),
    asksFor: new Int32Array(attribute.words.length * words),
    excludes: new Int32Array(attribute.words.length * words),
  };
  bits.forEach((line, bit) => {
    if (line === undefined) return;
    const asked = line.within.get(attribute.index);
    if (asked === undefined) setBit(masks.asksNothing, 0, words, bit);
    asked?.forEach((word) => setBit(masks.asksFor, word, words, bit));
    line.without.get(attribute.index)?.forEach((word) => setBit(masks.excludes, word, words, bit));
  });
  return masks;
};

/** Whose record it is follows from agency and category, so both are settled here, once. */
const givenMasks = (vocabulary: Vocabulary, bits: readonly (Line | undefined)[], words: number): Int32Array => {
  const { category, custody, agency, categories } = vocabulary;
  const masks = new Int32Array(agency.words.length * categories.length * words);
  agency.words.forEach((agencyWord, agencyIndex) => {
    categories.forEach((row, categoryIndex) => {
      const whose = custody.indexOf(row.custodians.includes(agencyWord) ? 'own' : 'other');
      bits.forEach((line, bit) => {
        if (line === undefined) return;
        const stands = (line.within.get(category.index)?.has(categoryIndex) ?? true) && (line.within.get(custody.index)?.has(whose) ?? true);
        if (stands) setBit(masks, agencyIndex * categories.length + categoryIndex, words, bit);
      });
    });
  });
  return masks;
};

/** Turns lines into masks. */
export const createTable = (vocabulary: Vocabulary, lines: readonly Line[]): PolicyTable => {
  const { bits, permissionWords } = orderedBits(lines);
  const words = Math.ceil(bits.length / BITS);
  const indicesOf = (wanted: (attribute: Attribute) => boolean): Int32Array =>
    Int32Array.from(vocabulary.attributes.filter(wanted), ({ index }) => index);
  return {
    vocabulary,
    lines: bits,
    words,
    permissionWords,
    rankOfBit: Uint8Array.from(bits, (line) => line?.rank ?? 0),
    single: vocabulary.attributes.map((attribute) => (attribute.many ? null : singleMasks(attribute, bits, words))),
    many: vocabulary.attributes.map((attribute) => (attribute.many ? manyMasks(attribute, bits, words) : null)),
    given: givenMasks(vocabulary, bits, words),
    categoryCount: vocabulary.categories.length,
    perCategory: vocabulary.attributes.filter(({ per }) => per === 'category').map((attribute) => ({ attribute: attribute.index, masks: singleMasks(attribute, bits, words) })),
    sharedSingle: indicesOf(({ per, many }) => per === 'child' && !many),
    sharedMany: indicesOf(({ many }) => many),
  };
};
