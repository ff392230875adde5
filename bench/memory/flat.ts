/** How much memory a gateway had in use, after a collection, when it had been asked so many operations. */
export interface Mark { readonly asked: number; readonly heapMb: number; readonly rssMb: number }

/** Caches are full by then: the largest keeps some thousands of operations. */
const FULL_AFTER = 0.5;
/** What one collection leaves and another does not. */
const NOISE_MB = 8;
const MOST_GROWTH = 0.05;

/** Is the heap at the end what it was when the caches were full? */
export function isFlat(marks: readonly Mark[]): { readonly flat: boolean; readonly says: string } {
  const full = marks.filter((_, index) => index + 1 >= marks.length * FULL_AFTER);
  const third = Math.max(1, Math.floor(full.length / 3));
  const [early, late] = [mean(full.slice(0, third)), mean(full.slice(-third))];
  const growth = late - early;
  return {
    flat: growth <= Math.max(NOISE_MB, early * MOST_GROWTH),
    says: `${early.toFixed(1)} MB in use when the caches were full, ${late.toFixed(1)} MB at the end (${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB over ${((marks.at(-1)?.asked ?? 0) - (full[0]?.asked ?? 0)).toLocaleString('en-GB')} operations)`,
  };
}

const mean = (marks: readonly Mark[]): number => marks.reduce((sum, { heapMb }) => sum + heapMb, 0) / marks.length;
