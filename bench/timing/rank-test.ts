/** What two samples of times say about being told apart. */
export interface RankTest {
  /** Chance that one of the first is larger than one of the second, ties counted half: 0.5 where nothing tells them apart (Vargha and Delaney's A). */
  readonly larger: number;
  /** Two-sided, by the normal approximation with ties corrected for: how often samples of the same would differ as much. */
  readonly p: number;
}

/** Mann and Whitney's test of two samples, each of a few dozen at least. */
export function rankTest(first: readonly number[], second: readonly number[]): RankTest {
  const [n, m] = [first.length, second.length];
  const all = [...first.map((value) => ({ value, isFirst: true })), ...second.map((value) => ({ value, isFirst: false }))].sort((one, other) => one.value - other.value);
  let ranksOfFirst = 0;
  let ties = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to += 1;
    const rank = (from + 1 + to) / 2;
    ranksOfFirst += rank * all.slice(from, to).filter(({ isFirst }) => isFirst).length;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const u = ranksOfFirst - (n * (n + 1)) / 2;
  const deviation = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  const distance = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5);
  return { larger: u / (n * m), p: deviation === 0 ? 1 : 2 * upperTail(distance / deviation) };
}

/** Of the standard normal distribution (Abramowitz and Stegun 26.2.17; wrong by less than 1e-7). */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
