import { isCodeOf } from '#schema/vocabulary/education/code-list';
import { EXCLUSION_CATEGORY, EXCLUSION_REASON } from '#schema/vocabulary/education/exclusions';
import { parseLocalDate } from '#schema/scalars/local-date';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { ExclusionStated } from '#subgraphs/education/drop/statements';
import { readUpn } from '#subgraphs/education/rows/cell-values';
import { cellReader, type ColumnNames } from '#subgraphs/education/rows/columns';
import type { Table } from '#subgraphs/education/rows/read-table';

type Column = 'urn' | 'upn' | 'category' | 'reason' | 'from' | 'sessions';

/**
 * The notice a school owes its authority of every suspension and permanent exclusion (Education Act 2002 s.51A and
 * its regulations). The transfer file has no place for exclusions; the columns are named as in the school census.
 */
export const EXCLUSION_COLUMNS: ColumnNames<Column> = {
  urn: ['URN', 'SCHOOL_URN'],
  upn: ['UPN'],
  category: ['ExclusionCategory', 'Category'],
  reason: ['ExclusionReasons', 'ExclusionReason', 'Reason'],
  from: ['ExclusionStartDate', 'StartDate'],
  sessions: ['SessionsNumber', 'Sessions'],
};

export function exclusionRows(table: Table, problems: ProblemList): readonly ExclusionStated[] {
  const cell = cellReader(table, EXCLUSION_COLUMNS, ['urn', 'upn', 'category', 'from']);
  return table.rows.flatMap((row) => {
    const urn = cell(row, 'urn');
    const upn = readUpn(cell(row, 'upn'), row.line, problems);
    const from = parseLocalDate(cell(row, 'from') ?? '');
    const category = cell(row, 'category')?.toUpperCase();
    if (!urn || !upn || !from || !category || !isCodeOf(EXCLUSION_CATEGORY, category)) {
      problems.reject(row.line, 'an exclusion has a school, a pupil’s UPN, a start date and the category SUSP, PERM or LNCH');
      return [];
    }
    const reasons = (cell(row, 'reason') ?? '').toUpperCase().split(/[\s;|]+/).filter(Boolean);
    if (reasons.some((reason) => !isCodeOf(EXCLUSION_REASON, reason))) problems.flag(row.line, 'a reason is not in the code list; kept as written');
    const sessions = /^\d+$/.test(cell(row, 'sessions') ?? '') ? Number(cell(row, 'sessions')) : undefined;
    return [{ upn, school: { urn }, category, reasons, from, ...(sessions === undefined ? {} : { sessions }) }];
  });
}
