import type { CellValue } from '../../../src/kit/cells/cell';
import { contributionOf } from '../../../src/engine/contribution/contribution';
import { rateFor } from '../../../src/engine/contribution/rate';
import { Decimal } from '../../../src/kit/money/decimal';
import type { Category, SchoolYear } from '../../../src/tariffs/model';
import type { WorkbookTariffs } from '../../../src/workbook-tariffs/read-workbook-tariffs';
import { problemFrom } from '../../engine/problem-from';
import { refused } from '../support/refusals';
import { ACT, codes, rate, read, said, type RowOf } from '../support/tables';

const LABEL = { kind: 'label', category: 'membre' } as const;

const voted = (...rows: readonly RowOf<'EntTarifs'>[]) => read({ EntActes: [ACT], EntTarifs: rows });

/** The rate, or the code of the problem. */
function answer({ book }: WorkbookTariffs, category: Category, year: SchoolYear): string {
  try {
    return rateFor(book, category, year).rate.toFixed(2);
  } catch {
    return problemFrom(() => rateFor(book, category, year)).code;
  }
}

test('a vote prices its year and no other', () => {
  const tariffs = voted(
    rate('membre', 7.6, { Article: 'article 1', Remarque: 'Hausse.' }),
    rate('Membre hors Somme', '12,50 €', { Base: 'ttc' }),
    rate('hors membre', 12.5),
  );
  expect(tariffs.issues).toEqual([]);
  const years: SchoolYear[] = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];
  expect(years.map((year) => answer(tariffs, 'membre', year))).toEqual([
    '7.40',
    'noTariffVoted',
    '7.40',
    '7.60',
    'noTariffVoted',
  ]);
  const { item, act } = rateFor(tariffs.book, 'membre', '2024-2025');
  expect([item, act.id]).toEqual(['article 1', 'classeur:DL-2025-06']);
  const priced = contributionOf(tariffs.book, new Decimal(10), LABEL, '2024-2025');
  expect([priced.rounded.toNumber(), ...priced.remarks]).toEqual([
    76,
    'Hausse.',
    'Tarif du classeur (EntTarifs, ligne 5).',
  ]);
});

test('several years, and the shipped year that they replace', () => {
  const span = { 'Première année': '2022-2023', 'Dernière année': '2023-2024' };
  const tariffs = voted(rate('membre', 7.5, span));
  expect(tariffs.issues).toEqual([]);
  expect(
    ['2021-2022', '2022-2023', '2023-2024', '2024-2025'].map((year) =>
      answer(tariffs, 'membre', year as SchoolYear),
    ),
  ).toEqual(['7.40', '7.50', '7.50', 'noTariffVoted']);
  expect(answer(tariffs, 'hors membre', '2023-2024')).toBe('rateNotGiven');
});

test('a draft says so, in its remark and where it is cited', () => {
  const tariffs = read({ EntActes: [{ ...ACT, Statut: 'projet' }], EntTarifs: [rate('membre', 7.6)] });
  const { remarks, act } = contributionOf(tariffs.book, new Decimal(100), LABEL, '2024-2025');
  expect([act.status, ...remarks]).toEqual([
    'draft',
    "Tarif prévisionnel : le vote n'a pas eu lieu.",
    'Tarif du classeur (EntTarifs, ligne 5).',
  ]);
});

test('a row in error refuses its rate, and the others serve', () => {
  const tariffs = voted(
    rate('membre', 'sept', { 'Première année': '2023-2024' }),
    rate('hors membre', 12.5, { 'Première année': '2023-2024' }),
  );
  expect(said(tariffs)).toEqual([
    'error ENT tarifs!I5 Trouvé « sept », attendu un montant en euros, comme 7,40. Saisissez le nombre.',
  ]);
  expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2023-2024..2023-2024 membre']);
  const categories: Category[] = ['membre', 'hors membre', 'membre hors Somme'];
  expect(categories.map((category) => answer(tariffs, category, '2023-2024'))).toEqual([
    'workbookUnread',
    '12.50',
    'rateNotGiven',
  ]);
  expect(answer(tariffs, 'membre', '2021-2022')).toBe('7.40');
});

test('where no row of a year can be used, none of its shipped rates answers', () => {
  const tariffs = voted(rate('membre', -1, { 'Première année': '2023-2024' }));
  expect(refused(tariffs)).toEqual(['5 tariff primary-schools 2023-2024..2023-2024 *']);
  expect(answer(tariffs, 'hors membre', '2023-2024')).toBe('workbookUnread');
});

