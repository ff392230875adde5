import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { fingerprint } from '#console/build/sources';
import { precompress } from '#console/build/precompress';
import { viteConfig } from '#console/build/vite-config';

export const BUILT = resolve(__dirname, '../dist');

/** Builds the console's pages where they are not of these sources already. True where there was something to build. */
export async function buildConsole(outDir = BUILT): Promise<boolean> {
  const stamp = join(outDir, 'sources.sha256');
  const sources = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false;
  await build(viteConfig(outDir));
  precompress(join(outDir, 'assets'));
  writeFileSync(stamp, sources);
  return true;
}
