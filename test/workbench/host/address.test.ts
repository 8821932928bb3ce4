import fc from 'fast-check';
import {
  formatAbsoluteAddress,
  formatAddress,
  formatArea,
  parseReference,
} from '../../../src/workbench/host/address';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../../src/workbench/host/area';

test.each([
  ['A1', null, [0, 0, 1, 1]],
  ['$B$2:C$9', null, [1, 1, 8, 2]],
  ['c9:b2', null, [1, 1, 8, 2]],
  ['XFD1048576', null, [1_048_575, 16_383, 1, 1]],
  ['A:C', null, [0, 0, SHEET_ROWS, 3]],
  ['$4:2', null, [1, 0, 3, SHEET_COLUMNS]],
  ['Feuil1!A1', 'Feuil1', [0, 0, 1, 1]],
  ["'L''année 2021-2022'!A1:B2", "L'année 2021-2022", [0, 0, 2, 2]],
] as const)('%s', (text, sheet, [row, column, rows, columns]) => {
  expect(parseReference(text)).toEqual({ sheet, area: { row, column, rows, columns } });
});

test.each([
  '',
  'A',
  '1',
  'A0',
  'XFE1',
  'A1048577',
  'A1:B',
  'A1:B2:C3',
  'A1,B2',
  'ENT_Total',
  'Feuil1!',
  'A:1',
])('"%s" is no reference', (text) => {
  expect(parseReference(text)).toBeNull();
});

test('a sheet is quoted where its name would be read otherwise', () => {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const addresses = ['Décompte', 'Décompte 2021', '2021', "L'an", 'A1', 'a.b_c'].map((name) =>
    formatAddress(name, cell),
  );
  expect(addresses).toEqual([
    'Décompte!A1',
    "'Décompte 2021'!A1",
    "'2021'!A1",
    "'L''an'!A1",
    "'A1'!A1",
    'a.b_c!A1',
  ]);
});

test('an absolute address', () => {
  expect(formatAbsoluteAddress('Feuil1', { row: 0, column: 25, rows: 2, columns: 2 })).toBe(
    'Feuil1!$Z$1:$AA$2',
  );
  expect(formatAbsoluteAddress('Feuil1', { row: 3, column: 0, rows: 1, columns: SHEET_COLUMNS })).toBe(
    'Feuil1!$4:$4',
  );
});

test('what is written reads back', () => {
  const area = fc
    .record({ row: fc.nat(SHEET_ROWS - 1), column: fc.nat(SHEET_COLUMNS - 1) })
    .chain(({ row, column }) =>
      fc.record({
        row: fc.constant(row),
        column: fc.constant(column),
        rows: fc.integer({ min: 1, max: SHEET_ROWS - row }),
        columns: fc.integer({ min: 1, max: SHEET_COLUMNS - column }),
      }),
    );
  const sheet = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(sheet, area, (name, expected) => {
      expect(parseReference(formatAddress(name, expected))).toEqual({ sheet: name, area: expected });
      expect(parseReference(formatArea(expected, '$'))).toEqual({ sheet: null, area: expected });
    }),
  );
});
