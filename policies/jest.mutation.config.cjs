const base = require('../jest.config.cjs');

/** What kills mutants of the compiler and of `decide`: the tests that hold them against the meaning of the rows. */
module.exports = { ...base, rootDir: '..', roots: ['<rootDir>/policies'], testMatch: ['**/policies/compiler/*.test.ts', '**/policies/decide.test.ts'] };
