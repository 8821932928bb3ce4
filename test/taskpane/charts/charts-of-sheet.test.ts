import { shippedBook } from '../../../src/engine/book/shipped-book';
import { comparisonSheet } from '../../../src/sheets/comparison/comparison';
import { chartsOfSheet } from '../../../src/taskpane/charts/charts-of-sheet';
import { plain } from '../../support/plain';

const [course, breakdown, ...others] = chartsOfSheet(
  comparisonSheet(shippedBook, { generatedOn: '2026-11-26' }),
);

test('the charts of a sheet are drawn from its cells, formulas as they come out', () => {
  expect(others).toEqual([]);
  expect(course).toMatchObject({ kind: 'lines', title: 'Coût et tarifs par élève', lang: 'fr' });
  expect(course?.categories).toEqual(['2021-2022', '2023-2024']);
  expect(
    course?.series.map(({ name, values }) => [name, ...values.map((value) => value?.toFixed(2))]),
  ).toEqual([
    ['Charges par élève', '7.37', '7.41'],
    ['Territoires membres, dans la Somme', '7.40', '7.40'],
    ['Territoires membres hors de la Somme', '12.00', '12.00'],
    ['Communes de la Somme hors territoires membres', '12.00', '12.00'],
  ]);
});

test('figures are written as a French Excel writes them', () => {
  const [charges] = breakdown?.series ?? [];
  const written = charges?.values.map((value) => (value === null ? null : breakdown?.written(value)));
  expect(breakdown?.categories.slice(0, 2)).toEqual(['Compte élève plateforme ENT', 'Redevance EDUCLEVER']);
  expect(written?.slice(0, 2).map((one) => plain(one ?? ''))).toEqual(['42 056,28 €', '22 500,00 €']);
  expect(written).toHaveLength(9);
});
