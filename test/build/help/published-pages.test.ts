import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SECTIONS } from '../../../src/taskpane/app/sections';
import { BUILD_PATIENCE, productionBuild } from '../../support/production-build';

let dist = '';
let present: readonly string[] = [];
let pages: readonly string[] = [];

beforeAll(async () => {
  dist = await productionBuild();
  present = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
  pages = present.filter((name) => name.endsWith('.html') && name !== 'taskpane.html');
}, BUILD_PATIENCE);

function built(name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

function leadsSomewhere(link: string, page: string): boolean {
  const [name = '', anchor] = link.split('#');
  const file = name === '' ? page : path.posix.join(path.posix.dirname(page), name);
  return present.includes(file) && (anchor === undefined || built(file).includes(`id="${anchor}"`));
}

it('leads nowhere in vain', () => {
  const lost = pages.flatMap((page) =>
    [...built(page).matchAll(/(?:href|src)="(?!https:)([^"]+)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !leadsSomewhere(link, page))
      .map((link) => `${page}: ${link}`),
  );
  expect(lost).toEqual([]);
  expect(pages).toEqual(
    expect.arrayContaining(['aide.html', 'guide.html', 'guide/depannage.html', 'accessibility.html']),
  );
});

it('is where each section of the pane leads', () => {
  expect(pages).toEqual(expect.arrayContaining(SECTIONS.map(({ help }) => help)));
});

it('carries the sample, as the guide names it', () => {
  const sample = readFileSync(path.join(__dirname, '../../billing/sample/counts-2023-2024.csv'), 'utf8');
  expect(built('guide/effectifs-2023-2024.csv')).toBe(sample);
});

it('runs nothing, and has no style but its sheet', () => {
  for (const page of pages) {
    expect(built(page)).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(built(page)).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
  }
});

it('keeps French lines together, and gives each picture its size', () => {
  const page = built('guide/facturer.html');
  expect(page).toContain('368\u202f768,60\u00a0€');
  expect(page).toMatch(
    /<img src="\.\.\/images\/guide\/facturer\.png" alt="[^"]+" width="\d+" height="\d+" loading="lazy">/,
  );
});
