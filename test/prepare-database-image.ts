import { DATABASE_IMAGE, emptyDatabase } from '#demo/stand-ins/ssd/pglite-image';

/** Before any test: has an image of an empty database ready, which every embedded database of a test is a copy of (pglite-from-image.cjs). */
export default async function prepareDatabaseImage(): Promise<void> {
  const database = await emptyDatabase();
  await database.close();
  process.env['EMPTY_DATABASE'] = DATABASE_IMAGE;
}
