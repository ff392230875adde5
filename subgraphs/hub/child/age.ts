/** Completed years on a day, both `YYYY-MM-DD`. Born on 29 February, one comes of age on 1 March in other years, as in English law. */
export function ageOn(day: string, born: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return Math.max(0, day.slice(5) < born.slice(5) ? years - 1 : years);
}
