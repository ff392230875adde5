// PGlite for tests: the real one, but where it would make a database in memory anew it copies one that
// `prepare-databases.ts` left: an empty one, or, with the hub's extensions, one with the hub's tables. That takes a
// fraction of the processor time. Nothing else about it is otherwise.
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const real = require(join(__dirname, '../node_modules/@electric-sql/pglite/dist/index.cjs'));
const images = new Map();

const imageAt = (path) => {
  if (!images.has(path)) images.set(path, new Blob([readFileSync(path)]));
  return images.get(path);
};

const fromImage = (options) => {
  const path = options.extensions?.pg_trgm ? process.env.HUB_DATABASE : process.env.EMPTY_DATABASE;
  const isInMemory = options.dataDir === undefined || options.dataDir.startsWith('memory://');
  if (!path || !isInMemory || options.loadDataDir || options.fs || !existsSync(path)) return options;
  return { ...options, loadDataDir: imageAt(path) };
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
