import type { LocalDate } from '#schema/scalars/local-date';

declare const brand: unique symbol;
/** An academic year as England writes it: `2026-27`, from 1 September to 31 August. */
export type AcademicYear = string & { readonly [brand]: 'AcademicYear' };

const named = (start: number): AcademicYear => `${start}-${String((start + 1) % 100).padStart(2, '0')}` as AcademicYear;

/** Takes `2026-27`, `2026/27`, `2026/2027`; gives null for anything else, and for `2026-28`. */
export function parseAcademicYear(written: string): AcademicYear | null {
  const match = /^(\d{4})[-/](?:\d{2})?(\d{2})$/.exec(written.trim());
  if (!match?.[1] || !match[2]) return null;
  const year = named(Number(match[1]));
  return year.endsWith(match[2]) ? year : null;
}

export const academicYearOf = (date: string): AcademicYear => {
  const year = Number(date.slice(0, 4));
  return named(Number(date.slice(5, 7)) >= 9 ? year : year - 1);
};

/** The Common Transfer File names a year by the calendar year in which it *ends*. */
export const academicYearEndingIn = (year: number): AcademicYear => named(year - 1);

export const academicYearStart = (year: AcademicYear): LocalDate => `${year.slice(0, 4)}-09-01` as LocalDate;
export const academicYearEnd = (year: AcademicYear): LocalDate => `${Number(year.slice(0, 4)) + 1}-08-31` as LocalDate;
