import { addressAt, cellsAddress, firstPosition } from '../../../src/workbook/excel/address';

test.each([
  ['Feuil1!B3:C9', { sheet: 'Feuil1', address: 'B3:C9' }],
  ["'Mon état'!B3", { sheet: 'Mon état', address: 'B3' }],
  ["'L''état'!A:C", { sheet: "L'état", address: 'A:C' }],
  ["'Bravo!'!A1", { sheet: 'Bravo!', address: 'A1' }],
])('%s is of a sheet and of cells', (address, expected) => {
  expect(cellsAddress(address)).toEqual(expected);
});

test('cells by row and column', () => {
  expect(addressAt({ row: 2, column: 27 })).toBe('AB3');
  expect(['B3', '$AB$3', 'b3:c9'].map(firstPosition)).toEqual([
    { row: 2, column: 1 },
    { row: 2, column: 27 },
    { row: 2, column: 1 },
  ]);
});
