import { opendir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { watch as chokidar, type FSWatcher } from 'chokidar';
import type { HeldFiles } from '#subgraphs/education/drop/held-files';
import { LARGEST_FILE, readFileBytes } from '#subgraphs/education/drop/read-file';

export interface FolderWatch {
  canBeRead(): Promise<boolean>;
  rescan(): Promise<void>;
  close(): Promise<void>;
}

export interface WatchOptions {
  readonly folder: string;
  readonly settle?: number;
  readonly scanEvery?: number;
}

/** Hidden files and the names that upload programs give to what is not complete yet. */
const isUnfinished = (name: string): boolean => name.startsWith('.') || /\.(tmp|part|filepart|crdownload|uploading)$/i.test(name) || name.endsWith('~');

/**
 * Keeps what is held in step with a folder. One act does it all: going through the folder and reading what changed.
 * It runs at once, whenever the operating system tells of a change that has settled, and from time to time besides,
 * which also finds the folder again after it was away.
 */
export async function watchFolder({ folder, settle = 500, scanEvery = 5_000 }: WatchOptions, held: HeldFiles, onChange: () => void): Promise<FolderWatch> {
  const seen = new Map<string, string>();
  const missing = new Set<string>();
  let watcher: FSWatcher | null = null;
  let watched = '';
  let closed = false;

  const canBeRead = (): Promise<boolean> => opendir(folder).then((open) => open.close()).then(() => true, () => false);

  /** A file written to a moment ago may be half of one, and half a roll must not displace a whole one. */
  let again: NodeJS.Timeout | undefined;
  const goThroughAgainSoon = (): void => { again ??= setTimeout(() => void rescan(), settle).unref(); };

  const isSettled = (writtenAt: Date): boolean => {
    const settled = Math.abs(Date.now() - writtenAt.getTime()) >= settle;
    if (!settled) goThroughAgainSoon();
    return settled;
  };

  const readAgain = (names: readonly string[]): void => {
    for (const name of names) seen.delete(name);
    if (names.length > 0) goThroughAgainSoon();
  };

  const readIfChanged = async (name: string): Promise<boolean> => {
    const found = await fingerprint(join(folder, name));
    if (!found || found.print === seen.get(name) || !isSettled(found.writtenAt)) return false;
    const bytes = found.size > LARGEST_FILE ? Buffer.alloc(LARGEST_FILE + 1) : await readFile(join(folder, name)).catch(() => null);
    if (!bytes) return false;
    const copies = held.take(name, await readFileBytes(name, bytes, found.writtenAt));
    seen.set(name, found.print);
    readAgain(copies);
    return true;
  };

  /** A file that is gone at two goings-through in a row was taken away; one that is being replaced is gone only once. */
  const forgetMissing = (names: ReadonlySet<string>): boolean => {
    const gone = held.names().filter((name) => !names.has(name));
    const forgotten = gone.filter((name) => missing.has(name));
    missing.clear();
    for (const name of gone) missing.add(name);
    for (const name of forgotten) {
      seen.delete(name);
      readAgain(held.forget(name));
    }
    return forgotten.length > 0;
  };

  const goThrough = async (): Promise<void> => {
    clearTimeout(again);
    again = undefined;
    const identity = await stat(folder).then(({ dev, ino }) => `${dev}:${ino}`, () => null);
    const names = identity ? await namesOldestFirst(folder) : null;
    if (!identity || !names || closed) return;
    if (identity !== watched) {
      await watcher?.close();
      watcher = startWatcher(folder, settle, () => void rescan());
      watched = identity;
    }
    let changed = forgetMissing(new Set(names));
    for (const name of names) changed = (await readIfChanged(name)) || changed;
    if (changed) onChange();
  };

  // One at a time, and a request during one is answered by the next.
  let running: Promise<void> = Promise.resolve();
  const rescan = (): Promise<void> => (running = running.then(goThrough, goThrough));

  await rescan();
  const timer = setInterval(() => void rescan(), scanEvery).unref();
  return {
    canBeRead,
    rescan,
    close: async () => {
      closed = true;
      clearInterval(timer);
      clearTimeout(again);
      await running.catch(() => undefined);
      await watcher?.close();
    },
  };
}

const startWatcher = (folder: string, settle: number, onSettled: () => void): FSWatcher =>
  chokidar(folder, { ignoreInitial: true, depth: 0, awaitWriteFinish: { stabilityThreshold: settle, pollInterval: Math.min(100, settle) } })
    .on('add', onSettled)
    .on('change', onSettled)
    .on('error', () => undefined);

/** Null where the folder can not be read. The order lets the first arrival of a file that came twice be the one held. */
async function namesOldestFirst(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  const files = entries.filter((entry) => entry.isFile() && !isUnfinished(entry.name)).map(({ name }) => name);
  const dated = await Promise.all(files.map(async (name) => ({ name, written: await stat(join(folder, name)).then(({ mtimeMs }) => mtimeMs, () => 0) })));
  return dated.sort((one, other) => one.written - other.written || (one.name < other.name ? -1 : 1)).map(({ name }) => name);
}

/** The time of the last change of the file's entry is part of it: a correction of the same length may keep its date. */
async function fingerprint(path: string): Promise<{ readonly print: string; readonly size: number; readonly writtenAt: Date } | null> {
  const found = await stat(path).catch(() => null);
  return found && { print: `${found.ino}:${found.size}:${found.mtimeMs}:${found.ctimeMs}`, size: found.size, writtenAt: found.mtime };
}
