import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { LoadBudget, type Load } from '../../../src/build/budgets/load-budget';

const folder = mkdtempSync(path.join(tmpdir(), 'load-budget-'));
const dist = path.join(folder, 'dist');

beforeAll(() => {
  const module = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
  };
  module('engine.js', 'export const answer = "réponse";');
  module('functions.js', 'import { answer } from "./engine.js"; globalThis.answer = answer;');
  module(
    'pane.js',
    `import { answer } from "./engine.js";
     globalThis.open = () => import(/* webpackChunkName: "first" */ "./first.js");
     globalThis.later = () => import(/* webpackChunkName: "later" */ "./later.js");`,
  );
  module('first.js', 'import { shared } from "./shared.js"; globalThis.first = shared;');
  module('later.js', 'import { shared } from "./shared.js"; globalThis.later = [shared, "later"];');
  module('shared.js', `export const shared = ${JSON.stringify('long '.repeat(50))};`);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds a page of two scripts and two sections that share a third file; answers with the build's errors. */
async function errorsOf(load: Load): Promise<string[]> {
  const compiler = webpack({
    mode: 'none',
    context: folder,
    entry: { functions: './functions.js', pane: { import: './pane.js', dependOn: 'functions' } },
    output: { path: dist, filename: '[name].js?[contenthash]', chunkFilename: '[name].js' },
    optimization: {
      chunkIds: 'named',
      splitChunks: {
        chunks: 'async',
        minSize: 0,
        cacheGroups: { shared: { test: /shared/, name: 'shared' } },
      },
    },
    plugins: [new LoadBudget(load)],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error === null && stats !== undefined)
        resolve(stats.compilation.errors.map(({ message }) => message));
      else reject(error ?? new Error('no statistics'));
    });
  });
}

/** Of the files of the last build, which is written where no budget fails it. */
async function gzippedSizes(...names: string[]): Promise<number[]> {
  expect(await errorsOf({ what: 'All', chunks: ['functions'], most: 1e6 })).toEqual([]);
  return names.map((name) => gzipSync(readFileSync(path.join(dist, name))).length);
}

it('fails the build by the size of a compressed script, to the byte', async () => {
  const [size = 0] = await gzippedSizes('functions.js');
  const load = { what: 'The functions', chunks: ['functions'] };
  expect(await errorsOf({ ...load, most: size })).toEqual([]);
  expect(await errorsOf({ ...load, most: size - 1 })).toEqual([
    `The functions: ${size} bytes gzipped (functions.js ${size}), ${size - 1} at most.`,
  ]);
});

it('adds up what is loaded together, files that are shared included and others left out', async () => {
  const files = ['functions.js', 'pane.js', 'shared.js', 'first.js'];
  const sizes = await gzippedSizes(...files);
  const sum = sizes.reduce((total, size) => total + size, 0);
  const load = { what: 'The first view', chunks: ['functions', 'pane', 'first'] };
  expect(await errorsOf({ ...load, most: sum })).toEqual([]);
  const list = files.map((file, at) => `${file} ${sizes[at]}`).join(', ');
  expect(await errorsOf({ ...load, most: sum - 1 })).toEqual([
    `The first view: ${sum} bytes gzipped (${list}), ${sum - 1} at most.`,
  ]);
});

it('leaves out what is loaded before', async () => {
  const [later = 0] = await gzippedSizes('later.js');
  const load = { what: 'The section', chunks: ['later'], after: ['first'] };
  expect(await errorsOf({ ...load, most: later })).toEqual([]);
  expect(await errorsOf({ ...load, most: later - 1 })).toEqual([
    `The section: ${later} bytes gzipped (later.js ${later}), ${later - 1} at most.`,
  ]);
});

it('fails where a chunk of that name is not there, rather than pass for want of anything to weigh', async () => {
  expect(await errorsOf({ what: 'The section', chunks: ['tables'], after: ['pane'], most: 1e6 })).toEqual([
    'The section: the build has no chunk tables.',
  ]);
});
