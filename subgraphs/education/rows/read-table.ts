import { CsvError, parse } from 'csv-parse/sync';
import { FileRefused, type ProblemList } from '#subgraphs/education/drop/problem';

export interface Row {
  /** Counted from 1, the header included: what a spreadsheet shows. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Names of the columns as written, trimmed. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/**
 * A CSV file as schools write them: a byte order mark, any line ending, blank rows and rows of nothing but commas.
 * A row that can not be read is reported and left out. A cell that begins a formula is refused with its row: such a
 * cell runs in the spreadsheet of whoever opens an export of it, and no pupil's datum begins so.
 */
export function readTable(text: string, problems: ProblemList): Table {
  const [header, ...rest] = records(text, problems);
  if (!header) throw new FileRefused('the file is empty');
  const columns = header.cells.map((name) => name.replace(/^\uFEFF/, '').trim());
  return { columns, rows: rest.filter((row) => isUsable(row, columns, problems)) };
}

const OPTIONS = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;

function records(text: string, problems: ProblemList): readonly Row[] {
  if (!text.includes('"')) return recordsWithoutQuotes(text);
  try {
    return recordsWithQuotes(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return lineByLine(text, problems);
  }
}

/** Where nothing is quoted, commas and line ends are all there is to CSV. A year of registers is read so, several times faster. */
export const recordsWithoutQuotes = (text: string): readonly Row[] =>
  text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).flatMap((line, index) => (line === '' ? [] : [{ line: index + 1, cells: trimmed(line.split(',')) }]));

/** Any CSV, quoted cells included. Throws `CsvError` where quotation marks do not pair. */
export const recordsWithQuotes = (text: string): readonly Row[] => parsed(text).map(({ record, info }) => rowEndingAt(info.lines, record));

/** A quotation mark that is opened and never closed swallows the rest of a file; so each line is then read alone. */
function lineByLine(text: string, problems: ProblemList): readonly Row[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    try {
      return parsed(line).map(({ record }) => ({ line: index + 1, cells: trimmed(record) }));
    } catch {
      problems.reject(index + 1, 'a quotation mark is opened and not closed, or stands inside a cell');
      return [];
    }
  });
}

const parsed = (text: string) => parse(text, OPTIONS) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[];

/** The parser counts where a record ends; one with line breaks inside a quoted cell begins earlier. */
const rowEndingAt = (line: number, record: readonly string[]): Row => {
  const breaks = record.reduce((count, cell) => count + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  return { line: line - breaks, cells: trimmed(record) };
};

const trimmed = (record: readonly string[]): readonly string[] => record.map((cell) => cell.trim());

function isUsable(row: Row, columns: readonly string[], problems: ProblemList): boolean {
  if (row.cells.every((cell) => cell === '')) return false;
  if (row.cells.length !== columns.length) {
    problems.reject(row.line, `${row.cells.length} cells where the header has ${columns.length}`);
    return false;
  }
  const formula = row.cells.findIndex(isFormula);
  if (formula < 0) return true;
  problems.reject(row.line, `a formula in the column ${columns[formula]}`);
  return false;
}

/** `=`, `@`, and `+` or `-` before a letter or a bracket; not a telephone number, and not the mark `-`. */
const isFormula = (cell: string): boolean => /^[=@]|^[+-].*[A-Za-z(]/.test(cell);
