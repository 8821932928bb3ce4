import { SOFFICE } from './libreoffice';

/**
 * Tests that need LibreOffice. Without it they cannot be run: the report then counts one test to do in their
 * place, and where CI is set, one failure.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  if (SOFFICE !== null) {
    describe(name, tests);
    return;
  }
  const notice = `${name}: not checked, LibreOffice (soffice) is not installed`;
  if (process.env.CI === undefined) {
    test.todo(notice);
    return;
  }
  test(notice, () => {
    throw new Error('LibreOffice is missing from the machine that checks: see .ci/run.');
  });
}
