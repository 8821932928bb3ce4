import { a1, addressFrom, areaFrom, positionOf } from '../../../src/kit/formula/cell-address';

test.each([
  [1, 1, 'A1'],
  [3, 2, 'B3'],
  [10, 26, 'Z10'],
  [2, 27, 'AA2'],
  [2, 52, 'AZ2'],
  [2, 53, 'BA2'],
  [5, 702, 'ZZ5'],
  [5, 703, 'AAA5'],
  [1_048_576, 16_384, 'XFD1048576'],
])('row %p, column %p is %s', (row, column, address) => {
  expect(a1(row, column)).toBe(address);
  expect(positionOf(address)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'a1', '$A$1', 'A1:B2', 'ABCD1', 'A12345678'])('%p is no cell', (address) => {
  expect(positionOf(address)).toBeNull();
});

test('an area begins at a cell, and is that cell where it is no larger', () => {
  expect([addressFrom('B3', 2, 1), areaFrom('B3', 3, 2), areaFrom('B3', 1, 1), areaFrom('x', 1, 2)]).toEqual([
    'C5',
    'B3:C5',
    'B3',
    'x:B1',
  ]);
});
