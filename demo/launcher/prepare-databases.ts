import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';

/** Copies an empty database into a folder; whole or not at all. */
async function fill(folder: string, image: Blob): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const copy = await PGlite.create({ dataDir: unfinished, loadDataDir: image });
  await copy.close();
  renameSync(unfinished, folder);
}

/**
 * `prepare-databases.ts FOLDER...`: an empty embedded database in each folder that is not there yet. Making one takes five seconds of
 * processor time, copying one takes one: so it is made once for all that need one.
 */
async function main(folders: readonly string[]): Promise<void> {
  const empty = await emptyDatabase();
  const image = await empty.dumpDataDir('none');
  await empty.close();
  for (const folder of folders) if (!existsSync(folder)) await fill(folder, image);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
