import { type RawBuilder, sql } from 'kysely';

/** Day and month the wrong way round, where that is a day. */
const swapped = (day: string): string[] => {
  const [year, month, date] = day.split('-');
  return Number(date) <= 12 && date !== month ? [`${year}-${date}-${month}`] : [];
};

/** The day as given, and as it may have been meant. */
export const daysMeant = (day: string): string[] => [day, ...swapped(day)];

/** The child's date of birth is as it may have been meant, or has two of its three parts right, or nobody knows it. */
export const isNearly = (day: string): RawBuilder<boolean> => sql<boolean>`(
  child.date_of_birth is null or child.date_of_birth = any(${daysMeant(day)}::date[])
  or (extract(year from child.date_of_birth) = extract(year from ${day}::date))::int + (extract(month from child.date_of_birth) = extract(month from ${day}::date))::int
    + (extract(day from child.date_of_birth) = extract(day from ${day}::date))::int >= 2)`;
