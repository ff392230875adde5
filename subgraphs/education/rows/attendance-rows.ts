import { attendanceCode } from '#schema/vocabulary/education/attendance-codes';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { MarkStated, SchoolReference, SessionOfDay } from '#subgraphs/education/drop/statements';
import { readUpn } from '#subgraphs/education/rows/cell-values';
import { cellReader, type ColumnNames, type ReadCell } from '#subgraphs/education/rows/columns';
import type { Row, Table } from '#subgraphs/education/rows/read-table';
import { type LocalDate, parseLocalDate } from '#schema/scalars/local-date';
import type { Upn } from '#schema/scalars/upn';

type Column = 'urn' | 'upn' | 'date' | 'session' | 'mark' | 'am' | 'pm';

/** Session marks, one a row (`SESSION`, `MARK`) or a day a row (`AM`, `PM`). */
export const ATTENDANCE_COLUMNS: ColumnNames<Column> = {
  urn: ['URN', 'SCHOOL_URN'],
  upn: ['UPN'],
  date: ['DATE', 'Attendance date'],
  session: ['SESSION'],
  mark: ['MARK', 'Attendance code', 'Code'],
  am: ['AM'],
  pm: ['PM'],
};

/** Not marked: the register has not been taken yet. Says nothing, so it is passed over. */
const UNMARKED = '-';

export function attendanceRows(table: Table, problems: ProblemList): readonly MarkStated[] {
  const cell = cellReader(table, ATTENDANCE_COLUMNS, ['urn', 'upn', 'date']);
  const read = registerReader(problems);
  return table.rows.flatMap((row) => {
    const found = read(row, cell);
    return found ? marksOf(row, found, cell, problems) : [];
  });
}

type Place = Pick<MarkStated, 'upn' | 'school' | 'date'>;

/**
 * Who, where and when of a row. Each distinct value is read once, for two reasons: what is wrong with a UPN is said once
 * and not for every session, and a year's marks of an area, millions of them, share their parts in memory.
 */
function registerReader(problems: ProblemList): (row: Row, cell: ReadCell<Column>) => Place | null {
  const upns = new Map<string, Upn | undefined>();
  const schools = new Map<string, SchoolReference>();
  const dates = new Map<string, LocalDate | null>();
  return (row, cell) => {
    const upn = once(upns, cell(row, 'upn') ?? '', (written) => readUpn(written, row.line, problems));
    const school = once(schools, cell(row, 'urn') ?? '', (urn) => ({ urn }));
    const date = once(dates, cell(row, 'date') ?? '', parseLocalDate);
    if (upn && school.urn && date) return { upn, school, date };
    problems.reject(row.line, 'a mark has a school, a pupil’s UPN and a date');
    return null;
  };
}

function once<Value>(known: Map<string, Value>, written: string, read: (written: string) => Value): Value {
  if (!known.has(written)) known.set(written, read(written));
  return known.get(written) as Value;
}

const marksOf = (row: Row, place: Place, cell: ReadCell<Column>, problems: ProblemList): readonly MarkStated[] =>
  sessionsOf(row, cell, problems).flatMap(({ session, written }) => {
    if (!written || written === UNMARKED) return [];
    const known = attendanceCode(written);
    if (known) return [{ upn: place.upn, school: place.school, date: place.date, session, code: known.code }];
    problems.reject(row.line, 'the mark is not one of the attendance codes of August 2024');
    return [];
  });

interface MarkedSession { readonly session: SessionOfDay; readonly written: string | undefined }

function sessionsOf(row: Row, cell: ReadCell<Column>, problems: ProblemList): readonly MarkedSession[] {
  const session = cell(row, 'session')?.toUpperCase();
  if (session === 'AM' || session === 'PM') return [{ session, written: cell(row, 'mark') }];
  const day: readonly MarkedSession[] = [{ session: 'AM', written: cell(row, 'am') }, { session: 'PM', written: cell(row, 'pm') }];
  if (session !== undefined || day.every(({ written }) => !written)) problems.reject(row.line, 'the session is neither AM nor PM');
  return session === undefined ? day : [];
}
