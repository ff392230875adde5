/** The day of the demonstration, ISO `YYYY-MM-DD`: today in UTC, so that every process makes the same population. */
export const today = (): string => new Date().toISOString().slice(0, 10);
