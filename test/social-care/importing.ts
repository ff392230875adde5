import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FileImported, importFiles } from '#subgraphs/social-care/import/import-files';
import { openSsdWriter } from '#subgraphs/social-care/import/ssd-writer';
import type { SsdDatabase } from '#test/social-care/ssd-database';

export interface Imported {
  readonly files: FileImported[];
  /** `file:line reason`. */
  readonly rejected: string[];
  readonly noted: string[];
}

/** Imports files as the command does, and keeps what it said. */
export async function importInto(database: SsdDatabase, ...paths: string[]): Promise<Imported> {
  const writer = await openSsdWriter(database);
  const said = { rejected: [] as string[], noted: [] as string[] };
  const keep = (list: string[]) => ({ file, line, reason }: { file: string; line: number; reason: string }): void => void list.push(`${file}:${line} ${reason}`);
  try {
    const files = await importFiles(paths, writer, { rejected: keep(said.rejected), noted: keep(said.noted), progress: () => undefined });
    return { files, ...said };
  } finally {
    await writer.close();
  }
}

/** A file for a test, in a folder of its own. */
export function fileOf(name: string, content: string | Buffer): string {
  const path = join(mkdtempSync(join(tmpdir(), 'childgraph-import-')), name);
  writeFileSync(path, content);
  return path;
}
