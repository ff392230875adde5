import type { Period } from '#schema/contracts/facts';

/** The last moment a Date can hold: "until something else changes". */
export const END_OF_TIME = 8.64e15;

/** Dates without a time begin at midnight UTC. NaN for what is no date. */
const parsed = new Map<string, number>();
const REMEMBERED = 10_000;

/** Milliseconds since the epoch; NaN for what is no date. Remembered: the same few dates come again and again. */
export const instantOf = (iso: string): number => {
  const known = parsed.get(iso);
  if (known !== undefined) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const instant = Date.parse(iso);
  parsed.set(iso, instant);
  return instant;
};

/** Has the period begun and not ended? A date that is none makes it not current. */
export const isCurrent = (period: Period, at: number): boolean =>
  instantOf(period.from) <= at && (period.until === undefined || instantOf(period.until) > at);

export const hasEnded = (period: Period, at: number): boolean => period.until !== undefined && !(instantOf(period.until) > at);

/** Gathers the moments at which what was looked at will change, and keeps the next one. */
export class NextChange {
  #next = END_OF_TIME;

  constructor(private readonly at: number) {}

  note(instant: number): void {
    if (instant > this.at && instant < this.#next) this.#next = instant;
  }

  notePeriod(period: Period): void {
    this.note(instantOf(period.from));
    if (period.until !== undefined) this.note(instantOf(period.until));
  }

  get instant(): number {
    return this.#next;
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Adds a limit of the policy's files to an instant. Months are calendar months, UTC. */
export const plus = (instant: number, amount: number, unit: 'minutes' | 'hours' | 'months'): number => {
  if (unit === 'minutes') return instant + amount * MINUTE;
  if (unit === 'hours') return instant + amount * HOUR;
  const date = new Date(instant);
  return date.setUTCMonth(date.getUTCMonth() + amount);
};
