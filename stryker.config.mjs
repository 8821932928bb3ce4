/**
 * What is mutated: a folder or file (or `engine/*.ts`) of src/kit, src/engine, src/billing or src/sheets, all of src/engine by default:
 * `PART=kit/money npm run test:mutation`. Its tests are those of the same top folder.
 */
const part = process.env.PART ?? 'engine';
const report = `reports/mutation/${part.replaceAll('/', '-').replaceAll('*', 'all')}`;
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`],
  testRunner: 'jest',
  jest: { configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `${report}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['dist', 'coverage', 'reports', 'assets', 'docs', 'test/browser/screenshots'],
  concurrency: 1,
  // What takes a second alone may take ten beside a build: a slow test is no mutant killed.
  timeoutMS: 8_000,
  timeoutFactor: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  tempDirName: '.stryker-tmp',
};
