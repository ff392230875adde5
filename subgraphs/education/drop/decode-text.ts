import { decode } from 'iconv-lite';
import { FileRefused } from '#subgraphs/education/drop/problem';

/**
 * The text of a file, whatever encoding it came in: UTF-8 or UTF-16 by their byte order marks, UTF-8 where the bytes
 * are valid UTF-8, and otherwise Windows-1252, the superset of ISO-8859-1 that school systems on Windows write. The
 * test is strict, since bytes of accented names in ISO-8859-1 are next to never valid UTF-8.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes.length === 0) throw new FileRefused('the file is empty');
  const text = decode(bytes, encodingOf(bytes));
  if (text.includes('\0')) throw new FileRefused('the file is not text');
  return text;
}

/** The encoding's name. iconv-lite takes the byte order mark away. */
export function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
