import type { Attribute, Vocabulary } from '#policies/compiler/vocabulary';

/**
 * What a decision is made of, as numbers. `shared` holds, by the attribute's index, the word's number or, for a
 * many-valued attribute, one bit a word. `byCategory` holds, for attributes decided for each category, the word's number.
 */
export interface Vector {
  readonly shared: Int32Array;
  readonly byCategory: readonly (Uint8Array | null)[];
}

/** A vector by name, for one category: what the record of access keeps. */
export type NamedVector = Readonly<Record<string, string | readonly string[]>>;

export const emptyVector = (vocabulary: Vocabulary): Vector => ({
  shared: Int32Array.from(vocabulary.attributes, ({ many, unknown }) => (many ? 1 << unknown : unknown)),
  byCategory: vocabulary.attributes.map(({ per, unknown }) => (per === 'category' ? new Uint8Array(vocabulary.categories.length).fill(unknown) : null)),
});

/** The set of words as bits; a word the attribute does not have is its `unknown`. */
export const bitsOf = (attribute: Attribute, words: Iterable<string>): number => {
  let bits = 0;
  for (const word of words) bits |= 1 << attribute.indexOf(word);
  return bits;
};

export const wordsOf = (attribute: Attribute, bits: number): readonly string[] =>
  attribute.words.filter((_, index) => (bits & (1 << index)) !== 0);

export const setShared = (vector: Vector, attribute: Attribute, value: string | Iterable<string>): void => {
  vector.shared[attribute.index] = attribute.many
    ? bitsOf(attribute, typeof value === 'string' ? [value] : value)
    : attribute.indexOf(typeof value === 'string' ? value : UNSAYABLE);
};

/** No vocabulary has this word: several words where one is asked for are unknown. */
const UNSAYABLE = '';

export const setForCategory = (vector: Vector, attribute: Attribute, category: number, word: string): void => {
  const values = vector.byCategory[attribute.index];
  if (values) values[category] = attribute.indexOf(word);
};

export const copyOf = (vector: Vector): Vector => ({
  shared: vector.shared.slice(),
  byCategory: vector.byCategory.map((values) => values?.slice() ?? null),
});

/** One attribute of the vector, in words. `custody` and `category` follow from the agency and the category asked. */
const nameOf = (vocabulary: Vocabulary, vector: Vector, attribute: Attribute, category: number): string | readonly string[] => {
  const row = vocabulary.categories[category];
  if (attribute === vocabulary.category) return row?.id ?? '';
  if (attribute === vocabulary.custody) {
    const agency = vocabulary.agency.words[vector.shared[vocabulary.agency.index] ?? 0] ?? '';
    return row?.custodians.includes(agency) ? 'own' : 'other';
  }
  const shared = vector.shared[attribute.index] ?? 0;
  if (attribute.many) return wordsOf(attribute, shared);
  return attribute.words[vector.byCategory[attribute.index]?.[category] ?? shared] ?? '';
};

export const namesOf = (vocabulary: Vocabulary, vector: Vector, category: number): NamedVector =>
  Object.fromEntries(vocabulary.attributes.map((attribute) => [attribute.id, nameOf(vocabulary, vector, attribute, category)]));

/** The part of a vector that all categories share, by name. */
export const sharedNamesOf = (vocabulary: Vocabulary, vector: Vector): NamedVector => namesPer(vocabulary, vector, 'child', 0);

/** The part of a vector that is decided for one category alone, by name. */
export const ownNamesOf = (vocabulary: Vocabulary, vector: Vector, category: number): NamedVector => namesPer(vocabulary, vector, 'category', category);

const namesPer = (vocabulary: Vocabulary, vector: Vector, per: Attribute['per'], category: number): NamedVector =>
  Object.fromEntries(vocabulary.attributes.flatMap((attribute) => (attribute.per === per ? [[attribute.id, nameOf(vocabulary, vector, attribute, category)]] : [])));

/** The vector that a record of access names; words this policy does not have are unknown to it. */
export const vectorOf = (vocabulary: Vocabulary, names: NamedVector): Vector => {
  const vector = emptyVector(vocabulary);
  for (const attribute of vocabulary.attributes) {
    const value = names[attribute.id];
    if (value === undefined || attribute.per === 'given') continue;
    if (attribute.per === 'child') setShared(vector, attribute, value);
    else vector.byCategory[attribute.index]?.fill(attribute.indexOf(String(value)));
  }
  return vector;
};
