/**
 * A name as search compares it: case, accents, punctuation and spacing make no difference; letters of every script
 * stay. Stored names and what is typed are folded alike.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .toLowerCase()
    .replace(/['’`]/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replaceAll('ß', 'ss').replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd')
    .trim();
