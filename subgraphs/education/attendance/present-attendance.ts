import type { Grant } from '#schema/contracts/grant';
import type { ChildId } from '#schema/ids';
import { type AcademicYear, academicYearEnd, academicYearStart } from '#schema/vocabulary/education/academic-year';
import { ATTENDANCE_CODE_LIST, type AttendanceCode } from '#schema/vocabulary/education/attendance-codes';
import { absenceLevel, type AttendanceCount, countMarks, countYear, percentage } from '#subgraphs/education/attendance/summarise-attendance';
import { AbsenceLevel, AttendanceBasis, AttendanceSummary } from '#subgraphs/education/objects/attendance';
import type { PupilRecord } from '#subgraphs/education/records/pupil-record';
import { may } from '#subgraphs/host/subgraph-context';

/** A year's attendance from the registers, or else from an earlier school's totals; null where there is neither. */
export function attendanceSummary(record: PupilRecord, year: AcademicYear): AttendanceSummary | null {
  const [first, last] = [academicYearStart(year), academicYearEnd(year)];
  const marks = record.marks().filter(({ date }) => date >= first && date <= last);
  if (marks.length > 0) {
    return summary(year, countMarks(marks), AttendanceBasis.SESSION_MARKS, marks[0]?.date ?? null, marks.at(-1)?.date ?? null);
  }
  const totals = record.yearAttendance(year);
  return totals.length > 0 ? summary(year, countYear(totals), AttendanceBasis.YEAR_TOTALS, null, null) : null;
}

const summary = (academicYear: AcademicYear, count: AttendanceCount, basis: AttendanceBasis, from: string | null, until: string | null): AttendanceSummary =>
  Object.assign(new AttendanceSummary(), {
    academicYear, basis, from, until,
    possibleSessions: count.possible,
    presentSessions: count.present,
    authorisedAbsences: count.authorised,
    unauthorisedAbsences: count.unauthorised,
    notPossibleSessions: count.notPossible,
    lateSessions: count.late,
    presentPercentage: percentage(count.present, count.possible),
    authorisedPercentage: percentage(count.authorised, count.possible),
    unauthorisedPercentage: percentage(count.unauthorised, count.possible),
    absenceLevel: AbsenceLevel[absenceLevel(count)],
  });

/** Codes that say more than "absent": whoever may see the school but not these categories sees that the child was absent, not why. */
const TELLING: Readonly<Record<string, string>> = { E: 'behaviour', R: 'ethnicity-religion', T: 'ethnicity-religion' };

export function shownCode({ code, display }: AttendanceCode, child: ChildId, grant: Grant): { code: string; display: string; system: string } | null {
  const category = TELLING[code];
  if (category !== undefined && !may(grant, child, category)) return null;
  return { code, display, system: ATTENDANCE_CODE_LIST };
}
