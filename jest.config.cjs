// Packages published as ES modules only; Jest's own module system needs them as CommonJS.
const esmOnly = ['jose', 'oidc-provider', 'openid-client', 'oauth4webapi', 'chokidar', 'readdirp', 'kysely', 'csv-parse', 'commander', 'any-ascii', '@electric-sql'];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/schema', '<rootDir>/policies', '<rootDir>/record', '<rootDir>/gateway', '<rootDir>/subgraphs', '<rootDir>/demo', '<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    // PGlite imports parts of itself as it starts; inside Jest that has to become `require`.
    '/node_modules/@electric-sql/.+\\.c?js$': ['@swc/jest', { swcrc: false, jsc: { target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: false } }],
    '^.+\\.(m?js|ts)$': ['@swc/jest'],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  globalSetup: '<rootDir>/test/prepare-databases.ts',
  globalTeardown: '<rootDir>/test/drop-databases.ts',
  moduleNameMapper: { '^@electric-sql/pglite$': '<rootDir>/test/pglite-from-image.cjs' },
  setupFiles: ['reflect-metadata', '<rootDir>/test/steady-v8.cjs'],
  maxWorkers: 2,
  // What takes long here takes longer on a busy machine; tests assert what happens, not when.
  testTimeout: 60_000,
};
