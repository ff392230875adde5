/** Dates as ISO text, in whole days of UTC: the population knows no time zone and no clock. */
const DAY = 86_400_000;

const toUtc = (date: string): Date => new Date(`${date}T00:00:00Z`);
const toIso = (date: Date): string => date.toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => toIso(new Date(toUtc(date).getTime() + days * DAY));

/** The same day `years` later; 29 February becomes 1 March where there is none. */
export const addYears = (date: string, years: number): string => {
  const moved = toUtc(date);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return toIso(moved);
};

export const daysBetween = (from: string, to: string): number => Math.round((toUtc(to).getTime() - toUtc(from).getTime()) / DAY);

/** 0 Sunday ... 6 Saturday. */
export const dayOfWeek = (date: string): number => toUtc(date).getUTCDay();

/** Full years lived on a day. */
export const ageOn = (day: string, dateOfBirth: string): number => {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
};

/** A date of birth of somebody who has been `years` old for `days` days. */
export const bornSoAsToBe = (today: string, years: number, days: number): string => addDays(addYears(today, -years), -days);

/** The year in which the academic year of a day began, on 1 September. */
export const academicYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

/** The same day, or the Friday before it: agencies work on weekdays. */
export const onWeekday = (date: string): string => addDays(date, -Math.max(0, ((dayOfWeek(date) + 6) % 7) - 4));
