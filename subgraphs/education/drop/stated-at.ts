import { parseLocalDate } from '#schema/scalars/local-date';

const DAY = 86_400_000;

/**
 * When a file speaks of. A transfer file says so in its header; a CSV in its name, as schools name them
 * (`attendance_2026-11-20.csv`, `roll-20261120.csv`); and otherwise it is when the file was written.
 * A date later than the day after the file was written is a mistake (real ones say 2028): believing it would let that
 * file outrank every correction for years, so the time of writing counts instead.
 */
export function statedAt(declared: string | undefined, fileName: string, writtenAt: Date): { readonly at: string; readonly fault?: string } {
  const instant = declared ? londonInstant(declared) : dateInName(fileName);
  if (declared && !instant) return { at: writtenAt.toISOString(), fault: 'the header has no date and time that can be read; the time of writing counts' };
  if (!instant) return { at: writtenAt.toISOString() };
  if (instant.getTime() > writtenAt.getTime() + DAY) return { at: writtenAt.toISOString(), fault: 'the file is dated in the future; the time of writing counts' };
  return { at: instant.toISOString() };
}

/** A date in a name counts as noon: after that day's headers written at night, before the next day's. */
function dateInName(name: string): Date | null {
  const match = /(?:^|\D)(20\d{2})-?(\d{2})-?(\d{2})(?:\D|$)/.exec(name);
  const date = match ? parseLocalDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return date ? new Date(`${date}T12:00:00Z`) : null;
}

const HOUR = 3_600_000;
const london = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** `2026-11-20T18:00:00` as clocks in England show it, or with a zone as written. Null for anything else. */
export function londonInstant(written: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(written.trim());
  if (!match?.[1] || !parseLocalDate(match[1])) return null;
  const read = new Date(`${match[1]}T${match[2]}:${match[3]}:${match[4] ?? '00'}${match[5] ?? 'Z'}`);
  if (Number.isNaN(read.getTime())) return null;
  if (match[5]) return read;
  return Number(london.format(read)) === Number(match[2]) ? read : new Date(read.getTime() - HOUR);
}
