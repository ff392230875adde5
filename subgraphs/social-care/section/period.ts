/** A record whose last day has not passed is open; days are ISO text, which sorts as days do. */
export const isOpen = (lastDay: string | null, today: string): boolean => lastDay === null || lastDay >= today;

/** The current day, as a case system counts days: in the United Kingdom. */
export const dayIn = (instant: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(instant);
