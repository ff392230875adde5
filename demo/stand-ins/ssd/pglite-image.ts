import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/** Of another version of PGlite an image may be of no use. */
const { version } = JSON.parse(readFileSync(join(dirname(require.resolve('@electric-sql/pglite')), '../package.json'), 'utf8')) as { version: string };

/** Making a database takes PGlite four seconds of processor time, copying an empty one less than one: so one is kept. */
export const DATABASE_IMAGE = resolve(__dirname, `../../../node_modules/.cache/childgraph/pglite-${version}.tar`);

/** An empty database in memory, from the image that an earlier start left, or else made anew. */
export async function emptyDatabase(image = DATABASE_IMAGE): Promise<PGlite> {
  return (await fromImage(image)) ?? keepImage(await PGlite.create(), image);
}

/** Null where there is no image, or none that can be used: then another takes its place. */
async function fromImage(image: string): Promise<PGlite | null> {
  try {
    return await PGlite.create({ loadDataDir: new Blob([new Uint8Array(await readFile(image))]) });
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that another process sees all of it or nothing. Without it every start is a slow one, no more. */
async function keepImage(database: PGlite, image: string): Promise<PGlite> {
  try {
    const dump = await database.dumpDataDir('none');
    await mkdir(dirname(image), { recursive: true });
    await writeFile(`${image}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
    await rename(`${image}.${process.pid}`, image);
  } catch {
    return database;
  }
  return database;
}
