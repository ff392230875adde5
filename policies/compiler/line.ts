import { type LevelRank, rankOf } from '#schema/level';
import type { Condition, RuleKind, RuleRow } from '#policies/compiler/rows';
import type { Attribute, Vocabulary } from '#policies/compiler/vocabulary';

/** Words of one attribute, by number. */
export type WordSet = ReadonlySet<number>;

/**
 * The smallest piece of a rule: a plain conjunction. It matches when each attribute in `within` has one of the words,
 * and each (many-valued) attribute in `without` has none of them. A rule matches when one of its lines does.
 */
export interface Line {
  readonly rule: number;
  readonly kind: RuleKind;
  readonly rank: LevelRank;
  readonly within: ReadonlyMap<number, WordSet>;
  readonly without: ReadonlyMap<number, WordSet>;
}

export type Conjunction = Pick<Line, 'within' | 'without'>;

const EVERYTHING: Conjunction = { within: new Map(), without: new Map() };

const intersection = (a: WordSet, b: WordSet): WordSet => new Set([...a].filter((word) => b.has(word)));

const mergeWithin = (vocabulary: Vocabulary, a: Conjunction, b: Conjunction): ReadonlyMap<number, WordSet> | null => {
  const merged = new Map(a.within);
  for (const [index, words] of b.within) {
    const already = merged.get(index);
    const { id, many } = vocabulary.attributes[index]!;
    if (already !== undefined && many) throw new Error(`A rule may ask for "${id}" only once in one breath.`);
    const both = already === undefined ? words : intersection(already, words);
    if (both.size === 0) return null;
    merged.set(index, both);
  }
  return merged;
};

const mergeWithout = (a: Conjunction, b: Conjunction): ReadonlyMap<number, WordSet> => {
  const merged = new Map(a.without);
  for (const [attribute, words] of b.without) merged.set(attribute, new Set([...(merged.get(attribute) ?? []), ...words]));
  return merged;
};

/** Both at once; null when nothing can be both. */
const both = (vocabulary: Vocabulary, a: Conjunction, b: Conjunction): readonly Conjunction[] => {
  const within = mergeWithin(vocabulary, a, b);
  return within === null ? [] : [{ within, without: mergeWithout(a, b) }];
};

/** Everything that is in one of the left and one of the right alternatives. */
export const product = (vocabulary: Vocabulary, left: readonly Conjunction[], right: readonly Conjunction[]): readonly Conjunction[] =>
  left.flatMap((a) => right.flatMap((b) => both(vocabulary, a, b)));

/** A condition as alternatives of plain conjunctions. */
export const alternativesOf = (vocabulary: Vocabulary, condition: Condition): readonly Conjunction[] => {
  const tests = condition.tests.map(({ key, words }): readonly Conjunction[] => {
    const known = vocabulary.keys.get(key);
    if (known === undefined) throw new Error(`"${key}" is not a key of the policy's vocabulary.`);
    const meanings = new Set(words.flatMap((word) => known.meaningOf(word)));
    return [{ within: new Map([[known.attribute.index, meanings]]), without: new Map() }];
  });
  const plain = tests.reduce((sofar, test) => product(vocabulary, sofar, test), [EVERYTHING] as readonly Conjunction[]);
  if (condition.any.length === 0) return plain;
  return product(vocabulary, plain, condition.any.flatMap((one) => alternativesOf(vocabulary, one)));
};

/** The words that are not among these. A permission never extends to what is unknown; a prohibition does. */
const otherWords = (attribute: Attribute, words: WordSet, kind: RuleKind): WordSet =>
  new Set([...attribute.words.keys()].filter((word) => !words.has(word) && (kind === 'prohibition' || word !== attribute.unknown)));

const negationOfTest = (attribute: Attribute, words: WordSet, kind: RuleKind): Conjunction =>
  attribute.many
    ? { within: new Map(), without: new Map([[attribute.index, words]]) }
    : { within: new Map([[attribute.index, otherWords(attribute, words, kind)]]), without: new Map() };

/** "Unless": none of the alternatives holds, so of each at least one test fails. */
export const negationOf = (vocabulary: Vocabulary, condition: Condition | null, kind: RuleKind): readonly Conjunction[] => {
  if (condition === null) return [EVERYTHING];
  return alternativesOf(vocabulary, condition).reduce((sofar, alternative) => {
    const failing = [...alternative.within].map(([index, words]) => negationOfTest(vocabulary.attributes[index]!, words, kind));
    return product(vocabulary, sofar, failing);
  }, [EVERYTHING] as readonly Conjunction[]);
};

/** Takes a rule apart into lines. */
export const linesOf = (vocabulary: Vocabulary, rule: RuleRow, index: number): readonly Line[] => {
  const when = alternativesOf(vocabulary, rule.when);
  const unless = negationOf(vocabulary, rule.unless, rule.kind);
  return rule.parts.flatMap((part) => {
    const narrowed = product(vocabulary, alternativesOf(vocabulary, part.when), negationOf(vocabulary, part.unless, rule.kind));
    return product(vocabulary, product(vocabulary, when, narrowed), unless)
      .map((conjunction): Line => ({ rule: index, kind: rule.kind, rank: rankOf(part.level), ...conjunction }));
  });
};
