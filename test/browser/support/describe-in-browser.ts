import { BROWSER } from './find-browser';

/**
 * Tests that need a browser. Without one they cannot be run: the report then counts one test to do in their place,
 * and where CI is set, one failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (BROWSER !== null) {
    describe(name, tests);
    return;
  }
  const notice = `${name}: not checked, no Chrome, Edge or Chromium is installed (or named by BROWSER_PATH)`;
  if (process.env.CI === undefined) {
    test.todo(notice);
    return;
  }
  test(notice, () => {
    throw new Error('A browser is missing from the machine that checks: see .ci/run.');
  });
}
