import { shippedBook } from '../../../src/engine/book/shipped-book';
import { loadBook } from '../../../src/engine/book/load-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { reconciliationSheet } from '../../../src/sheets/reconciliation/reconciliation';
import type { TariffData } from '../../../src/tariffs/model';
import { shippedData } from '../../../src/tariffs/shipped';
import { act, bookWith, minimalData } from '../../support/minimal-data';
import { charging, counting, countingInAll, dividingBy, group, voting, YEAR } from '../minimal-year';
import { seen } from '../seen';

const rowsOf = (tables: Partial<TariffData>) =>
  seen(reconciliationSheet(bookWith(tables), { year: YEAR, generatedOn: '2026-11-26' }));

/** Both figures of a control, as `formula → value` or `inconnu`. */
const compared = (rows: readonly (readonly string[])[], control: string) =>
  rows.find(([label, ...others]) => label === control && others.length > 0)?.slice(1, 3);

const figure = (rows: readonly (readonly string[])[], label: string) =>
  rows.find(([first]) => first === label)?.slice(1);

const LINES = 'Lignes de charges et total';
const BALANCE = 'Produits et charges';
const PUPILS = 'Effectifs par tarif et effectif total';
const ACCOUNTS = 'Ligne des comptes et prix du marché';
const COST = 'Coût par élève et coût imprimé';
const UNKNOWN = 'inconnu';

const [accounts, staff] = minimalData().charges[0]?.lines ?? [];
if (accounts === undefined || staff === undefined)
  throw new Error('The minimal data charge accounts and staff.');

test('a control compares the cells of its figures, wherever they stand', () => {
  const rows = rowsOf({});
  expect(compared(rows, LINES)).toEqual(['=SUM(D17:D18) → 120.00', '=D19 → 120.00']);
  expect(compared(rows, BALANCE)).toEqual(['=D26 → 147.00', '=D19 → 120.00']);
  expect(compared(rows, PUPILS)).toEqual(['=SUM(B24:B25) → 18', '=B26 → 18']);
  expect(compared(rows, ACCOUNTS)).toEqual(['=D20 → 100.00', UNKNOWN]);
  expect(compared(rows, COST)).toEqual(['=ROUND(D19/B24,2) → 8.00', UNKNOWN]);
});

describe('the line of the accounts', () => {
  test('is what was paid, beneath the total where a subsidy lowers the line', () => {
    expect(figure(rowsOf({}), 'Comptes élèves, avant subvention')).toEqual(['100.00']);
  });

  test('is the line itself where no subsidy lowers it', () => {
    const paid = { ...accounts, gross: accounts.net, subsidy: '0.00' };
    const rows = rowsOf(charging({ lines: [{ ...staff, subsidy: '0.00' }, paid] }));
    expect(compared(rows, ACCOUNTS)).toEqual(['=D18 → 70.00', UNKNOWN]);
    expect(figure(rows, 'Comptes élèves, avant subvention')).toBeUndefined();
  });

  test('is unknown where no line is the accounts', () => {
    const rows = rowsOf(charging({ lines: [staff], total: '50.00' }));
    expect(compared(rows, LINES)).toEqual(['=SUM(D17:D17) → 50.00', '=D18 → 50.00']);
    expect(compared(rows, ACCOUNTS)).toEqual([UNKNOWN, UNKNOWN]);
  });
});

describe('the cost per pupil', () => {
  test.each([
    [
      'the members, in whichever row they stand',
      counting(group(3, 'hors membre'), group(15, 'membre')),
      '=ROUND(D19/B25,2) → 8.00',
    ],
    [
      'the members, before others',
      counting(group(15, 'membre'), group(3, 'hors membre')),
      '=ROUND(D19/B24,2) → 8.00',
    ],
    ['all pupils by the reading of the workbook', dividingBy('all'), '=ROUND(D19/B26,2) → 6.67'],
    ['the only count', countingInAll(18), '=ROUND(D19/B24,2) → 6.67'],
    [
      'all where members are counted with others',
      counting(group(15, 'membre', 'hors membre')),
      '=ROUND(D19/B25,2) → 8.00',
    ],
    ['nobody where no member is counted', counting(group(0, 'membre'), group(3, 'hors membre')), UNKNOWN],
  ])('is divided by %s', (_whom, tables, cost) => {
    expect(compared(rowsOf(tables), COST)?.[0]).toBe(cost);
  });

  test('is held against the one that the document prints', () => {
    const rows = rowsOf(charging({ lines: null, printedUnitCost: '7.00' }));
    expect(figure(rows, 'Coût par élève imprimé au décompte')).toEqual(['7.00']);
    expect(figure(rows, COST)).toEqual([
      '=ROUND(D17/B22,2) → 8.00',
      '=D18 → 7.00',
      '=ROUND(B13-C13,4) → 1.00',
      '=IF(D13=0,"conforme","écart") → écart',
    ]);
  });
});

