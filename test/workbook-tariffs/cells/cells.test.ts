import {
  budgetYear,
  cents,
  count,
  date,
  eitherYear,
  name,
  positiveCents,
  price,
  schoolYear,
  siren,
  text,
  yesNo,
} from '../../../src/workbook-tariffs/cells/readers';
import type { FilledCell } from '../../../src/kit/cells/cell';
import { serialOf } from '../../../src/kit/cells/date';
import { Fault, type CellReader } from '../../../src/workbook-tariffs/cells/fault';

/** The value, or the code of the fault. */
function of<T>(read: CellReader<T>, cell: FilledCell): T | string {
  const value = read(cell);
  return value instanceof Fault ? `! ${value.code}` : value;
}

describe('an amount', () => {
  test.each<[FilledCell, string]>([
    [7.4, '7.40'],
    [0, '0.00'],
    [-0, '0.00'],
    [0.1 + 0.2, '0.30'],
    ['7,40\u00a0€', '7.40'],
    ['1 234,5', '1234.50'],
    ['1\u202f234,567891', '1234.567891'],
    [1.224, '1.2240'],
    ['1,224', '! numberReadTwice'],
    ['7.600 €', '! numberReadTwice'],
    ['0,125', '0.1250'],
    [1e12, '1000000000000.00'],
    [1_000_000_000_000.01, '! amountTooLarge'],
    ['123456789012,3456', '! amountTooPrecise'],
    [100 / 3, '! amountTooPrecise'],
    [1e300, '! amountTooLarge'],
    [NaN, '! notAnAmount'],
    [-0.01, '! negativeAmount'],
    ['sept', '! notAnAmount'],
    ['1.234,50', '! notAnAmount'],
    [true, '! notAnAmount'],
    ['9'.repeat(32_767), '! notAnAmount'],
    ['=1+1', '! notAnAmount'],
  ])('%p is %s', (cell, expected) => {
    expect(of(price, cell)).toBe(expected);
  });

  test('of a charge has its cents and no more, and may be negative', () => {
    expect([7.4, -7.4, 7.405, '0,001'].map((cell) => of(cents, cell))).toEqual([
      '7.40',
      '-7.40',
      '! amountTooPrecise',
      '! amountTooPrecise',
    ]);
    expect(of(positiveCents, -0.01)).toBe('! negativeAmount');
  });
});

test.each<[FilledCell, number | string]>([
  [0, 0],
  [43_478, 43_478],
  ['43 478', 43_478],
  ['43.478', '! numberReadTwice'],
  [1e9, 1e9],
  [1e9 + 1, '! notACount'],
  [-1, '! notACount'],
  [1.5, '! notACount'],
  ['', '! notACount'],
  [false, '! notACount'],
  [Infinity, '! notACount'],
])('a count: %p is %p', (cell, expected) => {
  expect(of(count, cell)).toBe(expected);
});

test.each<[FilledCell, string]>([
  [45_460, '2024-06-17'],
  [45_460.75, '2024-06-17'],
  ['17/06/2024', '2024-06-17'],
  ['7/6/2024', '2024-06-07'],
  ['17.06.2024', '2024-06-17'],
  ['2024-06-17', '2024-06-17'],
  [' 2024-06-17 ', '2024-06-17'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', '! notADate'],
  ['31/06/2024', '! notADate'],
  ['06/17/2024', '! notADate'],
  [36_526, '2000-01-01'],
  [36_525, '! notADate'],
  [2024, '! notADate'],
  ['01/01/2100', '! notADate'],
  [61, '! notADate'],
  [60, '! notADate'],
  [-5, '! notADate'],
  [1e9, '! notADate'],
  ['lundi', '! notADate'],
  [true, '! notADate'],
  ['1'.repeat(32_767), '! notADate'],
])('a date: %p is %s', (cell, expected) => {
  expect(of(date, cell)).toBe(expected);
});

test('a date goes to Excel as its serial number and comes back', () => {
  expect([serialOf('1900-03-01'), serialOf('2024-06-17'), serialOf('2199-12-31')]).toEqual([
    61, 45_460, 109_574,
  ]);
});

test.each<[FilledCell, string]>([
  ['2023-2024', '2023-2024'],
  ['2023/24', '2023-2024'],
  [2024, '! badYear'],
  ['2024', '! badYear'],
  ['2023-2025', '! badYear'],
  ['1999-2000', '! yearOutOfRange'],
  ['2000-2001', '2000-2001'],
  ['2099-2100', '2099-2100'],
  ['2203-2204', '! yearOutOfRange'],
  [true, '! badYear'],
])('a school year: %p is %s', (cell, expected) => {
  expect(of(schoolYear, cell)).toBe(expected);
});

test('a budget year is bare, and where either may stand what is written decides', () => {
  expect([2024, '2024', 1999, '2023-2024'].map((cell) => of(budgetYear, cell))).toEqual([
    2024,
    2024,
    '! yearOutOfRange',
    '! badYear',
  ]);
  expect([2024, '2023-2024', 'x'].map((cell) => of(eitherYear, cell))).toEqual([
    2024,
    '2023-2024',
    '! badYear',
  ]);
});

test.each<[FilledCell, boolean | string]>([
  [true, true],
  [0, false],
  ['Oui', true],
  ['NON', false],
  ['peut-être', '! notYesNo'],
])('yes or no: %p is %p', (cell, expected) => {
  expect(of(yesNo, cell)).toBe(expected);
});

test.each<[FilledCell, string]>([
  [200070944, '200070944'],
  ['200 070 944', '200070944'],
  ['200070945', '! notASiren'],
  ['20007094400016', '! notASiren'],
  [true, '! notASiren'],
])('a SIREN: %p is %s', (cell, expected) => {
  expect(of(siren, cell)).toBe(expected);
});

test('a text loses its line breaks, and may be a number; what no file can hold is refused', () => {
  expect(
    ['a\r\nb\u0000c', 12, true, 'x'.repeat(1000), 'x'.repeat(1001), '\ud83d', '😀'].map((cell) =>
      of(text, cell),
    ),
  ).toEqual(['a b c', '12', '! notText', 'x'.repeat(1000), '! tooLong', '! unreadableText', '😀']);
});

test('a name has a letter or a digit, and is none of those that objects keep', () => {
  expect(
    ['DL 06', '…', '’', '__proto__', 'constructor', 'prototype', 'y'.repeat(201)].map((cell) =>
      of(name, cell),
    ),
  ).toEqual([
    'DL 06',
    '! nameUnusable',
    '! nameUnusable',
    '! nameUnusable',
    '! nameUnusable',
    '! nameUnusable',
    '! tooLong',
  ]);
});
