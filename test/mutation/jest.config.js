const { existsSync } = require('node:fs');
const { join } = require('node:path');
const {
  projects: [{ testEnvironment, transform }],
} = require('../../jest.config.js');

const rootDir = join(__dirname, '../..');
const part = process.env.PART ?? 'engine';

/** The tests of the part itself: what it promises is said there. `TESTS=wide` takes those of its top folder. */
const own = [`test/${part}`, `test/${part.replace(/\.ts$/, '.test.ts')}`].find(
  (path) => process.env.TESTS !== 'wide' && existsSync(join(rootDir, path)),
);
const tests = own ?? `test/${part.split('/')[0]}`;

/** Whole books and samples take seconds for each mutant that survives: exact tests have to see it before them. */
const SLOW = ['/billing/properties', '/billing/sample', '/sheets/any-book'].map((name) => `${name}\\.test`);

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment,
  transform,
  rootDir,
  runner: '<rootDir>/test/mutation/covering-files-runner.js',
  roots: ['<rootDir>/test'],
  testMatch: [tests.endsWith('.ts') ? `<rootDir>/${tests}` : `<rootDir>/${tests}/**/*.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', ...SLOW],
  moduleNameMapper: {
    '/libreoffice$': '<rootDir>/test/mutation/no-libreoffice.ts',
    '^fast-check$': '<rootDir>/test/mutation/fewer-runs.js',
  },
};
