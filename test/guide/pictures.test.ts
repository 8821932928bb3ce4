import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GUIDE, ROOT } from './guide-pages';

const FOLDER = 'docs/images/guide';

const shown = [...GUIDE.values()].flatMap((markdown) =>
  [...markdown.matchAll(/!\[([^\]]+)\]\((?:\.\.\/)?images\/guide\/([a-z-]+)\.png\)/g)].map(
    ([, alternative = '', name = '']) => ({ name, alternative }),
  ),
);
const names = shown.map(({ name }) => name);

/** What the browser tests take: `pane.picture('facturer')`. */
function taken(): string[] {
  const folder = path.join(ROOT, 'test/browser');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/\.picture\('([a-z-]+)'/g)])
    .map(([, name = '']) => name);
}

test('every picture of the guide is there, and described', () => {
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !existsSync(path.join(ROOT, FOLDER, `${name}.png`)))).toEqual([]);
  expect(shown.filter(({ alternative }) => alternative.length < 20)).toEqual([]);
});

test('every picture is taken by the browser tests, once, and none is taken or kept in vain', () => {
  const inFolder = (folder: string) =>
    readdirSync(path.join(ROOT, folder)).map((name) => path.parse(name).name);
  expect(taken().sort()).toEqual([...names].sort());
  expect(inFolder(FOLDER).sort()).toEqual([...names].sort());
  // What the pane said then, which the browser tests compare.
  expect(inFolder('test/guide/pictures').sort()).toEqual([...names].sort());
});
