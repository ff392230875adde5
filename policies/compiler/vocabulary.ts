import type { CategoryRow, PolicyRows } from '#policies/compiler/rows';

/** The word every attribute has besides its own: what a record or a token said was none of them. */
export const UNKNOWN = 'unknown';

/** An attribute as the table knows it: words are numbers, `unknown` is always the last. */
export interface Attribute {
  readonly id: string;
  readonly index: number;
  /** `category` itself and `custody` are known from the category and the agency alone. */
  readonly per: 'child' | 'category' | 'given';
  readonly many: boolean;
  readonly words: readonly string[];
  readonly unknown: number;
  indexOf(word: string): number;
}

/** A key that a condition may use: an attribute by its words, or a trait that stands for several of them. */
export interface ConditionKey {
  readonly key: string;
  readonly attribute: Attribute;
  readonly words: readonly string[];
  /** The attribute's words that one word of this key stands for. */
  meaningOf(word: string): readonly number[];
}

export interface Vocabulary {
  readonly attributes: readonly Attribute[];
  readonly keys: ReadonlyMap<string, ConditionKey>;
  readonly category: Attribute;
  readonly custody: Attribute;
  readonly agency: Attribute;
  readonly categories: readonly CategoryRow[];
  attribute(id: string): Attribute;
}

const createAttribute = (id: string, index: number, per: Attribute['per'], many: boolean, known: readonly string[]): Attribute => {
  const words = [...known, UNKNOWN];
  const indices = new Map(words.map((word, at) => [word, at]));
  const unknown = words.length - 1;
  return { id, index, per, many, words, unknown, indexOf: (word) => indices.get(word) ?? unknown };
};

const wordKey = (attribute: Attribute): ConditionKey => ({
  key: attribute.id,
  attribute,
  words: attribute.words,
  meaningOf: (word) => [attribute.indexOf(word)],
});

/** A key whose words are traits of rows: `role_is: [case_role]`, `tier: [3, 4]`. */
const traitKey = <Row extends { readonly id: string }>(
  key: string, attribute: Attribute, rows: readonly Row[], traitsOf: (row: Row) => readonly string[],
): ConditionKey => ({
  key,
  attribute,
  words: [...new Set(rows.flatMap(traitsOf))],
  meaningOf: (word) => rows.filter((row) => traitsOf(row).includes(word)).map(({ id }) => attribute.indexOf(id)),
});

type VocabularyRows = Pick<PolicyRows, 'attributes' | 'agencies' | 'purposes' | 'roles' | 'categories'>;

const createAttributes = (rows: VocabularyRows): readonly Attribute[] => {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  const shapes: readonly Pick<Attribute, 'id' | 'per' | 'many' | 'words'>[] = [
    { id: 'agency', per: 'child', many: false, words: ids(rows.agencies) },
    { id: 'role', per: 'child', many: false, words: ids(rows.roles) },
    { id: 'purpose', per: 'child', many: false, words: ids(rows.purposes) },
    ...rows.attributes.map(({ id, per, many, values }) => ({ id, per: id === 'custody' ? 'given' as const : per, many, words: ids(values) })),
    { id: 'category', per: 'given', many: false, words: ids(rows.categories) },
  ];
  return shapes.map(({ id, per, many, words }, index) => createAttribute(id, index, per, many, words));
};

/** Numbers the words of the policy's files, and knows what each key of a condition stands for. */
export const createVocabulary = (rows: VocabularyRows): Vocabulary => {
  const attributes = createAttributes(rows);
  const byId = new Map(attributes.map((attribute) => [attribute.id, attribute]));
  const attribute = (id: string): Attribute => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The policy's vocabulary has no attribute "${id}".`);
    return found;
  };
  const category = attribute('category');
  const keys = [
    ...attributes.map(wordKey),
    traitKey('agency_is', attribute('agency'), rows.agencies, (row) => row.is),
    traitKey('purpose_is', attribute('purpose'), rows.purposes, (row) => row.is),
    traitKey('role_is', attribute('role'), rows.roles, (row) => row.is),
    traitKey('category_is', category, rows.categories, (row) => row.is),
    traitKey('tier', category, rows.categories, (row) => [String(row.tier)]),
    traitKey('subject', category, rows.categories, (row) => [row.subject]),
  ];
  return {
    attributes, category, attribute,
    custody: attribute('custody'),
    agency: attribute('agency'),
    categories: rows.categories,
    keys: new Map(keys.map((key) => [key.key, key])),
  };
};
