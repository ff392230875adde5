import type { CarePeriods } from '#subgraphs/social-care/import/ssda903/care-periods';
import type { ImportedRow } from '#subgraphs/social-care/import/sink';

/** One record of a return: what each column says; null where it is empty. */
export type Cells = (column: string) => string | null;

export interface RecordContext {
  readonly personId: string;
  readonly periods: CarePeriods;
  readonly note: (reason: string) => void;
}

/** One of the files that make up the SSDA903 return. */
export interface ReturnFile {
  readonly name: string;
  /** The columns by which it is known, and that it must have; `CHILD` is in all. */
  readonly columns: readonly string[];
  /** Columns that are read but have no place in the dataset, or are read where they are there. */
  readonly further?: readonly string[];
  /** @throws RowRejected */
  readonly rows: (cells: Cells, context: RecordContext) => readonly ImportedRow[];
}
