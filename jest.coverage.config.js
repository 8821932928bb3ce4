const {
  projects: [unit],
} = require('./jest.config.js');

/**
 * The own tests of the engine and of the kit, held to every branch of both, but for formulas and sheets, which the tables'
 * tests try too. Apart from `npm test`, whose runs may be of a few files.
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
