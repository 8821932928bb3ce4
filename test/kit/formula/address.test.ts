import fc from 'fast-check';
import {
  a1,
  a1Range,
  absoluteA1,
  absoluteA1Range,
  addressFrom,
  addressOf,
  areaFrom,
  cell,
  columnLetters,
  columnNumber,
  isOnASheet,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  range,
  rangeOf,
  readsAsCell,
  rowAddress,
  sheetIn,
} from '../../../src/kit/formula/address';

describe('columnLetters', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16_384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses column %d', (column) => {
    expect(() => columnLetters(column)).toThrow(new RangeError(`There is no column ${column}.`));
  });

  test('columnNumber reads back every column', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_COLUMN }), (column) => {
        expect(columnNumber(columnLetters(column))).toBe(column);
      }),
    );
  });
});

describe('addresses and ranges', () => {
  test('relative and absolute', () => {
    expect(a1(cell(3, 2))).toBe('B3');
    expect(absoluteA1(cell(3, 28))).toBe('$AB$3');
    expect(a1Range(range(cell(3, 2), cell(9, 3)))).toBe('B3:C9');
    expect(absoluteA1Range(range(cell(3, 2), cell(9, 3)))).toBe('$B$3:$C$9');
  });

  test('a range of one cell is written as that cell', () => {
    const one = range(cell(3, 2), cell(3, 2));
    expect(a1Range(one)).toBe('B3');
    expect(absoluteA1Range(one)).toBe('$B$3');
  });

  test('isOnASheet keeps to the limits of Excel', () => {
    expect(isOnASheet(cell(1, 1))).toBe(true);
    expect(isOnASheet(cell(LAST_ROW, LAST_COLUMN))).toBe(true);
    expect(isOnASheet(cell(LAST_ROW + 1, 1))).toBe(false);
    expect(isOnASheet(cell(1, LAST_COLUMN + 1))).toBe(false);
    expect(isOnASheet(cell(0, 1))).toBe(false);
    expect(isOnASheet(cell(1, 0))).toBe(false);
    expect(isOnASheet(cell(1.5, 1))).toBe(false);
    expect(isOnASheet(cell(1, 1.5))).toBe(false);
  });
});

describe('overlap', () => {
  const block = range(cell(3, 3), cell(5, 5));

  test.each([
    ['a shared corner', range(cell(5, 5), cell(9, 9))],
    ['one within the other', range(cell(4, 4), cell(4, 4))],
    ['a crossing', range(cell(1, 4), cell(9, 4))],
  ])('%s', (_, other) => {
    expect(overlap(block, other)).toBe(true);
    expect(overlap(other, block)).toBe(true);
  });

  test.each([
    ['the row below', range(cell(6, 3), cell(6, 5))],
    ['the column beside', range(cell(3, 6), cell(5, 6))],
  ])('not %s', (_, other) => {
    expect(overlap(block, other)).toBe(false);
    expect(overlap(other, block)).toBe(false);
  });
});

test.each([
  ['A1', 1, 1],
  ['$B$3', 3, 2],
  ['b3', 3, 2],
  ['AZ2', 2, 52],
  ['XFD1048576', 1_048_576, 16_384],
])('%s is row %i, column %i', (text, row, column) => {
  expect(addressOf(text)).toEqual({ row, column });
});

test.each(['', 'A', '1', 'A0', 'A1:B2', 'XFE1', 'A1048577', 'ABCD1', 'A12345678', 'Feuil1!A1'])(
  '%p is no cell',
  (text) => {
    expect(addressOf(text)).toBeNull();
  },
);

test('a rectangle is written by its corners', () => {
  expect(rangeOf('$B$3:C9')).toEqual(range(cell(3, 2), cell(9, 3)));
  expect(rangeOf('B3')).toEqual(range(cell(3, 2), cell(3, 2)));
  expect(['A:C', '1:3', 'B3:', 'A1:B2:C3', ''].map(rangeOf)).toEqual([null, null, null, null, null]);
});

test('an area begins at a cell, and is that cell where it is no larger', () => {
  expect([addressFrom('B3', 2, 1), areaFrom('B3', 3, 2), areaFrom('B3', 1, 1), areaFrom('x', 1, 2)]).toEqual([
    'C5',
    'B3:C5',
    'B3',
    'x:B1',
  ]);
  expect([rowAddress(3, 2, 3), rowAddress(3, 2, 1), rowAddress(3, 2, 0)]).toEqual(['B3:D3', 'B3', 'B3']);
});

describe('readsAsCell', () => {
  test.each(['A1', 'ENT2024', 'xfd1048576', 'Tva20', 'R', 'c', 'R1C1', 'l1c1', 'L'])(
    '%s is a cell',
    (word) => {
      expect(readsAsCell(word)).toBe(true);
    },
  );

  test.each(['ENT_2024', 'XFE1', 'A1048577', 'A0', 'ENTT1', 'A'])('%s is none', (word) => {
    expect(readsAsCell(word)).toBe(false);
  });
});

test.each([
  ['Feuil1!B3:C9', 'Feuil1', 'B3:C9'],
  ["'L''état'!B3#", "L'état", 'B3#'],
  ["'Bravo!#'!A:C", 'Bravo!#', 'A:C'],
  ['[1]Feuil1!A1', '[1]Feuil1', 'A1'],
  ["'Mon état'!#REF!", 'Mon état', '#REF!'],
  ['#REF!', null, '#REF!'],
  ['$B$3', null, '$B$3'],
])('%s is of the sheet %s', (text, sheet, rest) => {
  expect(sheetIn(text)).toEqual({ sheet, rest });
});
