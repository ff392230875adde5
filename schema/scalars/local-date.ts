import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

declare const brand: unique symbol;
/** A calendar date, `YYYY-MM-DD`, that exists; no time, no zone. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * Takes what systems write for a date: ISO `2014-03-09`, a timestamp `2014-03-09T00:00:00`, British `09/03/2014`.
 * Gives null for anything else, and for a day that does not exist (`2023-02-29`).
 */
export const parseLocalDate = (written: string): LocalDate | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(written.trim());
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/.exec(written.trim());
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : british ? [british[3], british[2], british[1]] : [];
  if (!year || !month || !day || !exists(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as LocalDate;
};

const accept = (value: unknown): LocalDate => {
  const parsed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseLocalDate(value) : null;
  if (parsed === null) throw new GraphQLError('A date is written YYYY-MM-DD and must exist.');
  return parsed;
};

export const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  description: 'A calendar date, YYYY-MM-DD (ISO 8601), without time or zone.',
  serialize: accept,
  parseValue: accept,
  parseLiteral: (node) => accept(node.kind === Kind.STRING ? node.value : null),
});
