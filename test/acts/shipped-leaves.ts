import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const TARIFFS = join(__dirname, '../../src/tariffs');

/** What src/tariffs holds, by file without its extension. */
export type Shipped = Readonly<Record<string, unknown>>;

/** A number, or a text that holds some, of the data that ships. */
export interface Leaf {
  /**
   * The file, then what leads to the datum: an entry of a list by its id, year or position from 1. The names of the
   * lists themselves are left out: `colleges/2014-2015/SITE.TV/2/amount`.
   */
  readonly path: string;
  /** Its place in the files, key by key. */
  readonly at: readonly (string | number)[];
  /** As the data holds it. */
  readonly value: string;
  /** The figures in it, as a document prints them; of a date, the month by its name. */
  readonly figures: readonly string[];
  /** A figure, a date, a year or the number of an act or article; false for a sentence that repeats figures. */
  readonly isExact: boolean;
  /** The lines from which the object that holds it says that it comes. */
  readonly source: { readonly document: string; readonly lines: string } | null;
}

export function readShipped(): Shipped {
  const names = readdirSync(TARIFFS).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names.map((name): [string, unknown] => [
      basename(name, '.json'),
      JSON.parse(readFileSync(join(TARIFFS, name), 'utf8')),
    ]),
  );
}

/** Every leaf of some files. */
export function leavesOf(shipped: Shipped): readonly Leaf[] {
  return Object.entries(shipped).flatMap(([file, content]) => walk(content, [file], [file], null));
}

/** Lists that a path does not name: what they hold has a name of its own. */
const UNNAMED: ReadonlySet<string> = new Set([
  'versions',
  'rule',
  'parts',
  'rates',
  'bands',
  'lines',
  'groups',
  'text',
]);

/** Names by which the data refers to itself, and to lines. */
const REFERENCES: ReadonlySet<string> = new Set([
  'id',
  'act',
  'base',
  'document',
  'lines',
  'source',
  'totalSource',
]);

/** Shares, which documents print as percentages. */
const SHARES: ReadonlySet<string> = new Set(['subsidyShare', 'shareOfCost', 'increase']);

/** Texts that are compared whole. */
const NUMBERED: ReadonlySet<string> = new Set(['number', 'item']);

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

function walk(
  value: unknown,
  path: readonly string[],
  at: Leaf['at'],
  source: Leaf['source'],
): readonly Leaf[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      walk(item, [...path, nameOf(item, index)], [...at, index], source),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const own = sourceOf(value);
    return Object.entries(value)
      .filter(([key, held]) => !REFERENCES.has(key) || Array.isArray(held))
      .flatMap(([key, held]) => walk(held, UNNAMED.has(key) ? path : [...path, key], [...at, key], own));
  }
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value);
  const key = String(at.at(-1));
  const figures = figuresOfDatum(text, key);
  const isExact = isFigure(value) || NUMBERED.has(key);
  return figures.length === 0 ? [] : [{ path: path.join('/'), at, value: text, figures, isExact, source }];
}

function nameOf(item: unknown, index: number): string {
  const fields = (typeof item === 'object' && item !== null ? item : {}) as Readonly<
    Record<string, string | number | null | undefined>
  >;
  if ('rule' in fields && 'from' in fields) return String(fields.from ?? 'toute année');
  if (fields.document !== undefined) return `${String(fields.document)}/${String(fields.lines)}`;
  return String(fields.id ?? fields.schoolYear ?? index + 1);
}

function sourceOf(value: object): Leaf['source'] {
  const { source, document, lines } = value as Readonly<Record<string, unknown>>;
  if (typeof document === 'string' && typeof lines === 'string') return { document, lines };
  return typeof source === 'object' ? (source as Leaf['source']) : null;
}

function isFigure(value: string | number): boolean {
  return typeof value === 'number' || /^(?:\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2}|\d{4}-\d{4})$/.test(value);
}

function figuresOfDatum(text: string, key: string): readonly string[] {
  if (SHARES.has(key)) return [plain(String(Number((Number(text) * 100).toFixed(6))))];
  if (/^\d+\.\d+$/.test(text)) return [plain(text)];
  return figuresIn(text);
}

/** The figures of a French text: digits in groups, a decimal comma, dates in two forms. */
export function figuresIn(text: string): readonly string[] {
  const dated = text
    .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year: string, month: string, day: string) =>
      inWords(day, month, year),
    )
    .replace(/\b(\d{2})\/(\d{2})\/(\d{4})\b/g, (_, day: string, month: string, year: string) =>
      inWords(day, month, year),
    );
  const found = dated.matchAll(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?|<[^>]+>/g);
  return [...found].map(([figure]) => (figure.startsWith('<') ? figure.slice(1, -1) : plain(figure)));
}

/** A month stands in brackets: it is compared by its name, as documents print it. */
function inWords(day: string, month: string, year: string): string {
  return `${day} <${MONTHS[Number(month) - 1] ?? month}> ${year}`;
}

/** A figure in the one form that two writings of it share. */
export function plain(figure: string): string {
  return String(Number(figure.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')));
}
