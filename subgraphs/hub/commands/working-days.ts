/** The day that lies so many working days (Monday to Friday) after an instant, `YYYY-MM-DD`. Bank holidays count as working days: a review is due sooner, never later. */
export function workingDaysAfter(instant: Date, days: number): string {
  const day = new Date(instant);
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** By when someone of another chain of command reviews what was done in an emergency or without consent. */
export const REVIEW_WORKING_DAYS = 2;
