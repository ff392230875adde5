import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely } from 'kysely';
import { DATABASE_IMAGE, emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';
import type { HubDatabase } from '#subgraphs/hub/store/database';
import { migrate } from '#subgraphs/hub/store/migrate';
import { pgliteDialect } from '#subgraphs/hub/store/pglite-dialect';

/** The file of an empty embedded database. */
export async function emptyImage(): Promise<string> {
  if (!existsSync(DATABASE_IMAGE)) await (await emptyDatabase()).close();
  return DATABASE_IMAGE;
}

/** The file of an embedded database with the hub's tables, made anew where a migration is another than when it was made. */
export async function hubImage(): Promise<string> {
  const image = join(dirname(DATABASE_IMAGE), `hub-${migrationsMark()}.tar`);
  if (!existsSync(image)) await makeHubImage(image);
  return image;
}

const MIGRATIONS = resolve(__dirname, '../subgraphs/hub/store');

function migrationsMark(): string {
  const files = readdirSync(MIGRATIONS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).sort();
  return files.reduce((mark, file) => mark.update(readFileSync(join(MIGRATIONS, file))), createHash('sha256').update(DATABASE_IMAGE)).digest('hex').slice(0, 16);
}

async function makeHubImage(image: string): Promise<void> {
  const database = await PGlite.create({ loadDataDir: new Blob([readFileSync(await emptyImage())]), extensions: { pg_trgm, fuzzystrmatch } });
  const store = new Kysely<HubDatabase>({ dialect: pgliteDialect(async () => database) });
  await migrate(store);
  const dump = await database.dumpDataDir('none');
  writeFileSync(`${image}.${process.pid}`, Buffer.from(await dump.arrayBuffer()));
  renameSync(`${image}.${process.pid}`, image);
  await store.destroy();
}
