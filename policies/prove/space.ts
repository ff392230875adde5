import type { Conjunction } from '#policies/compiler/line';
import type { PolicyTable } from '#policies/compiler/table';
import type { Attribute } from '#policies/compiler/vocabulary';

/** One bit a line of the table. */
export type LineSet = bigint;

/** A value an attribute may have: the word's number or, for a many-valued attribute, a set of words as bits. */
export interface Choice {
  readonly attribute: Attribute;
  readonly value: number;
  /** The lines that this value leaves standing. */
  readonly keeps: LineSet;
}

/** An attribute's values, those that no line tells apart taken as one. */
export interface Stage {
  readonly attribute: Attribute;
  readonly choices: readonly Choice[];
}

const BITS = 32n;
const WORD = 0xffffffffn;

/** Masks of the table as one big number. */
export const lineSet = (masks: Int32Array, row: number, words: number): LineSet => {
  let set = 0n;
  for (let w = 0; w < words; w++) set |= (BigInt(masks[row * words + w]!) & WORD) << (BITS * BigInt(w));
  return set;
};

export const linesThat = (table: PolicyTable, holds: (bit: number) => boolean): LineSet =>
  table.lines.reduce((set, line, bit) => (line !== undefined && holds(bit) ? set | (1n << BigInt(bit)) : set), 0n);

const impliedBits = (attribute: Attribute, implications: ReadonlyMap<string, readonly string[]>): readonly number[] =>
  attribute.words.map((word) => (implications.get(`${attribute.id}.${word}`) ?? []).reduce((bits, implied) => bits | (1 << attribute.indexOf(implied)), 0));

/** The sets of words that can be: never empty, `none` only by itself, and with a word what it implies. */
export const possibleSets = (attribute: Attribute, implications: ReadonlyMap<string, readonly string[]>): readonly number[] => {
  const none = 1 << attribute.words.indexOf('none');
  const implied = impliedBits(attribute, implications);
  const isPossible = (set: number): boolean => {
    if ((set & none) !== 0 && set !== none) return false;
    return implied.every((bits, word) => (set & (1 << word)) === 0 || (set & bits) === bits);
  };
  return Array.from({ length: (1 << attribute.words.length) - 1 }, (_, index) => index + 1).filter(isPossible);
};

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};

const keepsOfSet = (table: PolicyTable, attribute: Attribute, set: number): LineSet => {
  const masks = table.many[attribute.index]!;
  let passes = lineSet(masks.asksNothing, 0, table.words);
  let excluded = 0n;
  for (const word of attribute.words.keys()) {
    if ((set & (1 << word)) === 0) continue;
    passes |= lineSet(masks.asksFor, word, table.words);
    excluded |= lineSet(masks.excludes, word, table.words);
  }
  return passes & ~excluded;
};

/** Measured: in this order the proofs visit a sixth of the states they visit in the vocabulary's. It changes no result. */
const SETTLED_FIRST = ['relation', 'agency', 'seal', 'role', 'basis', 'consent', 'purpose', 'break_glass', 'childhood', 'competence', 'assurance', 'viewer_status', 'leave', 'identity'];

/** Every value of every attribute, and how many combinations there are. */
export class Space {
  readonly #choices = new Map<Attribute, readonly Choice[]>();
  readonly #sizes = new Map<Attribute, number>();

  constructor(readonly table: PolicyTable, implications: ReadonlyMap<string, readonly string[]>) {
    for (const attribute of table.vocabulary.attributes) {
      if (attribute.per === 'given') continue;
      const values = attribute.many ? this.#sets(attribute, implications) : [...attribute.words.keys()];
      this.#sizes.set(attribute, values.length);
      this.#choices.set(attribute, values.map((value): Choice => ({
        attribute, value,
        keeps: attribute.many ? keepsOfSet(table, attribute, value) : lineSet(table.single[attribute.index]!, value, table.words),
      })));
    }
  }

  /** Small sets first, so that a counterexample is the simplest. */
  #sets(attribute: Attribute, implications: ReadonlyMap<string, readonly string[]>): readonly number[] {
    return [...possibleSets(attribute, implications)].sort((a, b) => bitCount(a) - bitCount(b) || a - b);
  }

  /** In the order in which they are best settled. */
  get attributes(): readonly Attribute[] {
    const place = ({ id }: Attribute): number => (SETTLED_FIRST.includes(id) ? SETTLED_FIRST.indexOf(id) : SETTLED_FIRST.length);
    return [...this.#choices.keys()].sort((a, b) => place(a) - place(b));
  }

  /** How many vectors there are. */
  get size(): bigint {
    return [...this.#sizes.values()].reduce((size, values) => size * BigInt(values), BigInt(this.table.categoryCount));
  }

  choicesOf(attribute: Attribute): readonly Choice[] {
    return this.#choices.get(attribute) ?? [];
  }

  /** The values of an attribute, as few as tell these lines apart. */
  stageFor(attribute: Attribute, lines: LineSet): Stage {
    const seen = new Map(this.choicesOf(attribute).toReversed().map((choice) => [choice.keeps & lines, choice]));
    return { attribute, choices: [...seen.values()] };
  }

  /** The values of an attribute within a conjunction, for one category, as few as tell lines apart. */
  stage(attribute: Attribute, category: number, within: Conjunction): Stage {
    const isNarrowed = within.within.has(attribute.index) || within.without.has(attribute.index);
    if (isNarrowed) return this.#distinguish(attribute, category, within);
    const key = attribute.index * this.table.categoryCount + category;
    const stage = this.#whole.get(key) ?? this.#distinguish(attribute, category, within);
    this.#whole.set(key, stage);
    return stage;
  }

  /** Stages that no region narrows, kept. */
  readonly #whole = new Map<number, Stage>();

  #distinguish(attribute: Attribute, category: number, within: Conjunction): Stage {
    const seen = new Set<LineSet>();
    const choices: Choice[] = [];
    for (const choice of this.choicesOf(attribute)) {
      if (!isWithin(choice, within)) continue;
      const keeps = attribute === this.table.vocabulary.agency ? choice.keeps & this.given(choice.value, category) : choice.keeps;
      if (seen.has(keeps & this.ofCategory(category))) continue;
      seen.add(keeps & this.ofCategory(category));
      choices.push({ attribute, value: choice.value, keeps });
    }
    return { attribute, choices };
  }

  /** The lines that speak of a category when an agency asks. */
  given(agency: number, category: number): LineSet {
    return lineSet(this.table.given, agency * this.table.categoryCount + category, this.table.words);
  }

  readonly #ofCategory = new Map<number, LineSet>();

  /** The lines that speak of a category at all. */
  ofCategory(category: number): LineSet {
    const known = this.#ofCategory.get(category);
    if (known !== undefined) return known;
    const set = [...this.table.vocabulary.agency.words.keys()].reduce((lines, agency) => lines | this.given(agency, category), 0n);
    this.#ofCategory.set(category, set);
    return set;
  }
}

const isWithin = ({ attribute, value }: Choice, { within, without }: Conjunction): boolean => {
  const asked = within.get(attribute.index);
  if (!attribute.many) return asked?.has(value) ?? true;
  const hasOne = (words: ReadonlySet<number>): boolean => [...words].some((word) => (value & (1 << word)) !== 0);
  const excluded = without.get(attribute.index);
  return (asked === undefined || hasOne(asked)) && !(excluded !== undefined && hasOne(excluded));
};
