import { originInWords } from '../../src/engine/origin';

test('what ships has no origin in the workbook', () => {
  expect(originInWords('Tarif', undefined)).toEqual([]);
});

test.each([
  [[5], 'Tarif du classeur (EntTarifs, ligne 5).'],
  [[5, 6], 'Tarif du classeur (EntTarifs, lignes 5 et 6).'],
  [[5, 6, 9], 'Tarif du classeur (EntTarifs, lignes 5, 6 et 9).'],
])('rows %j of a table: %s', (rows, sentence) => {
  expect(originInWords('Tarif', { table: 'EntTarifs', rows })).toEqual([sentence]);
});
