import type { DemoSchool } from '#demo/population/model';
import { british, csv, daysBefore, type DropFile, encoded, type Habits } from '#demo/stand-ins/education-drop/drop-file';
import { legalName, nameOf, type OnRoll } from '#demo/stand-ins/education-drop/on-roll';

const file = (name: string, day: string, rows: Parameters<typeof csv>[0], habits: Habits): DropFile =>
  ({ name: `${name}_${day}.csv`, bytes: encoded(csv(rows, habits), habits), writtenAt: new Date(`${day}T18:00:00Z`) });

/** A school's roll, by the names of the class-list template, with dates as schools write them. */
export function schoolRoll(school: DemoSchool, pupils: readonly OnRoll[], today: string, habits: Habits): DropFile {
  const header = ['CHILD_SCHOOL_URN', 'CHILD_UPN', 'CHILD_FIRST_NAME', 'CHILD_LAST_NAME', 'CHILD_PREFERRED_FIRST_NAME', 'CHILD_DATE_OF_BIRTH', 'CHILD_YEAR_GROUP', 'CHILD_REGISTRATION', 'CHILD_ENROL_STATUS', 'CHILD_ENTRY_DATE', 'CHILD_LEAVING_DATE'];
  const rows = pupils.map(({ child, enrolment }) => [
    school.urn, child.identifiers.upn, legalName(child).given.join(' '), legalName(child).family, nameOf(child, 'usual')?.given[0], british(child.dateOfBirth),
    enrolment.yearGroup, enrolment.registrationGroup, enrolment.status, british(enrolment.from), british(enrolment.until),
  ]);
  return file(`roll_${school.urn}`, daysBefore(today, 1), [header, ...rows], habits);
}

/**
 * A school's registers: the whole year so far as first sent, in which some of the last days' reasons are not yet known
 * (`N`), and the next day's file, which has them.
 */
export function registers(school: DemoSchool, pupils: readonly OnRoll[], today: string, habits: Habits): readonly DropFile[] {
  const marks = pupils.flatMap(({ child, education }) =>
    child.identifiers.upn ? education.attendance.filter(({ urn }) => urn === school.urn).map((mark) => ({ upn: child.identifiers.upn, ...mark })) : []);
  if (marks.length === 0) return [];
  const isOpen = ({ date, code }: (typeof marks)[number]): boolean => date >= daysBefore(today, 10) && (code === 'I' || code === 'M');
  const row = ({ upn, date, session }: (typeof marks)[number], code: string) => [school.urn, upn, date, session, code];
  const header = ['URN', 'UPN', 'DATE', 'SESSION', 'MARK'];
  const corrections = marks.filter(isOpen);
  return [
    file(`attendance_${school.urn}`, daysBefore(today, 2), [header, ...marks.map((mark) => row(mark, isOpen(mark) ? 'N' : mark.code))], habits),
    ...(corrections.length > 0 ? [file(`attendance_${school.urn}`, daysBefore(today, 1), [header, ...corrections.map((mark) => row(mark, mark.code))], habits)] : []),
  ];
}

/** The notices of suspensions and exclusions a school has sent. */
export function exclusionNotices(school: DemoSchool, pupils: readonly OnRoll[], today: string, habits: Habits): readonly DropFile[] {
  const rows = pupils.flatMap(({ child, education }) => education.exclusions.filter(({ urn }) => urn === school.urn).map(({ category, reason, from, sessions }) => [school.urn, child.identifiers.upn, category, reason, british(from), sessions]));
  return rows.length === 0 ? [] : [file(`exclusions_${school.urn}`, daysBefore(today, 1), [['URN', 'UPN', 'ExclusionCategory', 'ExclusionReasons', 'ExclusionStartDate', 'SessionsNumber'], ...rows], habits)];
}
