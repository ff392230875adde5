import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder that one process at a time may open: two at once would spoil an embedded database. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process. A lock left behind by a process that is gone is taken over.
 * @param url where this process serves the folder's database to others, if it does
 * @throws Error naming the process that has it
 */
export function lockFolder(folder: string, url = ''): FolderLock {
  const path = lockOf(folder);
  mkdirSync(dirname(folder), { recursive: true });
  const mine = `${process.pid} ${url}`.trim();
  try {
    writeFileSync(path, mine, { flag: 'wx' });
  } catch {
    const { holder } = holderOf(folder);
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(`${folder} is in use by process ${holder}: stop it first, or keep the record in PostgreSQL (AUDIT_DATABASE_URL), which several may read`);
    }
    writeFileSync(path, mine);
  }
  return { release: () => rmSync(path, { force: true }) };
}

const lockOf = (folder: string): string => `${folder}.lock`;

function holderOf(folder: string): { readonly holder: number; readonly url: string } {
  const [holder = '', url = ''] = readFileSync(lockOf(folder), 'utf8').split(' ');
  return { holder: Number(holder), url };
}

/** Where another process serves this folder's database; null where none does. */
export function servedAt(folder: string): string | null {
  if (!existsSync(lockOf(folder))) return null;
  const { holder, url } = holderOf(folder);
  return url !== '' && holder !== process.pid && isAlive(holder) ? url : null;
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
