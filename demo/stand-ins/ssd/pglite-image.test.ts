import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';

// Here databases are made anew, as everywhere but in tests.
beforeAll(() => void delete process.env['EMPTY_DATABASE']);

const answer = async (image: string): Promise<unknown> => {
  const database = await emptyDatabase(image);
  try {
    return (await database.query('select 1 as one')).rows;
  } finally {
    await database.close();
  }
};

it('makes a database, leaves an image of it, starts from the image, and from anew where the image is broken', async () => {
  const image = join(mkdtempSync(join(tmpdir(), 'childgraph-image-')), 'cache', 'pglite.tar');
  expect(await answer(image)).toEqual([{ one: 1 }]);
  expect(existsSync(image)).toBe(true);
  expect(await answer(image)).toEqual([{ one: 1 }]);
  writeFileSync(image, 'not an archive');
  expect(await answer(image)).toEqual([{ one: 1 }]);
}, 120_000);
