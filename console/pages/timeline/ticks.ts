import { dateOfDay, dayNumber } from '#console/pages/timeline/occasion';
import type { View } from '#console/pages/timeline/view';

export interface Tick {
  /** From 0 to 1 along the picture. */
  readonly at: number;
  readonly says: string;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/** Months between two ticks, so that there are about six. */
const stepMonths = (days: number): number => [1, 3, 6, 12, 24, 60].find((months) => days / 30.4 / months <= 8) ?? 120;

/** Where the picture's axis is labelled: years when far, months when nearer, days when near. */
export function ticksOf({ from, to }: View): readonly Tick[] {
  const at = (day: number): number => (day - from) / (to - from);
  if (to - from <= 60) {
    const step = Math.max(1, Math.ceil((to - from) / 6));
    return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step).map((day) => ({ at: at(day), says: DAY.format(new Date(dateOfDay(day))) }));
  }
  const months = stepMonths(to - from);
  const first = new Date(dateOfDay(from));
  const start = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil((start + 1) / months) * months; ; month += months) {
    const date = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const day = dayNumber(date);
    if (day > to) return ticks;
    ticks.push({ at: at(day), says: months >= 12 ? date.slice(0, 4) : MONTH.format(new Date(date)) });
  }
}
