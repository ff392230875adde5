/** Jaro similarity (Jaro 1989): from 0, nothing in common, to 1, the same. */
export function jaro(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const common = [...a].filter((letter, index) => {
    for (let at = Math.max(0, index - reach); at <= Math.min(b.length - 1, index + reach); at++) {
      if (!taken[at] && b[at] === letter) return (taken[at] = true);
    }
    return false;
  });
  if (common.length === 0) return 0;
  const inB = [...b].filter((_, index) => taken[index]);
  const moved = common.filter((letter, index) => letter !== inB[index]).length / 2;
  return (common.length / a.length + common.length / b.length + (common.length - moved) / common.length) / 3;
}

const PREFIX_WEIGHT = 0.1;
const LONGEST_PREFIX = 4;

/** Jaro-Winkler similarity (Winkler 1990): a common beginning counts, since people mistype ends. */
export function jaroWinkler(a: string, b: string): number {
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < LONGEST_PREFIX && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return similarity + prefix * PREFIX_WEIGHT * (1 - similarity);
}
