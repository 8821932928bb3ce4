import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Before all tests: the place of the build that those which look at one share; the first to need it makes it. */
export default function prepare(): void {
  process.env.PRODUCTION_BUILD = mkdtempSync(path.join(tmpdir(), 'contributions-ent-'));
}

/** After all tests. */
export function remove(): void {
  const folder = process.env.PRODUCTION_BUILD;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
