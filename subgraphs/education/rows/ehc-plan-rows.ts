import { parseLocalDate } from '#schema/scalars/local-date';
import type { ProblemList } from '#subgraphs/education/drop/problem';
import type { EhcPlanStated } from '#subgraphs/education/drop/statements';
import { endsBeforeItBegins, readDate, readUpn } from '#subgraphs/education/rows/cell-values';
import { cellReader, type ColumnNames } from '#subgraphs/education/rows/columns';
import type { Table } from '#subgraphs/education/rows/read-table';

type Column = 'upn' | 'from' | 'until' | 'reviewDue' | 'namedSchool';

/** The authority's list of education, health and care plans (Children and Families Act 2014 s.37), as its SEN team exports it. */
export const EHC_PLAN_COLUMNS: ColumnNames<Column> = {
  upn: ['UPN'],
  from: ['EHCPlanStartDate'],
  until: ['EHCPlanEndDate'],
  reviewDue: ['AnnualReviewDueDate'],
  namedSchool: ['NamedEstablishmentURN'],
};

export function ehcPlanRows(table: Table, problems: ProblemList): readonly EhcPlanStated[] {
  const cell = cellReader(table, EHC_PLAN_COLUMNS, ['upn', 'from']);
  return table.rows.flatMap((row) => {
    const upn = readUpn(cell(row, 'upn'), row.line, problems);
    const from = parseLocalDate(cell(row, 'from') ?? '');
    if (!upn || !from) {
      problems.reject(row.line, 'a plan has a pupil’s UPN and a start date');
      return [];
    }
    const until = readDate(cell(row, 'until'), 'end of the plan', row.line, problems);
    endsBeforeItBegins(from, until, 'plan', row.line, problems);
    const reviewDue = readDate(cell(row, 'reviewDue'), 'date of the annual review', row.line, problems);
    const urn = cell(row, 'namedSchool');
    return [{ upn, from, ...(until ? { until } : {}), ...(reviewDue ? { reviewDue } : {}), ...(urn ? { namedSchool: { urn } } : {}) }];
  });
}
