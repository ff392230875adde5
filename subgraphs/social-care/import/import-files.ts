import { basename } from 'node:path';
import { importCensus } from '#subgraphs/social-care/import/cin/import-census';
import { CarePeriods } from '#subgraphs/social-care/import/ssda903/care-periods';
import { learnStarts } from '#subgraphs/social-care/import/ssda903/learn-starts';
import { importReturn } from '#subgraphs/social-care/import/ssda903/import-return';
import { FileRefused, type ImportedRow, type ImportSink, type Remark } from '#subgraphs/social-care/import/sink';
import { type SsdWriter, WriteRefused } from '#subgraphs/social-care/import/ssd-writer';
import { textChunks } from '#subgraphs/social-care/import/text-chunks';

export interface ImportListener {
  readonly rejected: (remark: Remark) => void;
  readonly noted: (remark: Remark) => void;
  readonly progress: (file: string, records: number) => void;
}

/** What became of one file. */
export interface FileImported {
  readonly file: string;
  /** Records read: children of a census, lines of a return. */
  readonly records: number;
  readonly rejected: number;
  /** Rows written, by table, whether new or completed; one that many records state, a person, counts once a batch. */
  readonly written: Readonly<Record<string, number>>;
}

const BATCH = 500;

/**
 * Imports files of the DfE's collections, one after the other: the good rows are kept whatever becomes of the others.
 * Episodes go before what belongs to them, in whatever order the files are named. Memory does not grow with a file.
 */
export async function importFiles(paths: readonly string[], writer: SsdWriter, listener: ImportListener): Promise<FileImported[]> {
  const periods = new CarePeriods(await writer.heldEpisodes());
  for (const path of paths) if (!isCensus(path)) await learnCareStarts(path, periods);
  const imported: FileImported[] = [];
  for (const path of inOrder(paths)) imported.push(await importFile(path, writer, periods, listener));
  return imported;
}

async function importFile(path: string, writer: SsdWriter, periods: CarePeriods, listener: ImportListener): Promise<FileImported> {
  const file = basename(path);
  let records = 0;
  let rejected = 0;
  const reject = (line: number, reason: string): void => {
    rejected += 1;
    listener.rejected({ file, line, reason });
  };
  const batch = new Batch(writer, reject);
  const sink: ImportSink = {
    rows: (rows, line) => batch.add(rows, line),
    reject,
    note: (line, reason) => listener.noted({ file, line, reason }),
    progress: () => listener.progress(file, ++records),
  };
  try {
    await (isCensus(path) ? importCensus(textChunks(path), sink) : importReturn(textChunks(path), periods, sink));
  } catch (error) {
    if (error instanceof FileRefused) reject(error.line, error.message);
    else if (isFileError(error)) reject(1, `the file cannot be read (${error.code})`);
    else throw error;
  }
  await batch.flush();
  return { file, records, rejected, written: batch.written };
}

/** Rows on their way: many at once, and where the database refuses them, one place of the file at a time to find which. */
class Batch {
  readonly written: Record<string, number> = {};
  private waiting: { readonly rows: readonly ImportedRow[]; readonly line: number }[] = [];

  constructor(private readonly writer: SsdWriter, private readonly reject: (line: number, reason: string) => void) {}

  async add(rows: readonly ImportedRow[], line: number): Promise<void> {
    if (rows.length > 0) this.waiting.push({ rows, line });
    if (this.waiting.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const all = this.waiting;
    this.waiting = [];
    if (all.length === 0) return;
    try {
      await this.write(all.flatMap(({ rows }) => rows));
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      for (const { rows, line } of all) await this.writeAlone(rows, line);
    }
  }

  private async writeAlone(rows: readonly ImportedRow[], line: number): Promise<void> {
    try {
      await this.write(rows);
    } catch (error) {
      if (!(error instanceof WriteRefused)) throw error;
      this.reject(line, error.message);
    }
  }

  private async write(rows: readonly ImportedRow[]): Promise<void> {
    await this.writer.write(rows);
    const keys = new Set(rows.map(({ table, key, values }) => `${table}\n${values[key]}`));
    for (const key of keys) {
      const table = key.slice(0, key.indexOf('\n'));
      this.written[table] = (this.written[table] ?? 0) + 1;
    }
  }
}

const isCensus = (path: string): boolean => path.toLowerCase().endsWith('.xml');

/** A file that cannot be read says so when it is imported. */
const learnCareStarts = (path: string, periods: CarePeriods): Promise<void> => learnStarts(textChunks(path), periods).catch(() => undefined);

/** Reviews hang on episodes, so they come after them; otherwise as named. */
const inOrder = (paths: readonly string[]): string[] => {
  const rank = (path: string): number => (/review/i.test(basename(path)) ? 1 : 0);
  return [...paths].sort((one, other) => rank(one) - rank(other));
};

const isFileError = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'syscall' in error && typeof (error as { code?: unknown }).code === 'string';
