import { encode } from 'iconv-lite';

/** A file as a school's system leaves it in the folder. */
export interface DropFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** When the school's system wrote it. */
  readonly writtenAt: Date;
}

/** The habits of one school's system. */
export interface Habits {
  readonly encoding: 'utf-8' | 'utf-8-with-mark' | 'iso-8859-1';
  readonly lineEnd: '\n' | '\r\n';
  readonly blankRows: boolean;
}

const HABITS: readonly Habits[] = [
  { encoding: 'utf-8', lineEnd: '\n', blankRows: false },
  { encoding: 'iso-8859-1', lineEnd: '\r\n', blankRows: false },
  { encoding: 'utf-8-with-mark', lineEnd: '\r\n', blankRows: false },
  { encoding: 'utf-8', lineEnd: '\r\n', blankRows: true },
];

/** Schools bought their systems at different times from different suppliers. */
export const habitsOf = (schoolNumber: number): Habits => HABITS[schoolNumber % HABITS.length] as Habits;

export function encoded(text: string, { encoding }: Habits): Buffer {
  // A system that writes ISO-8859-1 would turn other scripts into question marks; these schools have it set to UTF-8.
  if (encoding === 'iso-8859-1' && !/[^\u0000-\u00ff]/.test(text)) return encode(text, 'iso-8859-1');
  return encode(text, 'utf-8', { addBOM: encoding === 'utf-8-with-mark' });
}

type Cell = string | number | undefined;

/** Rows as CSV; the first is the header. */
export function csv(rows: readonly (readonly Cell[])[], { lineEnd, blankRows }: Habits): string {
  const width = rows[0]?.length ?? 1;
  const blank = blankRows ? [Array<Cell>(width).fill('')] : [];
  return [...rows, ...blank].map((row) => row.map(quoted).join(',')).join(lineEnd) + lineEnd;
}

const quoted = (cell: Cell): string => {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The day before (or `days` before) an ISO date. */
export const daysBefore = (date: string, days: number): string => new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);

export const british = (date: string | undefined): string | undefined => date?.split('-').reverse().join('/');
