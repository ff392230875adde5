import { inOrder, type SharingAgreement } from '#policies/sharing-agreements/agreement';
import { firstMillisecond, lastMillisecond } from '#policies/sharing-agreements/instant';

/** Milliseconds since the epoch, both inclusive; infinite where it has no beginning or end. */
export interface SharingPeriod {
  readonly first: number;
  readonly last: number;
}

const ascending = (a: number, b: number): number => (a < b ? -1 : 1);

/** All of time, cut wherever a row begins or ends to hold: within one period every row holds throughout or not at all. */
export const periodsOf = (agreement: SharingAgreement): readonly SharingPeriod[] => {
  const starts = inOrder(agreement).flatMap(({ rule }) => [firstMillisecond(rule.validFrom), lastMillisecond(rule.validUntil) + 1]);
  const cuts = [...new Set([-Infinity, ...starts.filter(Number.isFinite)])].sort(ascending);
  return cuts.map((first, index) => ({ first, last: (cuts[index + 1] ?? Infinity) - 1 }));
};

/** Neighbouring periods as one. */
export const joinedPeriods = (periods: readonly SharingPeriod[]): readonly SharingPeriod[] => {
  const joined: SharingPeriod[] = [];
  for (const period of [...periods].sort((a, b) => ascending(a.first, b.first))) {
    const before = joined.at(-1);
    if (before !== undefined && before.last + 1 === period.first) joined[joined.length - 1] = { first: before.first, last: period.last };
    else joined.push(period);
  }
  return joined;
};
