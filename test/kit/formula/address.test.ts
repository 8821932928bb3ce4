import fc from 'fast-check';
import {
  a1,
  a1Range,
  absoluteA1,
  absoluteA1Range,
  cell,
  columnLetters,
  columnNumber,
  isOnASheet,
  LAST_COLUMN,
  LAST_ROW,
  overlap,
  range,
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

  test.each([0, -1, 1.5, 16_385, Number.NaN])('refuses column %d', (column) => {
    expect(() => columnLetters(column)).toThrow(
      new RangeError(`Excel has no column ${column}: expected 1 to 16384.`),
    );
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
