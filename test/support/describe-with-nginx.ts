import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Debian puts it where only the administrator's PATH leads.
const PLACES = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where nginx is; null where it is not installed. */
export const NGINX: string | null = PLACES.map((folder) => join(folder, 'nginx')).find(isExecutable) ?? null;

/**
 * Tests that need nginx. Without it they cannot be run: the report then counts one test to do in their place, and
 * where CI is set, one failure.
 */
export function describeWithNginx(name: string, tests: () => void): void {
  if (NGINX !== null) {
    describe(name, tests);
    return;
  }
  const notice = `${name}: not checked, nginx is not installed`;
  if (process.env.CI === undefined) {
    test.todo(notice);
    return;
  }
  test(notice, () => {
    throw new Error('nginx is missing from the machine that checks: see .ci/run.');
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
