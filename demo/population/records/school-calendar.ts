import { addDays, dayOfWeek } from '#demo/population/calendar';

/** The two sessions of a weekday in term; a half-term week stays in the register, marked `#`. */
export interface SchoolDay {
  readonly date: string;
  readonly closed: boolean;
}

/** Month and day, first and last of each holiday. */
const HOLIDAYS: readonly (readonly [string, string])[] = [['07-22', '09-02'], ['12-20', '12-31'], ['01-01', '01-04'], ['04-03', '04-17']];
/** A half-term is the week whose Monday falls in one of these. */
const HALF_TERM_MONDAYS: readonly (readonly [string, string])[] = [['10-23', '10-29'], ['02-12', '02-18'], ['05-25', '05-31']];

const fallsIn = (date: string, ranges: readonly (readonly [string, string])[]): boolean =>
  ranges.some(([first, last]) => date.slice(5) >= first && date.slice(5) <= last);

const mondayOf = (date: string): string => addDays(date, -((dayOfWeek(date) + 6) % 7));

const isWeekend = (date: string): boolean => dayOfWeek(date) % 6 === 0;

const worked = new Map<string, readonly SchoolDay[]>();

/** The last `count` weekdays of term before a day, oldest first. Asked for every pupil of one day, so worked out once. */
export function schoolDaysBefore(today: string, count: number): readonly SchoolDay[] {
  const key = `${today} ${count}`;
  const days = worked.get(key) ?? workOut(today, count);
  worked.set(key, days);
  return days;
}

function workOut(today: string, count: number): readonly SchoolDay[] {
  const days: SchoolDay[] = [];
  for (let date = addDays(today, -1); days.length < count; date = addDays(date, -1)) {
    if (isWeekend(date) || fallsIn(date, HOLIDAYS)) continue;
    days.unshift({ date, closed: fallsIn(mondayOf(date), HALF_TERM_MONDAYS) });
  }
  return days;
}

/** The school was open `count` days of term ago. */
export const schoolDayAgo = (today: string, count: number): string => {
  const day = schoolDaysBefore(today, count + 10).filter(({ closed }) => !closed).at(-count);
  if (!day) throw new Error(`no school day ${count} days ago`);
  return day.date;
};
