import { CmpStr } from 'cmpstr';

const comparer = CmpStr.create({ metric: 'jaroWinkler' });

/** Jaro-Winkler similarity (Winkler 1990) of two words: from 0, nothing in common, to 1, the same; a common beginning counts, since people mistype ends. */
export const jaroWinkler = (a: string, b: string): number => {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  return comparer.test(a, b).match;
};
