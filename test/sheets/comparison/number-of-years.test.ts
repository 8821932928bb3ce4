import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { comparisonSheet } from '../../../src/sheets/comparison/comparison';
import type { ChargeStatement, PupilCount, PupilGroup, TariffData } from '../../../src/tariffs/model';
import { act, bookWith, minimalData } from '../../support/minimal-data';
import { look } from '../look';
import {
  charging,
  counting,
  countingInAll,
  dividingBy,
  group,
  MEMBERS,
  MEMBERS_ELSEWHERE,
  OTHERS,
  voting,
} from '../minimal-year';
import { seen, withoutEdition } from '../seen';
import expected from './comparison-years.json';
import { bookOf } from './years-book';

const sheetOf = (book: TariffBook) => comparisonSheet(book, { generatedOn: '2026-11-22' });
const rowsOf = (tables: Partial<TariffData>) => seen(sheetOf(bookWith(tables)));
type Rows = readonly (readonly string[])[];

/** What stands after the label of a row, in the block that begins with a head. */
function figures(rows: Rows, head: string, label: string): readonly string[] | undefined {
  const at = rows.findIndex(([first]) => first === head);
  return rows
    .slice(at + 1)
    .find(([first]) => first === label)
    ?.slice(1);
}

const CHARGES = 'Charges, en € TTC';
const COUNTS = 'Effectifs';
const COST = 'Coût par élève, en € TTC';
const RATES = 'Tarifs par élève, en € TTC';
const PRODUCTS = 'Produits et solde, en € TTC';
const LINE = 'non connu';

test.each([
  ['one year', 1, expected['1']],
  ['three years, how they vary beside them', 3, expected['3']],
])('lays %s out to the letter', (_what, count, { rows, look: looks }) => {
  const sheet = sheetOf(bookOf(count));
  expect(withoutEdition(seen(sheet))).toEqual(rows);
  expect(look(sheet)).toEqual(looks);
});

test('lays how five years vary out to the letter, beneath them', () => {
  expect(seen(sheetOf(bookOf(5))).slice(28, 83)).toEqual(expected['5'].rows);
});

test('a book that knows no year says so, and draws nothing', () => {
  const sheet = sheetOf(bookWith({ pupils: [], charges: [], ...voting({}) }));
  expect(seen(sheet)[1]).toEqual(['Aucune année connue']);
  expect(sheet.charts).toEqual([]);
  expect(sheet.columns).toHaveLength(1);
});

describe('a year of which one thing is known', () => {
  const nothing = { pupils: [], charges: [], ...voting({}) };

  test('its pupils', () => {
    const rows = rowsOf({ ...nothing, ...countingInAll(18) });
    expect(figures(rows, CHARGES, 'TOTAL des charges')).toEqual([LINE]);
    expect(figures(rows, COUNTS, 'TOTAL des élèves')).toEqual(['18']);
    expect(figures(rows, COST, 'Charges par élève')).toEqual([LINE]);
    expect(figures(rows, COST, 'Dénominateur, en élèves')).toEqual(['=B8 → 18']);
    expect(figures(rows, RATES, MEMBERS)).toEqual([LINE]);
    expect(figures(rows, PRODUCTS, 'Contributions : élèves × tarif')).toEqual([LINE]);
    expect(figures(rows, PRODUCTS, 'Solde : produits moins charges')).toEqual([LINE]);
  });

  test('the total of its charges', () => {
    const rows = rowsOf({ ...nothing, ...charging({ lines: null }) });
    expect(figures(rows, CHARGES, 'TOTAL des charges')).toEqual(['120.00']);
    expect(figures(rows, COUNTS, 'TOTAL des élèves')).toEqual([LINE]);
    expect(figures(rows, COST, 'Charges par élève')).toEqual([LINE]);
    expect(figures(rows, COST, 'Dénominateur, en élèves')).toEqual([LINE]);
    expect(rows.flat().filter((text) => text.startsWith('Dénominateur de'))).toEqual([]);
  });

  test('one of its rates', () => {
    const rows = rowsOf({ ...nothing, ...voting({ 'hors membre': '12.00' }) });
    expect(figures(rows, RATES, MEMBERS)).toEqual([LINE]);
    expect(figures(rows, RATES, OTHERS)).toEqual(['12.00']);
    expect(
      rows.flat().filter((text) => /^(?:Charges et total|Effectifs|Tarifs) 2030/.test(text)),
    ).toHaveLength(1);
  });

  test('nothing of it is missing: no remark on what is not known', () => {
    const remarks = (rows: Rows) => rows.flat().filter((text) => /^(?:Non connu|—) :/.test(text));
    expect(remarks(rowsOf({}))).toEqual([]);
    expect(remarks(rowsOf({ pupils: [] }))).toHaveLength(1);
  });
});

