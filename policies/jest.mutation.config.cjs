const base = require('../jest.config.cjs');

/** What kills mutants of the compiler and of `decide`: the test that holds them against the meaning of the rows, in a small world where it is fast. */
module.exports = { ...base, rootDir: '..', roots: ['<rootDir>/policies'], testMatch: ['**/policies/compiler/meaning.test.ts'] };
