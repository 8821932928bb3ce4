const {
  projects: [unit],
} = require('./jest.config.js');

/**
 * The own tests of the engine and of the kit, held to every branch of both (formulas and sheets have theirs
 * among the tables' tests too): apart from `npm test`, whose runs may be of a few
 * files.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/kit', '<rootDir>/test/engine', '<rootDir>/test/golden'],
  collectCoverage: true,
  collectCoverageFrom: ['src/kit/**/*.ts', '!src/kit/{formula,sheet}/**', 'src/engine/**/*.ts'],
  coverageReporters: ['text'],
  // Branches alone: a statement also counts the getter of an export that these tests do not import.
  coverageThreshold: { global: { branches: 100 } },
};
