const { existsSync } = require('node:fs');
const { join } = require('node:path');
const {
  projects: [{ testEnvironment, transform }],
} = require('../../jest.config.js');

const rootDir = join(__dirname, '../..');
const part = process.env.PART ?? 'engine';

/** The tests of the part itself, and those that stand in its top folder; `TESTS=wide` takes all of that folder. */
const [top, ...within] = part.replace(/\.ts$/, '').split('/');
const own = `test/${[top, ...within].join('/')}`;
const hasOwn = within[0] === '*' || [own, `${own}.test.ts`].some((path) => existsSync(join(rootDir, path)));
const ofTop = `test/${top}/*.test.ts`;
const testMatch =
  process.env.TESTS === 'wide' || !hasOwn
    ? [`test/${top}/**/*.test.ts`]
    : [ofTop, ...(within[0] === '*' ? [] : [`${own}.test.ts`, `${own}/**/*.test.ts`])];

/** Whole books and samples take seconds for each mutant that survives: exact tests have to see it before them. */
const SLOW = ['/billing/properties', '/billing/sample', '/sheets/any-book'].map((name) => `${name}\\.test`);

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment,
  transform,
  rootDir,
  runner: '<rootDir>/test/mutation/covering-files-runner.js',
  roots: ['<rootDir>/test'],
  testMatch: testMatch.map((path) => `<rootDir>/${path}`),
  testPathIgnorePatterns: ['/node_modules/', ...SLOW],
  moduleNameMapper: {
    '/libreoffice$': '<rootDir>/test/mutation/no-libreoffice.ts',
    '^fast-check$': '<rootDir>/test/mutation/fewer-runs.js',
  },
};
