/**
 * Tests that need a program. Without it they cannot be run: the report then counts one test to do in their place, and
 * where CI is set, one failure.
 *
 * @param missing what is not installed; null where it is
 */
export function describeWith(name: string, missing: string | null, tests: () => void): void {
  if (missing === null) {
    describe(name, tests);
    return;
  }
  const notice = `${name}: not checked, ${missing} is not installed`;
  if (process.env.CI === undefined) {
    test.todo(notice);
    return;
  }
  test(notice, () => {
    throw new Error(`${missing} is missing from the machine that checks: see .ci/run.`);
  });
}