test.each([
  [
    'pupils',
    { pupils: [] },
    { [BALANCE]: [UNKNOWN, '=D19 → 120.00'], [PUPILS]: [UNKNOWN, UNKNOWN], [COST]: [UNKNOWN, UNKNOWN] },
  ],
  [
    'charges',
    { charges: [] },
    { [LINES]: [UNKNOWN, UNKNOWN], [BALANCE]: ['=D20 → 147.00', UNKNOWN], [COST]: [UNKNOWN, UNKNOWN] },
  ],
  [
    'rates',
    voting({}),
    { [BALANCE]: [UNKNOWN, '=D19 → 120.00'], [PUPILS]: ['=SUM(B24:B25) → 18', '=B26 → 18'] },
  ],
  ['a split', countingInAll(18), { [BALANCE]: [UNKNOWN, '=D19 → 120.00'], [PUPILS]: [UNKNOWN, '=B24 → 18'] }],
  [
    'lines',
    charging({ lines: null }),
    { [LINES]: [UNKNOWN, '=D17 → 120.00'], [ACCOUNTS]: [UNKNOWN, UNKNOWN] },
  ],
  ['any line', charging({ lines: [], total: '0.00' }), { [LINES]: ['0.00', '=D17 → 0.00'] }],
  ['any group', counting(), { [BALANCE]: ['0.00', '=D19 → 120.00'], [PUPILS]: ['0', '=B24 → 0'] }],
])('without %s, what needs them is unknown', (_missing, tables, controls) => {
  const rows = rowsOf(tables);
  expect(Object.keys(controls).map((control) => compared(rows, control))).toEqual(Object.values(controls));
});

test('one group of pupils is a sum of its own', () => {
  const rows = rowsOf(counting(group(15, 'membre')));
  expect(compared(rows, PUPILS)).toEqual(['=SUM(B24:B24) → 15', '=B25 → 15']);
});

test('products of no group are no figure of the table', () => {
  expect(figure(rowsOf(counting()), 'Effectif total : élèves du département')).toEqual([
    '0',
    '(totalLabel)',
    UNKNOWN,
  ]);
});

test('the price of an account is cited from its own document, wherever it stands among all', () => {
  const book = loadBook({
    ...(shippedData as object),
    documents: [...shippedBook.data.documents].reverse(),
  });
  const sources = (of: TariffBook) =>
    seen(reconciliationSheet(of, { year: '2021-2022', generatedOn: '2026-11-26' }))
      .flat()
      .filter((text) => text.startsWith('Prix HT du compte élève :'));
  expect(sources(book)).toEqual(sources(shippedBook));
  expect(sources(book)).toEqual([expect.stringContaining('20240617_DL_05')]);
});

test('products without rates are unknown, group by group and in all', () => {
  const rows = rowsOf(voting({}));
  expect(figure(rows, 'Territoires membres, dans la Somme')).toEqual(['15', UNKNOWN, UNKNOWN]);
  expect(figure(rows, 'Effectif total : élèves')).toEqual(['18', '(totalLabel)', UNKNOWN]);
});

test('products of finer rates are rounded once', () => {
  const rows = rowsOf(voting({ membre: '1.005', 'membre hors Somme': '1.115', 'hors membre': '1.115' }));
  expect(figure(rows, 'Effectif total : élèves')?.at(-1)).toBe(
    '=ROUND(SUMPRODUCT(B24:B25,C24:C25),2) → 18.42',
  );
});

test('the balance is no more than a remark where the service costs more than it brings in', () => {
  const rows = rowsOf(charging({ lines: null, total: '200.00' }));
  expect(figure(rows, BALANCE)).toEqual([
    '=D23 → 147.00',
    '=D17 → 200.00',
    '=ROUND(B7-C7,2) → -53.00',
    '=IF(D7<0,"remarque","conforme") → remarque',
  ]);
});

describe('a draft is said in the title', () => {
  const TITLE = 'Service ENT : contrôles et rapprochements';
  const acts = [...minimalData().acts, act('projet', { status: 'draft' })];
  test.each([
    ['charges', charging({ act: 'projet' })],
    ['pupils', { pupils: minimalData().pupils.map((one) => ({ ...one, act: 'projet' })) }],
    ['rates', voting({ membre: '7.40' }, 'projet')],
  ])('of %s', (_what, tables) => {
    expect(rowsOf({ ...tables, acts })[0]).toEqual([`${TITLE} (prévisionnel)`]);
  });
  test('none', () => {
    expect(rowsOf({ acts })[0]).toEqual([TITLE]);
  });
});

describe('a year of which one thing is known has its controls', () => {
  const nothing = { pupils: [], charges: [], ...voting({}) };
  test.each([
    ['pupils', { ...nothing, ...countingInAll(18) }, 'Effectifs'],
    ['charges', { ...nothing, charges: minimalData().charges }, 'Charges et total'],
    ['a rate', { ...nothing, ...voting({ 'hors membre': '12.00' }) }, 'Tarifs'],
  ])('%s', (_known, tables, source) => {
    const sources = rowsOf(tables)
      .flat()
      .filter((text) => /^[^:(;]+ : Délibération/.test(text));
    expect(sources.map((text) => text.split(' : ', 1)[0])).toEqual([source]);
  });
});
