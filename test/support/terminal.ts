import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/**
 * The program of `npm run table` in one file, for the tests that start it many times: read from its sources, it takes three
 * times as long to start.
 *
 * @returns its place, until all tests of the file have run
 */
export function bundledTerminal(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'terminal-'));
    // In a process of its own, for Jest's globals are not those that esbuild checks.
    const options = {
      entryPoints: [path.join(ROOT, 'src/cli/table.ts')],
      outfile: path.join(folder, 'table.js'),
      bundle: true,
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
    };
    const words = ['--eval', `require('esbuild').buildSync(${JSON.stringify(options)})`];
    execFileSync(process.execPath, words, { cwd: ROOT });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return () => path.join(folder, 'table.js');
}
