/** A row for a table of the dataset: columns and values. The first column is its key. Columns left out are not touched. */
export interface ImportedRow {
  readonly table: string;
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** Where in a file something stands, and what is the matter with it. Never quotes a value: a value may be a person's. */
export interface Remark {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What a reader of files gives to, in the file's order. */
export interface ImportSink {
  /** Rows that stand or fall together, from one place in the file. */
  readonly rows: (rows: readonly ImportedRow[], line: number) => Promise<void>;
  /** Not imported. */
  readonly reject: (line: number, reason: string) => void;
  /** Imported, but someone should know. */
  readonly note: (line: number, reason: string) => void;
  /** One more record of the file was read. */
  readonly progress: () => void;
}

/** One record cannot be used; the file goes on. */
export class RowRejected extends Error {
  override readonly name = 'RowRejected';
}

/** The whole file cannot be used, from here on. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  constructor(message: string, readonly line = 1) {
    super(message);
  }
}