test.each<[RowOf<'EntTarifs'>, string, string[]]>([
  [{ Composante: 'membres' }, 'componentUnknown F5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ Composante: null }, 'blank F5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ Montant: null }, 'blank I5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ De: 1 }, 'boundsNotUsed G5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ Base: 'HT' }, 'basisDiffers K5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ Remarque: 'x'.repeat(32_767) }, 'tooLong L5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  ...(
    [
      [2024, 'badYear'],
      ['hier', 'badYear'],
      [null, 'blank'],
      ['#REF!', 'errorValue'],
      [45_170, 'badYear'],
      ['2023 2024', 'badYear'],
      ['2023-2025', 'badYear'],
      ['2203-2204', 'yearOutOfRange'],
      [true, 'badYear'],
    ] as const
  ).flatMap(([year, code]) =>
    [null, '2026-2027'].map((last): [RowOf<'EntTarifs'>, string, string[]] => [
      { 'Première année': year, 'Dernière année': last },
      `${code} B5`,
      ['5 tariff primary-schools *..* *'],
    ]),
  ),
  [{ 'Dernière année': 2025 }, 'badYear C5', ['5 tariff primary-schools 2023-2024..* *']],
  [{ 'Dernière année': '2021-2022' }, 'periodReversed C5', ['5 tariff primary-schools *..* *']],
  [{ Service: null }, 'blank A5', ['5 tariff * 2023-2024..2023-2024 *']],
  [{ Service: '#N/A' }, 'errorValue A5', ['5 tariff * 2023-2024..2023-2024 *']],
  [{ Montant: 0 }, 'zeroPrice I5', ['5 tariff primary-schools 2023-2024..2023-2024 *']],
  [{ Service: null, 'Première année': 2024 }, 'blank A5', ['5 tariff * *..* *']],
])('%p', (others, issue, refusals) => {
  const tariffs = voted(rate('membre', 7.6, { 'Première année': '2023-2024', ...others }));
  expect(codes(tariffs)).toEqual([issue]);
  expect(refused(tariffs)).toEqual(refusals);
});

test('a bare year names both readings, and no year answers', () => {
  const tariffs = voted(rate('membre', 8.1, { 'Première année': 2024 }));
  expect(said(tariffs)[0]).toContain('2023-2024, facturée en 2024, ou 2024-2025, qui commence en 2024');
  const years: SchoolYear[] = ['2021-2022', '2022-2023', '2023-2024', '2024-2025'];
  expect(years.map((year) => answer(tariffs, 'hors membre', year))).toEqual(
    years.map(() => 'workbookUnread'),
  );
});

test('rows that say the same thing twice are both refused', () => {
  const tariffs = voted(rate('membre', 7.6), rate('MEMBRE', 7.7), rate('hors membre', 12));
  expect(said(tariffs)).toEqual([
    'error ENT tarifs!A5:L5 « membre » figure aux lignes 5, 6, attendu une seule fois. Aucune ne sert : gardez-en une.',
    'error ENT tarifs!A6:L6 « MEMBRE » figure aux lignes 5, 6, attendu une seule fois. Aucune ne sert : gardez-en une.',
  ]);
  expect([answer(tariffs, 'membre', '2024-2025'), answer(tariffs, 'hors membre', '2024-2025')]).toEqual([
    'workbookUnread',
    '12.00',
  ]);
});

test('rows of one year that cite several acts', () => {
  const tariffs = voted(rate('membre', 7.6), rate('hors membre', 12, { Acte: '20240617_DL_05' }));
  expect(said(tariffs)[0]).toBe(
    'error ENT tarifs!D5 Pour 2024-2025, les lignes citent plusieurs actes (DL-2025-06, 20240617_DL_05), attendu un seul. Gardez celui qui fait foi.',
  );
  expect(refused(tariffs)).toHaveLength(2);
});

test('periods that share a year', () => {
  const tariffs = voted(
    rate('membre', 7.6),
    rate('membre', 7.7, { 'Première année': '2023-2024', 'Dernière année': '2024-2025' }),
    rate('membre', 7.8, { 'Première année': '2025-2026' }),
  );
  expect(said(tariffs)).toEqual([
    'error ENT tarifs!B5 Contribution ENT du premier degré : les lignes 5, 6 ont des années en commun avec une autre période. Aucune ne sert : corrigez les années ou supprimez les lignes remplacées.',
    'error ENT tarifs!B6 Contribution ENT du premier degré : les lignes 5, 6 ont des années en commun avec une autre période. Aucune ne sert : corrigez les années ou supprimez les lignes remplacées.',
  ]);
  expect(
    (['2023-2024', '2024-2025', '2025-2026'] as const).map((year) => answer(tariffs, 'membre', year)),
  ).toEqual(['workbookUnread', 'workbookUnread', '7.80']);
});

test('a row as the workbook shows it', () => {
  const cell: CellValue = '7,60';
  const { rows } = voted(rate('membre', cell, { Remarque: ' a ', Base: 'TTC', Unité: 'élève' }));
  expect(rows.EntTarifs).toEqual([
    {
      service: 'Contribution ENT du premier degré',
      from: '2024-2025',
      to: null,
      act: 'DL-2025-06',
      item: null,
      component: 'membre',
      low: null,
      high: null,
      amount: '7.60',
      unit: 'élève',
      basis: 'TTC',
      remark: 'a',
      at: { sheet: 'ENT tarifs', address: 'A5:L5', index: 0, number: 5 },
      isRefused: false,
    },
  ]);
});
