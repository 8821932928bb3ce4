import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { SizeBudget } from '../../src/build/size-budget';

const folder = mkdtempSync(path.join(tmpdir(), 'size-budget-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds one file with a budget and answers with the build's errors. */
async function errorsOf(budget: SizeBudget): Promise<string[]> {
  const compiler = webpack({
    mode: 'none',
    entry: { functions: 'data:text/javascript,globalThis.answer="réponse"' },
    output: { path: folder, filename: '[name].js?[contenthash]' },
    plugins: [budget],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error === null && stats !== undefined)
        resolve(stats.compilation.errors.map(({ message }) => message));
      else reject(error ?? new Error('no statistics'));
    });
  });
}

it('fails the build by the size of the compressed file, to the byte', async () => {
  const [fault = ''] = await errorsOf(new SizeBudget('functions.js', 0));
  expect(fault).toMatch(/^functions\.js weighs [1-9]\d* bytes gzipped: 0 at most\.$/);
  const size = Number(/\d+/.exec(fault)?.[0]);
  expect(await errorsOf(new SizeBudget('functions.js', size))).toEqual([]);
  expect(await errorsOf(new SizeBudget('functions.js', size - 1))).toEqual([
    `functions.js weighs ${size} bytes gzipped: ${size - 1} at most.`,
  ]);
});

it('lets other files weigh what they will', async () => {
  expect(await errorsOf(new SizeBudget('taskpane.js', 0))).toEqual([]);
});
