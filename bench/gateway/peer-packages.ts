import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const FOLDER = 'bench/peers';

/** Loads a package of the gateways that childgraph is measured against: never one of the product's. */
export const requirePeer: NodeJS.Require = createRequire(resolve(FOLDER, 'package.json'));

/** Installs them where they are missing. @throws Error where they cannot be */
export function installPeers(): void {
  if (existsSync(resolve(FOLDER, 'node_modules/.package-lock.json'))) return;
  console.error('Installing the gateways to compare with, once (bench/peers)');
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci --prefix ${FOLDER} failed: without it there is nothing to compare with`);
}
