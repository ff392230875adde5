import { attendanceCode, type AttendanceKind } from '#schema/vocabulary/education/attendance-codes';
import type { MarkStated, YearAttendanceStated } from '#subgraphs/education/drop/statements';

/** Sessions of a period, counted as the Department for Education counts them. */
export interface AttendanceCount {
  /** Sessions the pupil could have attended: present + authorised + unauthorised. */
  readonly possible: number;
  readonly present: number;
  readonly authorised: number;
  readonly unauthorised: number;
  /** Sessions that were no possible attendance (D, Q, X, Y1-Y7, Z, #): in none of the figures above. */
  readonly notPossible: number;
  /** Of `present` and `unauthorised`: arrived late (L, U). */
  readonly late: number;
}

/** Counted from marks, at most one for each session of a day. */
export function countMarks(marks: readonly MarkStated[]): AttendanceCount {
  const sessions = oneForEachSession(marks);
  const of = (kind: AttendanceKind): number => sessions.filter((code) => attendanceCode(code)?.kind === kind).length;
  const [present, authorised, unauthorised] = [of('PRESENT'), of('AUTHORISED_ABSENCE'), of('UNAUTHORISED_ABSENCE')];
  return {
    possible: present + authorised + unauthorised,
    present,
    authorised,
    unauthorised,
    notPossible: of('NOT_POSSIBLE'),
    late: sessions.filter((code) => code === 'L' || code === 'U').length,
  };
}

/**
 * A child at two schools has a mark at each. One session of a day is one session: where one school says D (to attend at
 * the other), the other's mark counts; where both count it, having been seen at either is having been present.
 */
function oneForEachSession(marks: readonly MarkStated[]): readonly string[] {
  const sessions = new Map<string, string>();
  for (const { date, session, code } of marks) {
    const other = sessions.get(date + session);
    sessions.set(date + session, other === undefined || weight(code) > weight(other) ? code : other);
  }
  return [...sessions.values()];
}

const WEIGHTS: Readonly<Record<AttendanceKind, number>> = { PRESENT: 3, AUTHORISED_ABSENCE: 2, UNAUTHORISED_ABSENCE: 1, NOT_POSSIBLE: 0 };
const weight = (code: string): number => WEIGHTS[attendanceCode(code)?.kind ?? 'NOT_POSSIBLE'];

/** The totals an earlier school closed a year with, where there are no marks of that year. */
export const countYear = (stated: readonly YearAttendanceStated[]): AttendanceCount => ({
  possible: sum(stated.map(({ possible }) => possible)),
  present: sum(stated.map(({ attended }) => attended)),
  authorised: sum(stated.map(({ authorised }) => authorised)),
  unauthorised: sum(stated.map(({ unauthorised }) => unauthorised)),
  notPossible: 0,
  late: 0,
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Of possible sessions, in per cent to one decimal; null where none was possible. */
export const percentage = (sessions: number, possible: number): number | null => (possible === 0 ? null : Math.round((sessions / possible) * 1000) / 10);

/** DfE: a pupil who misses 10 % or more of possible sessions is persistently absent, 50 % or more severely. */
export const absenceLevel = ({ possible, present }: AttendanceCount): 'NONE_OR_LOW' | 'PERSISTENT' | 'SEVERE' => {
  const missed = possible - present;
  if (possible === 0 || missed * 10 < possible) return 'NONE_OR_LOW';
  return missed * 2 < possible ? 'PERSISTENT' : 'SEVERE';
};
