const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT_DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const told = (format: Intl.DateTimeFormat, date: string | Date): string => {
  const at = new Date(date);
  return Number.isNaN(at.getTime()) ? String(date) : format.format(at);
};

/** 3 March 2011. */
export const day = (date: string): string => told(DAY, date);
/** 3 Mar 2011, for tables. */
export const shortDay = (date: string): string => told(SHORT_DAY, date);
/** 21 November 2026 at 09:30, in the reader's own time. */
export const moment = (instant: string | Date): string => told(MOMENT, instant);
/** 09:30, in the reader's own time. */
export const timeOfDay = (instant: string | Date): string => told(TIME, instant);

/** From … until …, as far as either is known. */
export function span(from: string | null | undefined, until: string | null | undefined): string {
  if (from && until) return `${day(from)} to ${day(until)}`;
  if (from) return `since ${day(from)}`;
  return until ? `until ${day(until)}` : 'dates not stated';
}
