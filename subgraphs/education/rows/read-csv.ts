import { FileRefused, type ProblemList } from '#subgraphs/education/drop/problem';
import { statedAt } from '#subgraphs/education/drop/stated-at';
import { type FileStated, nothingStated } from '#subgraphs/education/drop/statements';
import { ATTENDANCE_COLUMNS, attendanceRows } from '#subgraphs/education/rows/attendance-rows';
import { hasColumns } from '#subgraphs/education/rows/columns';
import { EHC_PLAN_COLUMNS, ehcPlanRows } from '#subgraphs/education/rows/ehc-plan-rows';
import { ESTABLISHMENT_COLUMNS, establishmentRows } from '#subgraphs/education/rows/establishment-rows';
import { EXCLUSION_COLUMNS, exclusionRows } from '#subgraphs/education/rows/exclusion-rows';
import { readTable, type Table } from '#subgraphs/education/rows/read-table';
import { ROLL_COLUMNS, rollRows } from '#subgraphs/education/rows/roll-rows';

/** A CSV file of any kind we know, told by its columns. */
export function readCsv(text: string, fileName: string, writtenAt: Date, problems: ProblemList): FileStated {
  if (/^\s*</.test(text)) throw new FileRefused('the file is XML, but not a Common Transfer File');
  const table = readTable(text, problems);
  const when = statedAt(undefined, fileName, writtenAt);
  if (when.fault) problems.flag(1, when.fault);
  const stated = { file: fileName, statedAt: when.at, ...nothingStated, ...read(table, when.at, problems) };
  if (table.rows.length === 0 && problems.rejected === 0) problems.flag(1, 'the file has a header and no rows; nothing was taken from it');
  return stated;
}

type Read = Pick<FileStated, 'kind'> & Partial<FileStated>;

/** The most telling columns first: a roll's columns are the least peculiar. */
function read(table: Table, at: string, problems: ProblemList): Read {
  if (hasColumns(table, ESTABLISHMENT_COLUMNS, ['urn', 'name'])) return { kind: 'establishments', establishments: establishmentRows(table, problems) };
  if (hasColumns(table, EHC_PLAN_COLUMNS, ['from'])) return { kind: 'ehc-plans', ehcPlans: ehcPlanRows(table, problems) };
  if (hasColumns(table, EXCLUSION_COLUMNS, ['category', 'from'])) return { kind: 'exclusions', exclusions: exclusionRows(table, problems) };
  if (hasColumns(table, ATTENDANCE_COLUMNS, ['mark']) || hasColumns(table, ATTENDANCE_COLUMNS, ['am', 'pm'])) return { kind: 'attendance', marks: attendanceRows(table, problems) };
  if (hasColumns(table, ROLL_COLUMNS, ['given']) || hasColumns(table, ROLL_COLUMNS, ['family'])) return { kind: 'roll', pupils: rollRows(table, at, problems) };
  throw new FileRefused('the columns are those of no kind of file we know', 1);
}
