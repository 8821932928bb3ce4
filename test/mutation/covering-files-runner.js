const { join } = require('node:path');
const { default: JestRunner } = require('jest-runner');
// Stryker's own record of what a run covers, which its package does not export.
const { state } = require(
  join(__dirname, '../../node_modules/@stryker-mutator/jest-runner/dist/src/jest-plugins/messaging.cjs'),
);

/** What a run that passed told of each file of tests: its tests' names, its time in ms, and all its result. */
const known = new Map();

/**
 * Runs, for a mutant, the files alone that hold a test which reaches it, the quickest first, until one fails. Jest
 * would load them all and skip their tests.
 */
module.exports = class CoveringFilesRunner extends JestRunner {
  async runTests(tests, watcher, options) {
    const { testNamePattern } = this._globalConfig;
    const named = testNamePattern ? new RegExp(testNamePattern, 'i') : /(?:)/;
    const covering = tests
      .filter(({ path }) => known.get(path)?.names.some((name) => named.test(name)) ?? true)
      .sort((a, b) => time(a) - time(b));
    let failed = false;
    this.on('test-file-success', ([{ path }, result]) => {
      const { testResults, perfStats, numFailingTests, testExecError } = result;
      if (numFailingTests > 0 || testExecError) failed = true;
      else
        known.set(path, {
          names: testResults.map(({ fullName }) => fullName),
          time: perfStats.runtime,
          result,
        });
    });
    super.on('test-file-failure', () => (failed = true));
    for (const test of covering) {
      if (failed) break;
      // A test to do ends without Stryker's being told: the next file's loading would pass for its own.
      state.instrumenterContext.currentTestId = undefined;
      await super.runTests([test], watcher, options);
      shareOutLoading(test);
    }
  }

  /**
   * Tells a file that a mutant keeps from loading as a failure of its first test: Stryker would leave the mutant out.
   */
  on(event, listener) {
    if (event === 'test-file-success') {
      this.listener ??= listener;
      return super.on(event, listener);
    }
    if (event !== 'test-file-failure') return super.on(event, listener);
    return super.on(event, ([test, error]) => {
      const failure = notLoaded(test, error);
      return failure === null ? listener([test, error]) : this.listener([test, failure]);
    });
  }
};

function time({ path }) {
  return known.get(path)?.time ?? 0;
}

/**
 * What a file's loading reaches, such as constants and the sheets that a describe block builds, all its tests reach:
 * Stryker would ask no test of it.
 */
function shareOutLoading({ path }) {
  const { mutantCoverage } = state.instrumenterContext;
  if (state.coverageAnalysis !== 'perTest' || mutantCoverage === undefined) return;
  for (const name of known.get(path)?.names ?? []) {
    mutantCoverage.perTest[name] = { ...mutantCoverage.static, ...mutantCoverage.perTest[name] };
  }
  mutantCoverage.static = {};
}

function notLoaded({ path }, error) {
  const { names: [fullName] = [], result } = known.get(path) ?? {};
  if (fullName === undefined) return null;
  const failure = {
    ...result.testResults[0],
    status: 'failed',
    failureMessages: [String(error.stack ?? error)],
  };
  return { ...result, numFailingTests: 1, numPassingTests: 0, testResults: [failure] };
}
