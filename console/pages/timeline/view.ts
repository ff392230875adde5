import { dayNumber, type Occasion } from '#console/pages/timeline/occasion';

/** The stretch of time that is looked at, in days; both ends in it. */
export interface View {
  readonly from: number;
  readonly to: number;
}

const SHORTEST_DAYS = 7;

/** All there is, with a little air at both ends. */
export function wholeView(occasions: readonly Occasion[]): View {
  const days = occasions.map(({ date }) => dayNumber(date)).filter(Number.isFinite);
  if (days.length === 0) return { from: 0, to: SHORTEST_DAYS };
  const [first, last] = days.reduce(([least, most], day) => [Math.min(least, day), Math.max(most, day)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const as readonly [number, number]);
  const air = Math.max(2, Math.round((last - first) / 40));
  return { from: first - air, to: Math.max(last, first + SHORTEST_DAYS) + air };
}

const within = ({ from, to }: View, whole: View): View => {
  const length = Math.min(to - from, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - length);
  return { from: start, to: start + length };
};

/** Nearer (factor under 1) or farther, about the middle of what is looked at. */
export function zoomed({ from, to }: View, factor: number, whole: View): View {
  const middle = (from + to) / 2;
  const half = Math.max(SHORTEST_DAYS, (to - from) * factor) / 2;
  return within({ from: Math.round(middle - half), to: Math.round(middle + half) }, whole);
}

/** Earlier (under 0) or later, by a part of what is looked at. */
export function moved({ from, to }: View, part: number, whole: View): View {
  const by = Math.round((to - from) * part);
  return within({ from: from + by, to: to + by }, whole);
}

/** The last so many days there are. */
export const lastDays = (days: number, whole: View): View => within({ from: whole.to - days, to: whole.to }, whole);

const ENOUGH = 5;

/** The last twelve months where enough happened in them, else all there is. */
export function firstView(occasions: readonly Occasion[]): View {
  const whole = wholeView(occasions);
  const year = lastDays(366, whole);
  return occasions.filter((occasion) => isIn(year, occasion)).length >= ENOUGH ? year : whole;
}

export const isIn = ({ from, to }: View, { date }: Occasion): boolean => dayNumber(date) >= from && dayNumber(date) <= to;
