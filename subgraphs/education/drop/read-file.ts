import { createHash } from 'node:crypto';
import { isTransferFile, readTransferFile } from '#subgraphs/education/ctf/read-transfer-file';
import { decodeText } from '#subgraphs/education/drop/decode-text';
import { isArchive, openArchive } from '#subgraphs/education/drop/open-archive';
import { FileRefused, type Problem, ProblemList } from '#subgraphs/education/drop/problem';
import type { FileStated } from '#subgraphs/education/drop/statements';
import { readCsv } from '#subgraphs/education/rows/read-csv';

/** What came of one file. An archive states what each file in it states. */
export interface FileRead {
  /** SHA-256 of the bytes: the same file sent twice, under any name, is known by it. */
  readonly hash: string;
  /** Empty where the whole file was refused. */
  readonly stated: readonly FileStated[];
  readonly problems: readonly Problem[];
}

/** Larger than any school's night, smaller than what would stall the process. Bytes. */
export const LARGEST_FILE = 64_000_000;

/**
 * Reads one file, whatever it is. Never throws for what is in it: a file that can not be used is reported, so that
 * whoever holds earlier facts keeps them.
 * @param name as reports are to show it
 * @param writtenAt when the file was last written, which dates a file that does not date itself
 */
export async function readFileBytes(name: string, bytes: Buffer, writtenAt: Date): Promise<FileRead> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  try {
    if (bytes.length > LARGEST_FILE) throw new FileRefused('the file is larger than is accepted');
    if (!isArchive(bytes)) return { hash, ...readText(name, bytes, writtenAt) };
    const parts = await openArchive(bytes);
    const read = parts.map((part) => readText(`${name}/${part.name}`, part.bytes, writtenAt));
    return { hash, stated: read.flatMap(({ stated }) => stated), problems: read.flatMap(({ problems }) => problems) };
  } catch (error) {
    return { hash, stated: [], problems: [refusal(name, error)] };
  }
}

function readText(name: string, bytes: Buffer, writtenAt: Date): Pick<FileRead, 'stated' | 'problems'> {
  const list = new ProblemList(name);
  try {
    const text = decodeText(bytes);
    const stated = isTransferFile(text) ? readTransferFile(text, name, writtenAt, list) : readCsv(text, name, writtenAt, list);
    return { stated: [stated], problems: list.problems };
  } catch (error) {
    return { stated: [], problems: [...list.problems, refusal(name, error)] };
  }
}

/** Only our own words: a parser's message may quote the file. */
const refusal = (file: string, error: unknown): Problem => ({
  file,
  line: error instanceof FileRefused ? error.line : 0,
  reason: error instanceof FileRefused ? error.message : 'the file can not be read',
  effect: 'file-refused',
});
