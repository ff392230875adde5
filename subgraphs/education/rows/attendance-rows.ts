import { attendanceCode } from '#schema/vocabulary/education/attendance-codes';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { MarkStated, SessionOfDay } from '#subgraphs/education/drop/statements';
import { readUpn } from '#subgraphs/education/rows/cell-values';
import { cellReader, type ColumnNames, type ReadCell } from '#subgraphs/education/rows/columns';
import type { Row, Table } from '#subgraphs/education/rows/read-table';
import { parseLocalDate } from '#schema/scalars/local-date';
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
  const upns = new Map<string, Upn | undefined>();
  return table.rows.flatMap((row) => {
    const written = cell(row, 'upn') ?? '';
    // Each pupil has two rows a day; what is wrong with the UPN is said once.
    if (!upns.has(written)) upns.set(written, readUpn(written, row.line, problems));
    return marksOf(row, upns.get(written), cell, problems);
  });
}

function marksOf(row: Row, upn: Upn | undefined, cell: ReadCell<Column>, problems: ProblemList): readonly MarkStated[] {
  const urn = cell(row, 'urn');
  const date = parseLocalDate(cell(row, 'date') ?? '');
  if (!upn || !urn || !date) {
    problems.reject(row.line, 'a mark has a school, a pupil’s UPN and a date');
    return [];
  }
  return sessionsOf(row, cell, problems).flatMap(({ session, written }) => {
    if (!written || written === UNMARKED) return [];
    const known = attendanceCode(written);
    if (known) return [{ upn, school: { urn }, date, session, code: known.code }];
    problems.reject(row.line, 'the mark is not one of the attendance codes of August 2024');
    return [];
  });
}

interface MarkedSession { readonly session: SessionOfDay; readonly written: string | undefined }

function sessionsOf(row: Row, cell: ReadCell<Column>, problems: ProblemList): readonly MarkedSession[] {
  const session = cell(row, 'session')?.toUpperCase();
  if (session === 'AM' || session === 'PM') return [{ session, written: cell(row, 'mark') }];
  const day: readonly MarkedSession[] = [{ session: 'AM', written: cell(row, 'am') }, { session: 'PM', written: cell(row, 'pm') }];
  if (session !== undefined || day.every(({ written }) => !written)) problems.reject(row.line, 'the session is neither AM nor PM');
  return session === undefined ? day : [];
}
