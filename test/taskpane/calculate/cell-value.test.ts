import { errorShown, isEmptyCell } from '../../../src/taskpane/calculate/cell-value';
import type { CellValue } from '../../../src/workbook/open-workbook';

test.each<[CellValue, boolean]>([
  [null, true],
  ['', true],
  ['  ', true],
  ['\u00a0', true],
  [0, false],
  [false, false],
  ['0', false],
])('%p is empty: %s', (value, empty) => {
  expect(isEmptyCell(value)).toBe(empty);
});

test.each<[CellValue, string | null]>([
  ['#N/A', '#N/A'],
  ['#REF!', '#REF!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NAME?', '#NAME?'],
  ['#SPILL!', '#SPILL!'],
  ['#GETTING_DATA', '#GETTING_DATA'],
  ['# 12', null],
  ['#hashtag', null],
  ['voir #REF!', null],
  [404, null],
  [null, null],
])('%p shows the error %s', (value, error) => {
  expect(errorShown(value)).toBe(error);
});
