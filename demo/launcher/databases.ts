import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LauncherConfig } from '#demo/launcher/config';

/** The hub's records: of the day, since the population changes with the day. */
export const hubFolder = ({ DEMO_DATA, DEMO_TODAY }: LauncherConfig): string => join(DEMO_DATA, 'hub', DEMO_TODAY);
/** The gateway's record of access. */
export const auditFolder = ({ DEMO_DATA }: LauncherConfig): string => join(DEMO_DATA, 'audit');

/** Has an empty database ready where one will be wanted. Should that not work, each process makes its own, only slower. */
export function prepareDatabases(config: LauncherConfig, signal: AbortSignal): Promise<void> {
  const missing = [hubFolder(config), auditFolder(config)].filter((folder) => !existsSync(folder));
  if (missing.length === 0) return Promise.resolve();
  return new Promise((done) => {
    execFile(process.execPath, ['-r', '@swc-node/register', resolve(__dirname, 'prepare-databases.ts'), ...missing], { signal }, () => done());
  });
}
