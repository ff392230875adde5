interface Counted {
  readonly start: string | null;
  /** Null: fewer than may be told. */
  readonly records: number | null;
}

export interface Day {
  readonly day: string;
  readonly records: number | null;
}

const MOST_DAYS = 92;

const nextDay = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
};

/** Day by day from the first to the last, those without any access too; at most the last 92. */
export function perDay(counts: readonly Counted[]): readonly Day[] {
  const sums = new Map<string, number | null>();
  for (const { start, records } of counts) {
    const day = start?.slice(0, 10);
    if (day) sums.set(day, records === null ? (sums.get(day) ?? null) : (sums.get(day) ?? 0) + records);
  }
  const known = [...sums.keys()].sort();
  const last = known.at(-1);
  if (!last) return [];
  const days: Day[] = [];
  const earliest = new Date(`${last}T00:00:00Z`);
  earliest.setUTCDate(earliest.getUTCDate() - MOST_DAYS + 1);
  const from = [known[0] ?? last, earliest.toISOString().slice(0, 10)].sort().at(-1) ?? last;
  for (let day = from; day <= last; day = nextDay(day)) days.push({ day, records: sums.has(day) ? (sums.get(day) ?? null) : 0 });
  return days;
}
