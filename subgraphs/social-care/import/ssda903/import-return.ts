import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { personRow } from '#subgraphs/social-care/import/person';
import type { CarePeriods } from '#subgraphs/social-care/import/ssda903/care-periods';
import { careLeavers, header, outcomes, unaccompanied } from '#subgraphs/social-care/import/ssda903/child-files';
import { deprivationOfLiberty, episodes, missing, reviews, socialWorkers } from '#subgraphs/social-care/import/ssda903/episode-files';
import { adoptionDecisions, placedForAdoption, previousPermanence } from '#subgraphs/social-care/import/ssda903/permanence-files';
import type { Cells, ReturnFile } from '#subgraphs/social-care/import/ssda903/return-file';
import { FileRefused, type ImportSink, RowRejected } from '#subgraphs/social-care/import/sink';
import { optionalDate, personIdOf } from '#subgraphs/social-care/import/values';

const FILES: readonly ReturnFile[] = [
  header, episodes, reviews, missing, outcomes, careLeavers, adoptionDecisions, placedForAdoption, previousPermanence, unaccompanied, socialWorkers, deprivationOfLiberty,
];
const LONGEST_RECORD = 100_000;

interface CsvRecord { readonly record: string[]; readonly info: { readonly lines: number } }

/**
 * One CSV file of the DfE's SSDA903 return of looked-after children; which one, its columns say.
 * @throws FileRefused for an empty file, one that is none of the return's, and one with a column missing
 */
export async function importReturn(chunks: AsyncIterable<string>, periods: CarePeriods, sink: ImportSink): Promise<void> {
  const parser = parse({
    info: true, relax_column_count: true, skip_empty_lines: true, trim: true, max_record_size: LONGEST_RECORD, skip_records_with_error: true,
    on_skip: (error) => void (error && sink.reject(lineOf(error), 'the record is not CSV')),
  });
  // A fault of the file ends the parser with the same fault, which ends the loop below.
  pipeline(chunks, parser, () => undefined);
  let read: { file: ReturnFile; columns: string[] } | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<CsvRecord>) {
      if (read === null) read = recognised(record, sink);
      else {
        await importRecord(read.file, read.columns, record, info.lines, periods, sink);
        sink.progress();
      }
    }
  } catch (error) {
    throw error instanceof CsvError ? new FileRefused('not CSV from here on', lineOf(error)) : error;
  }
  if (read === null) throw new FileRefused('the file is empty');
}

async function importRecord(file: ReturnFile, columns: readonly string[], record: readonly string[], line: number, periods: CarePeriods, sink: ImportSink): Promise<void> {
  try {
    if (record.length !== columns.length) throw new RowRejected(`${record.length} cells where the header has ${columns.length}`);
    const cells: Cells = (column) => record[columns.indexOf(column)]?.trim() || null;
    const personId = personIdOf('CHILD', cells('CHILD'));
    const context = { personId, periods, note: (reason: string) => sink.note(line, reason) };
    const born = personRow(personId, columns.includes('DOB') ? { pers_dob: optionalDate('DOB', cells('DOB')) } : {});
    await sink.rows([born, ...file.rows(cells, context)], line);
  } catch (error) {
    if (!(error instanceof RowRejected)) throw error;
    sink.reject(line, error.message);
  }
}

/** The file whose columns are here; the one that fits most of them, where several would. */
function recognised(headings: readonly string[], sink: ImportSink): { file: ReturnFile; columns: string[] } {
  const columns = headings.map((heading) => heading.trim().toUpperCase());
  if (!columns.includes('CHILD')) throw new FileRefused('not a file of the return: there is no column CHILD');
  const has = (column: string): boolean => columns.includes(column);
  const [file] = FILES.filter((candidate) => candidate.columns.every(has)).sort((one, other) => other.columns.length - one.columns.length);
  if (!file) throw new FileRefused(nearestMiss(has));
  const known = new Set(['CHILD', 'DOB', ...file.columns, ...(file.further ?? [])]);
  for (const column of columns) if (!known.has(column)) sink.note(1, `the column ${column} is not one that is known here; left out`);
  return { file, columns };
}

function nearestMiss(has: (column: string) => boolean): string {
  const lacking = FILES.map(({ name, columns }) => ({ name, lacks: columns.filter((column) => !has(column)), has: columns.filter(has).length }));
  const nearest = lacking.sort((one, other) => one.lacks.length - other.lacks.length || other.has - one.has)[0];
  return nearest && nearest.has > nearest.lacks.length
    ? `looks like the file "${nearest.name}" of the return, but lacks ${nearest.lacks.join(', ')}`
    : 'none of the files of the return has these columns';
}

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);
