import type { CellValue } from '../../../src/kit/cells/cell';
import { denominatorOf } from '../../../src/engine/charges/unit-cost';
import { pupilCountOf, pupilsIn } from '../../../src/engine/charges/pupils';
import { problemFrom } from '../../engine/problem-from';
import { refused } from '../support/refusals';
import { ACT, codes, read, said, type RowOf } from '../support/tables';

const YEAR = '2022-2023';

const counted = (
  category: CellValue,
  pupils: CellValue,
  others: RowOf<'EntEffectifs'> = {},
): RowOf<'EntEffectifs'> => ({
  Année: YEAR,
  Catégorie: category,
  Élèves: pupils,
  Acte: 'DL-2025-06',
  ...others,
});

const withCounts = (...rows: readonly RowOf<'EntEffectifs'>[]) =>
  read({ EntActes: [ACT], EntEffectifs: rows });

test('counts by category, in the order of categories, and their total checked', () => {
  const { book, issues } = withCounts(
    counted('Hors membre', '1 014'),
    counted('membre', 43_000),
    counted('membre hors somme', 0),
    counted('TOTAL', 44_014),
  );
  expect(issues).toEqual([]);
  expect(pupilCountOf(book, YEAR)).toMatchObject({
    total: 44_014,
    act: 'classeur:DL-2025-06',
    groups: [
      { categories: ['membre'], pupils: 43_000 },
      { categories: ['membre hors Somme'], pupils: 0 },
      { categories: ['hors membre'], pupils: 1014 },
    ],
    origin: { table: 'EntEffectifs', rows: [5, 6, 7, 8] },
  });
});

test('categories counted together, and a total alone', () => {
  const { book } = withCounts(
    counted('membre', 10),
    counted('membre hors Somme et hors membre', 4),
    counted('total', 99, { Année: '2024-2025' }),
  );
  expect(problemFrom(() => pupilsIn(book, YEAR, 'hors membre')).code).toBe('pupilsOnlyTogether');
  expect(pupilCountOf(book, YEAR).total).toBe(14);
  expect(denominatorOf(book, '2024-2025')).toEqual({ pupils: 99, counts: 'onlyCount' });
});

test.each<[RowOf<'EntEffectifs'>, string, string[]]>([
  [{ Élèves: 1.5 }, 'notACount C6', ['6 pupils 2022-2023 hors membre']],
  [{ Élèves: -1 }, 'notACount C6', ['6 pupils 2022-2023 hors membre']],
  [{ Acte: 'x' }, 'actUnknown D6', ['6 pupils 2022-2023 hors membre']],
  [{ Catégorie: 'hors territoire' }, 'unknownWord B6', ['6 pupils 2022-2023 *']],
  [{ Catégorie: 'total', Élèves: 11 }, 'totalDiffers C6', ['6 pupils 2022-2023 *']],
  [{ Catégorie: 'total', Élèves: 'x' }, 'notACount C6', ['6 pupils 2022-2023 *']],
  [{ Année: 2022 }, 'badYear A6', ['6 pupils * *']],
])('%p', (others, issue, refusals) => {
  const tariffs = withCounts(counted('membre', 10), counted('hors membre', 5, others));
  expect(codes(tariffs).filter((code) => !code.startsWith('categoriesMissing'))).toEqual([issue]);
  expect(refused(tariffs)).toEqual(refusals);
});

test('a category in error refuses itself and the total', () => {
  const { book } = withCounts(counted('membre', 10), counted('hors membre', 'x'));
  expect(pupilsIn(book, YEAR, 'membre')).toBe(10);
  expect(problemFrom(() => pupilCountOf(book, YEAR)).code).toBe('workbookUnread');
});

test('a category twice, be it with another', () => {
  const tariffs = withCounts(
    counted('membre', 1),
    counted('hors membre', 1),
    counted('membre hors Somme et hors membre', 2),
  );
  expect(codes(tariffs)).toEqual(['sameTwice B6', 'sameTwice B7']);
  expect(pupilsIn(tariffs.book, YEAR, 'membre')).toBe(1);
  expect(refused(tariffs)).toEqual([
    '6 pupils 2022-2023 hors membre',
    '7 pupils 2022-2023 membre hors Somme',
    '7 pupils 2022-2023 hors membre',
  ]);
});

test('categories of which nothing is said are a warning', () => {
  expect(said(withCounts(counted('membre', 10)))).toEqual([
    "warning ENT effectifs!A5:E5 2022-2023 : aucune ligne pour membre hors Somme, hors membre. Ajoutez-la si des élèves en relèvent : sans elle le total n'en compte aucun.",
  ]);
});

test('two totals, and two acts', () => {
  expect(codes(withCounts(counted('total', 1), counted('total', 1)))).toEqual([
    'sameTwice B5',
    'sameTwice B6',
  ]);
  expect(
    codes(withCounts(counted('membre', 1), counted('hors membre', 1, { Acte: '20240617_DL_05' }))),
  ).toEqual(['severalActs D5', 'severalActs D6']);
});
