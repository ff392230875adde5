import type { Compared } from '#bench/hub/measure';

/** What issue 6 says of speed, and whether this run shows it. */
export interface Claim {
  readonly said: string;
  readonly figure: number;
  readonly most: number;
}

const AGAINST_BARE = 2;
const SEARCH_GROWS = 3;
/** "Flat": no more than two runs of the same differ by. */
const FLAT = 1.5;

/** Of one kind of work, measured on each hub, the smallest first. */
export function claimsOf(compared: readonly Compared[]): readonly Claim[] {
  const [smallest] = compared;
  const largest = compared.at(-1);
  if (!smallest || !largest) return [];
  const against = compared.flatMap(({ what, children, ours, bare }) => {
    const at = `${what}, ${children.toLocaleString('en-GB')} children`;
    // Matching is asked for 10,000 records together; the slowest of forty batches says nothing.
    if (what.startsWith('match')) return [{ said: `${at}: all together against the bare statements`, figure: ours.total / bare.total, most: AGAINST_BARE }];
    return [
      { said: `${at}: p50 against the bare statements`, figure: ours.p50 / bare.p50, most: AGAINST_BARE },
      { said: `${at}: p99 against the bare statements`, figure: ours.p99 / bare.p99, most: AGAINST_BARE },
    ];
  });
  const most = smallest.what.startsWith('search') ? SEARCH_GROWS : smallest.what.startsWith('open') ? FLAT : null;
  if (most === null || compared.length < 2) return against;
  return [...against, { said: `${smallest.what}: growth from ${smallest.children.toLocaleString('en-GB')} to ${largest.children.toLocaleString('en-GB')} children`, figure: largest.ours.p50 / smallest.ours.p50, most }];
}

export const holds = ({ figure, most }: Claim): boolean => figure <= most;

export const verdict = (claim: Claim): string => `${holds(claim) ? 'PASS' : 'FAIL'}  ${claim.figure.toFixed(2)}x (at most ${claim.most}x)  ${claim.said}`;
