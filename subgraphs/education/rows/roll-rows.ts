import { ENROLMENT_STATUS } from '#schema/vocabulary/education/enrolment-status';
import { isCodeOf } from '#schema/vocabulary/education/code-list';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { EnrolmentStated, PupilStated } from '#subgraphs/education/drop/statements';
import { endsBeforeItBegins, readDate, readDateOfBirth, readUpn } from '#subgraphs/education/rows/cell-values';
import { cellReader, type ColumnNames, type ReadCell } from '#subgraphs/education/rows/columns';
import type { Row, Table } from '#subgraphs/education/rows/read-table';

type Column =
  | 'urn' | 'upn' | 'formerUpn' | 'given' | 'family' | 'preferredGiven' | 'preferredFamily' | 'dateOfBirth'
  | 'yearGroup' | 'registration' | 'status' | 'from' | 'until';

/** A school roll as school systems export it; the names of the class-list and cohort templates come first. */
export const ROLL_COLUMNS: ColumnNames<Column> = {
  urn: ['CHILD_SCHOOL_URN', 'URN', 'SCHOOL_URN'],
  upn: ['CHILD_UPN', 'UPN'],
  formerUpn: ['CHILD_FORMER_UPN', 'FORMER_UPN', 'FormerUPN'],
  given: ['CHILD_FIRST_NAME', 'Forename', 'First name'],
  family: ['CHILD_LAST_NAME', 'Surname', 'Last name'],
  preferredGiven: ['CHILD_PREFERRED_FIRST_NAME', 'CHILD_PREFERRED_GIVEN_NAME', 'Preferred forename'],
  preferredFamily: ['CHILD_PREFERRED_LAST_NAME', 'Preferred surname'],
  dateOfBirth: ['CHILD_DATE_OF_BIRTH', 'DOB', 'Date of birth'],
  yearGroup: ['CHILD_YEAR_GROUP', 'Year', 'Year group', 'NCyearActual'],
  registration: ['CHILD_REGISTRATION', 'Registration group', 'Reg'],
  status: ['CHILD_ENROL_STATUS', 'Enrolment status', 'EnrolStatus'],
  from: ['CHILD_ENTRY_DATE', 'Entry date'],
  until: ['CHILD_LEAVING_DATE', 'Leaving date'],
};

export function rollRows(table: Table, statedAt: string, problems: ProblemList): readonly PupilStated[] {
  const cell = cellReader(table, ROLL_COLUMNS, ['given', 'family', 'dateOfBirth']);
  return table.rows.flatMap((row) => rollRow(row, cell, statedAt, problems) ?? []);
}

function rollRow(row: Row, cell: ReadCell<Column>, statedAt: string, problems: ProblemList): PupilStated | null {
  const given = cell(row, 'given');
  const family = cell(row, 'family');
  if (!given || !family) {
    problems.reject(row.line, 'a pupil has a first name and a last name');
    return null;
  }
  const upn = readUpn(cell(row, 'upn'), row.line, problems);
  if (!upn) problems.flag(row.line, 'no UPN; kept, but can not be matched to a child');
  const formerUpn = readUpn(cell(row, 'formerUpn'), row.line, problems);
  const dateOfBirth = readDateOfBirth(cell(row, 'dateOfBirth'), row.line, statedAt, problems);
  const preferredGiven = cell(row, 'preferredGiven');
  const preferredFamily = cell(row, 'preferredFamily');
  const enrolment = enrolmentOf(row, cell, problems);
  return {
    line: row.line,
    ...(upn ? { upn } : {}),
    formerUpns: formerUpn ? [formerUpn] : [],
    person: { given, family, ...(preferredGiven ? { preferredGiven } : {}), ...(preferredFamily ? { preferredFamily } : {}), ...(dateOfBirth ? { dateOfBirth } : {}) },
    ...(enrolment ? { enrolment } : {}),
    schoolHistory: [],
    sen: [],
    senNeeds: [],
    results: [],
    yearAttendance: [],
  };
}

function enrolmentOf(row: Row, cell: ReadCell<Column>, problems: ProblemList): EnrolmentStated | null {
  const urn = cell(row, 'urn');
  if (!urn) return null;
  const from = readDate(cell(row, 'from'), 'entry date', row.line, problems);
  const until = readDate(cell(row, 'until'), 'leaving date', row.line, problems);
  endsBeforeItBegins(from, until, 'enrolment', row.line, problems);
  const status = cell(row, 'status')?.toUpperCase() ?? (until ? 'P' : 'C');
  if (!isCodeOf(ENROLMENT_STATUS, status)) problems.flag(row.line, 'the enrolment status is not in the code list; kept as written');
  const yearGroup = cell(row, 'yearGroup');
  const registrationGroup = cell(row, 'registration');
  return {
    school: { urn }, status,
    ...(from ? { from } : {}), ...(until ? { until } : {}),
    ...(yearGroup ? { yearGroup } : {}), ...(registrationGroup ? { registrationGroup } : {}),
  };
}
