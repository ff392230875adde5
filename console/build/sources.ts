import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { referenceSources } from '#console/build/graph-reference';

const CONSOLE = resolve(__dirname, '..');

const files = readonlyFilesUnder(CONSOLE, ['dist']).concat(resolve(CONSOLE, '../package-lock.json'), referenceSources());

function readonlyFilesUnder(folder: string, except: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (except.includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? readonlyFilesUnder(path, []) : [path];
  });
}

/** A fingerprint of all that the pages are made of. Of the content, since a checkout changes every time of change. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file.slice(CONSOLE.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
