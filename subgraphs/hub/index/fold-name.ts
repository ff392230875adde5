import anyAscii from 'any-ascii';

/** Arabic words that begin with alef or ayn are romanised with a vowel there; what stands for them in ASCII is none. */
const FIRST_VOWEL = /(?<![\p{Letter}])[اأإآٱع]/gu;

/**
 * A name as search and matching compare it: case, accents, punctuation, spacing and script make no difference, so that
 * a child registered in one alphabet is found by who types another. Stored names and what is typed are folded alike.
 */
export const foldName = (name: string): string =>
  anyAscii(name.normalize('NFKC').replace(FIRST_VOWEL, 'a'))
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
