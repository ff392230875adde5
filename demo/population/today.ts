import { populationConfig } from '#demo/population/config';

/** The day of the demonstration, ISO `YYYY-MM-DD`: `DEMO_TODAY`, or today in UTC; the same for every process. */
export const today = (): string => populationConfig().DEMO_TODAY;
