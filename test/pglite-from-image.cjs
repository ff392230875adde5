// PGlite for tests: the real one, but where it would make a database in memory anew it copies the empty one that
// `prepare-database-image.ts` left, which takes a quarter of the processor time. Nothing else about it is otherwise.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const real = require(join(__dirname, '../node_modules/@electric-sql/pglite/dist/index.cjs'));
let image;

const fromImage = (options) => {
  const path = process.env.EMPTY_DATABASE;
  const isInMemory = options.dataDir === undefined || options.dataDir.startsWith('memory://');
  if (!path || !isInMemory || options.loadDataDir || options.fs || !existsSync(path)) return options;
  image ??= new Blob([readFileSync(path)]);
  return { ...options, loadDataDir: image };
};

const optionsOf = (place, options) => (typeof place === 'string' ? { ...options, dataDir: place } : (place ?? options ?? {}));

class PGlite extends real.PGlite {
  constructor(place, options) {
    super(fromImage(optionsOf(place, options)));
  }

  static async create(place, options) {
    const database = new PGlite(place, options);
    await database.waitReady;
    return database;
  }
}

module.exports = { ...real, PGlite };
