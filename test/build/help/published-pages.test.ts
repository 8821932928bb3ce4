/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SECTIONS } from '../../../src/taskpane/app/sections';
import { productionBuild } from '../../support/production-build';

let dist = '';
let present: readonly string[] = [];
let pages: readonly string[] = [];

beforeAll(async () => {
  dist = await productionBuild();
  present = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll(path.sep, '/'),
  );
  pages = present.filter((name) => name.endsWith('.html') && name !== 'taskpane.html');
});

function built(name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

/** The build writes attributes without quotes where it can. */
function parsed(page: string): Document {
  return new DOMParser().parseFromString(built(page), 'text/html');
}

/** Where a page leads, and what it shows. */
function links(page: string): readonly string[] {
  const elements = [...parsed(page).querySelectorAll('[href], [src]')];
  return elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
}

function leadsSomewhere(link: string, page: string): boolean {
  if (link.startsWith('https:')) return true;
  const [name = '', anchor] = link.split('#');
  const file = name === '' ? page : path.posix.join(path.posix.dirname(page), name);
  return present.includes(file) && (anchor === undefined || parsed(file).getElementById(anchor) !== null);
}

it('leads nowhere in vain', () => {
  const lost = pages.flatMap((page) =>
    links(page)
      .filter((link) => !leadsSomewhere(link, page))
      .map((link) => `${page}: ${link}`),
  );
  expect(lost).toEqual([]);
  expect(links('guide.html').length).toBeGreaterThan(15);
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
    const document = parsed(page);
    expect(document.querySelectorAll('script, style, [style], form, iframe')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain(
      "default-src 'none'; style-src 'self'; img-src 'self'",
    );
  }
});

it('keeps French lines together, and gives each picture its size', () => {
  const document = parsed('guide/facturer.html');
  expect(document.body.textContent).toContain('368\u202f768,60\u00a0€');
  const pictures = [...document.querySelectorAll('img')];
  expect(pictures.length).toBeGreaterThan(1);
  expect(pictures.filter(({ width, height, alt }) => width < 100 || height < 100 || alt === '')).toEqual([]);
});
