import type { CensusElement } from '#subgraphs/social-care/import/cin/census-element';
import { type ImportedRow, type ImportSink, RowRejected } from '#subgraphs/social-care/import/sink';

/** The rows of one element, or its rejection. */
export function rowsOrNone(element: CensusElement, sink: ImportSink, rows: () => ImportedRow[]): ImportedRow[] {
  try {
    return rows();
  } catch (error) {
    if (!(error instanceof RowRejected)) throw error;
    sink.reject(element.line, `${element.name}: ${error.message}`);
    return [];
  }
}
