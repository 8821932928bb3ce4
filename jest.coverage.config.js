const {
  projects: [unit],
} = require('./jest.config.js');

/**
 * The engine's own tests, held to every branch of the engine: apart from `npm test`, whose runs may be of a few
 * files.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/engine', '<rootDir>/test/golden'],
  collectCoverage: true,
  collectCoverageFrom: ['src/engine/**/*.ts'],
  coverageReporters: ['text'],
  // Branches alone: a statement also counts the getter of an export that these tests do not import.
  coverageThreshold: { global: { branches: 100 } },
};
