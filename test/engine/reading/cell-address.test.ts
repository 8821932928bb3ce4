import { a1 } from '../../../src/engine/reading/cell-address';

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
});
