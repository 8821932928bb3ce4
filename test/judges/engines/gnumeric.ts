import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { readFlatOds } from '../../support/flat-ods';
import { onPath } from '../../support/on-path';
import type { Engine } from './engine';

const run = promisify(execFile);
const SSCONVERT = onPath('ssconvert');

/** Gnumeric's own format keeps formulas without their values, an OpenDocument one keeps both. */
export const GNUMERIC: Engine = {
  name: 'Gnumeric',
  missing: SSCONVERT === null ? 'Gnumeric (ssconvert)' : null,
  readsFiles: true,
  async recalculate(files) {
    if (SSCONVERT === null) throw new Error('Gnumeric is not installed.');
    const folder = await mkdtemp(path.join(tmpdir(), 'gnumeric-'));
    try {
      const results = [];
      for (const { bytes } of files) {
        const [given, made] = ['given.xlsx', 'made.ods'].map((name) => path.join(folder, name));
        await writeFile(given ?? '', bytes);
        const words = ['--recalc', '--export-type=Gnumeric_OpenCalc:odf', given ?? '', made ?? ''];
        await run(SSCONVERT, words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
        const content = unzipSync(await readFile(made ?? ''))['content.xml'];
        results.push(readFlatOds(strFromU8(content ?? new Uint8Array())));
      }
      return results;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
