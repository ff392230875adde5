import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A folder that one process at a time may open: two at once would spoil an embedded database. */
export interface FolderLock {
  release(): void;
}

/**
 * Takes the folder for this process. A lock left behind by a process that is gone is taken over.
 * @throws Error naming the process that has it
 */
export function lockFolder(folder: string): FolderLock {
  const path = `${folder}.lock`;
  mkdirSync(dirname(folder), { recursive: true });
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch {
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder !== process.pid && isAlive(holder)) {
      throw new Error(`${folder} is in use by process ${holder}: stop it first, or keep the record in PostgreSQL (AUDIT_DATABASE_URL), which several may read`);
    }
    writeFileSync(path, String(process.pid));
  }
  return { release: () => rmSync(path, { force: true }) };
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
