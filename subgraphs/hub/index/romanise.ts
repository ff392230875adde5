/** A pattern that JavaScript and PostgreSQL read alike, and what takes its place; `\1` is the first group. */
type Step = readonly [pattern: string, put: string];

/**
 * What romanisations of one name have in common: Mohammed and Muhamad, Yusuf and Youssef, Chowdhury and Chaudhry.
 * Vowels differ, doubled letters differ, and so do the letters that stand for one sound; the order of consonants stays.
 */
const STEPS: readonly Step[] = [
  ['(.)\\1+', '\\1'],
  ['shch|sch|sh|hs|sz|zs', 's'],
  ['tch|zh|ch|cz|dj|j', 'j'],
  ['ph|v', 'f'],
  ['kh|gh|ck|q|g|c', 'k'],
  ['dh|th|d', 't'],
  ['b', 'p'],
  ['[zx]', 's'],
  ['^[aeiouyw]+', '1'],
  ['[aeiouyw]', ''],
  ['(.)h', '\\1'],
  ['(.)\\1+', '\\1'],
];

/** The key of a folded word. Too coarse to tell two people apart: it only says where to look. */
export const romanised = (word: string): string =>
  STEPS.reduce((key, [pattern, put]) => key.replace(new RegExp(pattern, 'g'), put.replace('\\1', '$1')), word);

/** The same as an expression of PostgreSQL over `word`. */
export const romanisedInSql = (word: string): string =>
  STEPS.reduce((key, [pattern, put]) => `regexp_replace(${key}, '${pattern}', '${put}', 'g')`, word);

/** A key of fewer consonants fits half the lexicon. */
export const SHORTEST_KEY = 2;
