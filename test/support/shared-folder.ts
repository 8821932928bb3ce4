import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** How the files end that hold the number of a program which goes on running until all tests have ended. */
export const RUNNING = '.pid';

/** Before all tests: the folder in which test files leave what others use again, as a build or a program that runs. */
export default function prepare(): void {
  process.env.SHARED_FOLDER = mkdtempSync(path.join(tmpdir(), 'contributions-ent-'));
}

/** After all tests. */
export function remove(): void {
  const folder = process.env.SHARED_FOLDER;
  if (folder === undefined) return;
  for (const file of readdirSync(folder).filter((name) => name.endsWith(RUNNING))) {
    try {
      // With the programs that it started.
      process.kill(-Number(readFileSync(path.join(folder, file), 'utf8')), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
