import { type LocalDate, parseLocalDate } from '#schema/scalars/local-date';
import { isTemporaryUpn, parseUpn, type Upn, upnCheckLetterIsRight } from '#schema/scalars/upn';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { SchoolReference } from '#subgraphs/education/drop/statements';

/** A UPN, with what is wrong about it flagged. One of the wrong shape identifies nobody and is left out. */
export function readUpn(written: string | undefined, line: number, problems: ProblemList): Upn | undefined {
  if (!written) return undefined;
  const upn = parseUpn(written);
  if (!upn) problems.flag(line, 'the UPN is not a letter, eleven digits and a digit or letter; left out');
  else if (!upnCheckLetterIsRight(upn)) problems.flag(line, 'the check letter of the UPN is wrong');
  else if (isTemporaryUpn(upn)) problems.flag(line, 'the UPN is temporary');
  return upn ?? undefined;
}

/** A date, or undefined with a flag where there is something that is no date. */
export function readDate(written: string | undefined, what: string, line: number, problems: ProblemList): LocalDate | undefined {
  if (!written) return undefined;
  const date = parseLocalDate(written);
  if (!date) problems.flag(line, `the ${what} is not a date; left out`);
  return date ?? undefined;
}

/** A date of birth lies before the file speaks, and not more than a century. */
export function readDateOfBirth(written: string | undefined, line: number, statedAt: string, problems: ProblemList): LocalDate | undefined {
  const date = readDate(written, 'date of birth', line, problems);
  if (!date) return undefined;
  const oldest = `${Number(statedAt.slice(0, 4)) - 100}-01-01`;
  if (date <= statedAt.slice(0, 10) && date >= oldest) return date;
  problems.flag(line, 'the date of birth can not be; left out');
  return undefined;
}

/** True, and flagged, where something ends before it begins; both dates are kept as stated. */
export function endsBeforeItBegins(from: LocalDate | undefined, until: LocalDate | undefined, what: string, line: number, problems: ProblemList): boolean {
  if (!from || !until || until >= from) return false;
  problems.flag(line, `the ${what} ends before it begins`);
  return true;
}

export function schoolReference(urn: string | undefined, la: string | undefined, establishment: string | undefined, name?: string): SchoolReference | undefined {
  const laEstab = la && establishment ? `${la}/${establishment.padStart(4, '0')}` : undefined;
  if (!urn && !laEstab) return undefined;
  return { ...(urn ? { urn } : {}), ...(laEstab ? { laEstab } : {}), ...(name ? { name } : {}) };
}
