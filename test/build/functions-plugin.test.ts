import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import { FunctionsPlugin } from '../../src/build/functions-plugin';

const ORIGIN = 'https://ent.example.fr';
let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'functions-plugin-'));
  dist = path.join(folder, 'dist');
  mkdirSync(path.join(folder, 'catalogue'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function declare(file: string, id: string): void {
  const text = `/**\n * Valeur.\n * @customfunction ${id}\n */\nexport function value(): any[][] { return [[0]]; }\n`;
  writeFileSync(path.join(folder, 'catalogue', file), text);
}

function describeInEnglish(...ids: string[]): void {
  const descriptions = Object.fromEntries(ids.map((id) => [id, { description: 'Value.', parameters: {} }]));
  writeFileSync(path.join(folder, 'descriptions.en-US.json'), JSON.stringify(descriptions));
}

/** Builds with the plugin and answers with the build's errors. */
async function build(): Promise<string[]> {
  const compiler = webpack({
    mode: 'none',
    entry: 'data:text/javascript,',
    output: { path: dist },
    plugins: [new FunctionsPlugin({ folder, origin: ORIGIN })],
    optimization: { emitOnErrors: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error === null && stats !== undefined)
        resolve(stats.compilation.errors.map(({ message }) => message));
      else reject(error ?? new Error('no statistics'));
    });
  });
}

it('adds the metadata in both languages and the help, from the files in the order of their names', async () => {
  declare('b.ts', 'SECOND');
  declare('a.ts', 'FIRST');
  writeFileSync(path.join(folder, 'catalogue', 'README.md'), 'export const x = 1;');
  describeInEnglish('SECOND', 'FIRST');
  expect(await build()).toEqual([]);
  expect(readdirSync(dist).sort()).toEqual([
    'aide.html',
    'functions.en-US.json',
    'functions.json',
    'main.js',
  ]);
  expect(JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8'))).toEqual({
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
    functions: ['FIRST', 'SECOND'].map((id) => ({
      id,
      name: id,
      description: 'Valeur.',
      helpUrl: `${ORIGIN}/aide.html#${id}`,
      parameters: [],
      result: { dimensionality: 'matrix' },
    })),
  });
  expect(JSON.parse(readFileSync(path.join(dist, 'functions.en-US.json'), 'utf8'))).toMatchObject({
    functions: [
      { id: 'FIRST', description: 'Value.' },
      { id: 'SECOND', description: 'Value.' },
    ],
  });
});

it('fails the build by every fault of the catalogue', async () => {
  declare('a.ts', 'first');
  declare('b.ts', 'SECOND');
  declare('c.ts', 'SECOND');
  describeInEnglish();
  expect(await build()).toEqual([
    'a.ts: @customfunction "first" is not an id in capitals, which is the name in every language.\n' +
      'c.ts: SECOND is declared again: b.ts declares it.',
  ]);
});
