import { shippedBook } from '../../../../src/engine/book/shipped-book';
import { loadBook } from '../../../../src/engine/book/load-book';
import { placeIndex } from '../../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../../src/engine/places/resolve-place';
import { placeRate } from '../../../../src/taskpane/calculate/search/place-rate';
import { shippedData } from '../../../../src/tariffs/shipped';
import type { SchoolYear } from '../../../../src/tariffs/model';

function rate(place: string, year: SchoolYear | null, book = shippedBook) {
  return placeRate(resolvePlace(placeIndex, place), book, year);
}

test.each<[string, SchoolYear | null, object]>([
  ['Péronne', '2023-2024', { kind: 'one', category: 'membre', rate: '7,40\u00a0€' }],
  ['Maisnières', '2023-2024', { kind: 'one', category: 'hors membre', rate: '12,00\u00a0€' }],
  ['Pithon', '2021-2022', { kind: 'one', category: 'membre hors Somme', rate: '12,00\u00a0€' }],
  ['75056', '2023-2024', { kind: 'one', category: 'hors territoire', rate: null }],
  ['Péronne', '2022-2023', { kind: 'one', category: 'membre', rate: null }],
  ['Péronne', null, { kind: 'one', category: 'membre', rate: null }],
  ['CC du Vimeu', '2023-2024', { kind: 'one', category: 'membre', rate: '7,40\u00a0€' }],
  ['CC des Villes Sœurs', '2023-2024', { kind: 'byCommune' }],
  ['80500', '2023-2024', { kind: 'byCode' }],
  ['Maisnières (80500)', '2023-2024', { kind: 'one', category: 'hors membre', rate: '12,00\u00a0€' }],
])('%s in %s', (place, year, expected) => {
  expect(rate(place, year)).toEqual(expected);
});

it('depends on the year where a membership does', () => {
  const members = [{ siren: '200037059', name: 'CC de la Haute Somme', from: '2023-2024', to: null }];
  const book = loadBook({ ...(shippedData as object), members });
  expect(rate('Péronne', null, book)).toEqual({ kind: 'byYear' });
  expect(rate('Péronne', '2021-2022', book)).toEqual({
    kind: 'one',
    category: 'hors membre',
    rate: '12,00\u00a0€',
  });
});

it('is not known where a membership of the workbook cannot be read', () => {
  const refusal = { table: 'EntMembres', row: 6, about: 'membership', siren: null } as const;
  const book = loadBook(shippedData, [refusal]);
  expect(rate('Péronne', '2023-2024', book)).toEqual({ kind: 'unread' });
});