describe('the cost per pupil', () => {
  test.each([
    [
      'the members',
      counting(group(3, 'hors membre'), group(15, 'membre')),
      '=B11 → 15',
      '=ROUND(B7/B16,2) → 8.00',
    ],
    ['all, by the reading of the workbook', dividingBy('all'), '=B12 → 18', '=ROUND(B7/B16,2) → 6.67'],
    ['the only count', countingInAll(18), '=B10 → 18', '=ROUND(B7/B14,2) → 6.67'],
    ['nobody', counting(group(0, 'membre')), '=B10 → 0', LINE],
  ])('is divided by %s', (_whom, tables, denominator, cost) => {
    const rows = rowsOf(tables);
    expect(figures(rows, COST, 'Dénominateur, en élèves')).toEqual([denominator]);
    expect(figures(rows, COST, 'Charges par élève')).toEqual([cost]);
  });

  test('is to be read with care where two years divide by other pupils, and only there', () => {
    const remark = (tables: Partial<TariffData>) =>
      rowsOf(tables)
        .flat()
        .some((text) => text.startsWith("D'une année à l'autre, le dénominateur ne compte pas"));
    const [count] = minimalData().pupils;
    if (count === undefined) throw new Error('The minimal year has a count.');
    const next = { ...count, schoolYear: '2031-2032' as const };
    expect(remark({ pupils: [count, next] })).toBe(false);
    expect(remark({ pupils: [count, { ...next, groups: null }] })).toBe(true);
  });
});

describe('charges', () => {
  const [statement] = minimalData().charges;
  const [accounts] = statement?.lines ?? [];
  if (statement === undefined || accounts === undefined) throw new Error('The minimal year has charges.');
  const next = (changes: Partial<ChargeStatement>): Partial<TariffData> => ({
    charges: [statement, { ...statement, schoolYear: '2031-2032', ...changes }],
  });

  test('of a year whose total alone is known have no lines there', () => {
    const rows = rowsOf(next({ lines: null }));
    expect(figures(rows, CHARGES, 'Comptes élèves')?.slice(0, 2)).toEqual(['70.00', LINE]);
    expect(figures(rows, CHARGES, 'TOTAL des charges')?.slice(0, 2)).toEqual([
      '=SUM(B5:B6) → 120.00',
      '120.00',
    ]);
  });

  test('of a year without any line are their total', () => {
    const rows = rowsOf(next({ lines: [], total: '0.00' }));
    expect(figures(rows, CHARGES, 'Comptes élèves')?.slice(0, 2)).toEqual(['70.00', '—']);
    expect(figures(rows, CHARGES, 'TOTAL des charges')).toEqual([
      '=SUM(B5:B6) → 120.00',
      '0.00',
      '=ROUND(C7-B7,2) → -120.00',
      '=ROUND((C7-B7)/ABS(B7),4) → -1',
    ]);
  });

  test('have no variation in % from nothing, and a negative one from less than nothing', () => {
    const credit = (net: string) => ({ ...accounts, gross: net, subsidy: '0.00', net });
    const from = (before: string, now: string) =>
      figures(
        rowsOf({
          charges: [
            { ...statement, lines: [credit(before)], total: before },
            { ...statement, schoolYear: '2031-2032', lines: [credit(now)], total: now },
          ],
        }),
        CHARGES,
        'Comptes élèves',
      )?.slice(2);
    expect(from('0.00', '5.00')).toEqual([
      '=ROUND(C5-B5,2) → 5.00',
      '=IF(COUNT(B5,C5)<2,"",IF(B5=0,"",ROUND((C5-B5)/ABS(B5),4))) → ',
    ]);
    expect(from('-10.00', '-15.00')).toEqual(['=ROUND(C5-B5,2) → -5.00', '=ROUND((C5-B5)/ABS(B5),4) → -0.5']);
  });

  test('are drawn with the lines that their year has', () => {
    const [staff] = (statement.lines ?? []).slice(1);
    const other = {
      ...accounts,
      id: 'contenus',
      label: 'Contenus',
      gross: '9.00',
      subsidy: '0.00',
      net: '9.00',
    };
    if (staff === undefined) throw new Error('The minimal year has two lines.');
    const { charts } = sheetOf(bookWith(next({ lines: [staff, other], total: '59.00' })));
    expect(charts[1]?.description.replaceAll('\u00a0', ' ')).toBe(
      'Graphique : charges de 2031-2032 : Frais de personnel 50,00 €, Contenus 9,00 €.',
    );
  });

  test('are drawn by line for the last year that has two of them, and not at all where none has', () => {
    const titles = (tables: Partial<TariffData>) =>
      sheetOf(bookWith(tables)).charts.map(({ title }) => title);
    expect(titles({})).toEqual(['Charges 2030-2031']);
    expect(titles(next({}))).toEqual(['Coût et tarifs par élève', 'Charges 2031-2032']);
    expect(titles(next({ lines: [accounts], total: '70.00' }))).toEqual([
      'Coût et tarifs par élève',
      'Charges 2030-2031',
    ]);
    expect(titles(charging({ lines: [accounts], total: '70.00' }))).toEqual([]);
  });
});

