import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';

const SOURCES = path.join(__dirname, '../../src');

/** The files that put a regular expression together, which a linter cannot read. */
const BUILDING = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .filter((file) => /\bnew RegExp\(/.test(readFileSync(path.join(SOURCES, file), 'utf8')))
  .sort();

/** Those that build theirs when they are called, out of a name that they are given. */
const WHEN_CALLED = [
  'build/server/headers.ts',
  'workbench/french/formula-parts.ts',
  'workbench/host/memory/rename-references.ts',
  'workbench/xlsx/file-names.ts',
  'workbench/xlsx/file-page.ts',
  'workbench/xlsx/theme-colors.ts',
  'workbench/xlsx/unshown-elements.ts',
  'workbook-tariffs/merging/new-service.ts',
];

/** The expressions that a file builds as it is loaded. */
function builtBy(file: string): readonly RegExp[] {
  const built: RegExp[] = [];
  const genuine = globalThis.RegExp;
  globalThis.RegExp = new Proxy(genuine, {
    construct: (target, given: ConstructorParameters<typeof RegExp>) => {
      const expression = new target(...given);
      built.push(expression);
      return expression;
    },
  });
  try {
    jest.isolateModules(() => {
      jest.requireActual(path.join(SOURCES, file));
    });
  } finally {
    globalThis.RegExp = genuine;
  }
  return built;
}

/** How its time can grow faster than what it reads; one that looks for a match at each place may not either. */
function faults({ source, flags }: RegExp): readonly string[] {
  const reportTypes = { Move: !flags.includes('y') };
  return analyse({ source, flags }, { reportTypes }).reports.map(
    ({ type, character }) => `${type}: ${character.pick} in ${source}`,
  );
}

test('an expression that backtracks, or looks from each place on, is found', () => {
  expect(faults(/(?:a|a)+$/u)).toHaveLength(1);
  expect(faults(/a*b/)).toHaveLength(1);
  expect(faults(/a*b/y)).toEqual([]);
});

test.each(BUILDING.filter((file) => !WHEN_CALLED.includes(file)))('none of %s backtracks', (file) => {
  const built = builtBy(file);
  expect(built.length).toBeGreaterThan(0);
  expect(built.flatMap(faults)).toEqual([]);
});

test('the files that build theirs when called are known', () => {
  expect(BUILDING).toEqual(expect.arrayContaining(WHEN_CALLED));
});