describe('pupils', () => {
  const [count] = minimalData().pupils;
  if (count === undefined) throw new Error('The minimal year has a count.');
  const ELSEWHERE = `${MEMBERS_ELSEWHERE} et communes de la Somme hors territoires membres`;
  /** The minimal year, then one that counts these groups. */
  const then = (...groups: readonly PupilGroup[]) => {
    const { pupils = [] } = counting(...groups);
    return rowsOf({
      pupils: [count, ...pupils.map((one) => ({ ...one, schoolYear: '2031-2032' as const }))],
    });
  };

  test('of a group stand in one row, however a year orders its categories', () => {
    const rows = then(group(14, 'membre'), group(4, 'hors membre', 'membre hors Somme'));
    const label = `${OTHERS} et territoires membres hors de la Somme`;
    expect(figures(rows, COUNTS, label)?.slice(0, 2)).toEqual(['3', '4']);
    expect(figures(rows, COUNTS, 'TOTAL des élèves')?.slice(0, 2)).toEqual([
      '=SUM(B10,B11) → 18',
      '=SUM(C10,C11) → 18',
    ]);
  });

  test('of a group are not known where only a part of it is counted, or others with it', () => {
    const part = then(group(14, 'membre', 'membre hors Somme'), group(4, 'hors membre'));
    expect(figures(part, COUNTS, ELSEWHERE)?.slice(0, 2)).toEqual(['3', LINE]);
    const withOthers = then(group(14, 'membre', 'membre hors Somme'));
    expect(figures(withOthers, COUNTS, ELSEWHERE)?.slice(0, 2)).toEqual(['3', LINE]);
  });

  test('of no group are 0, which no cell adds up', () => {
    expect(figures(rowsOf(counting()), COUNTS, 'TOTAL des élèves')).toEqual(['0']);
  });
});

test('years stand from the earliest, however the book orders them', () => {
  const [count] = minimalData().pupils;
  if (count === undefined) throw new Error('The minimal year has a count.');
  const rows = rowsOf({
    pupils: [
      { ...count, schoolYear: '2032-2033' },
      { ...count, schoolYear: '2029-2030' },
    ],
  });
  expect(rows[3]?.slice(0, 4)).toEqual([CHARGES, '2029-2030', '2030-2031', '2032-2033']);
});

test.each([
  ['charges', [CHARGES, COST, PRODUCTS]],
  ['pupils', [COUNTS, COST, PRODUCTS]],
] as const)('a draft of %s is marked at the head of each block that it is in', (what, blocks) => {
  const data = minimalData();
  const acts = [...data.acts, act('projet', { status: 'draft' })];
  const rows = rowsOf({ acts, [what]: data[what].map((one) => ({ ...one, act: 'projet' })) });
  const marked = rows.filter(([, head]) => head === '2030-2031 (prévisionnel)').map(([block]) => block);
  expect(marked).toEqual(blocks);
});

test('a balance needs charges', () => {
  const rows = rowsOf({ charges: [] });
  expect(figures(rows, PRODUCTS, 'Contributions : élèves × tarif')).toEqual([
    '=ROUND(B8*B17+B9*B18,2) → 147.00',
  ]);
  expect(figures(rows, PRODUCTS, 'Solde : produits moins charges')).toEqual([LINE]);
});

test('the course of years draws only what some year knows, each year that knows it', () => {
  const [count] = minimalData().pupils;
  if (count === undefined) throw new Error('The minimal year has a count.');
  const pupils: readonly PupilCount[] = [count, { ...count, schoolYear: '2031-2032' }];
  const drawn = (tables: Partial<TariffData>) => sheetOf(bookWith({ pupils, ...tables })).charts[0];
  expect(drawn({})?.description.replaceAll('\u00a0', ' ')).toBe(
    'Graphique : Charges par élève : 8,00 € en 2030-2031 ; Territoires membres, dans la Somme : 7,40 € en 2030-2031 ; Territoires membres hors de la Somme : 12,00 € en 2030-2031 ; Communes de la Somme hors territoires membres : 12,00 € en 2030-2031.',
  );
  expect(drawn(voting({ membre: '7.40' }))?.series.map(({ name }) => name)).toEqual([
    'Charges par élève',
    MEMBERS,
  ]);
  expect(drawn({ charges: [], ...voting({}) })).toBeUndefined();
});

test('products of a group that a rate is not known for are not known', () => {
  const rows = rowsOf(voting({ membre: '7.40' }));
  expect(figures(rows, PRODUCTS, 'Contributions : élèves × tarif')).toEqual([LINE]);
  expect(figures(rowsOf(counting()), PRODUCTS, 'Contributions : élèves × tarif')).toEqual([LINE]);
});
