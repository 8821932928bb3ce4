/** @jest-environment jsdom */
import { CellNotEmpty } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot);
  excel.grid.select(placeOf(excel.grid, 'Feuil1', 'B3:C9'));
});

const FORMULA = '=ENT.CONTRIB(A3,"membre","2023-2024")';
const insert = (replace = false) => excel.workbook.insertFormula(FORMULA, { replace });

test('the cell that a formula would go to', async () => {
  expect(await excel.workbook.selectedCell()).toEqual({ sheet: 'Feuil1', address: 'B3' });
});

test('a formula goes to the active cell alone', async () => {
  expect(await insert()).toEqual({ sheet: 'Feuil1', address: 'B3' });
  expect(formulasIn(excel.grid, 'Feuil1', 'B3:C4')).toEqual([
    [FORMULA, ''],
    ['', ''],
  ]);
});

test.each([['texte'], [0], ['=A1']])('a cell that holds %j is not overwritten', async (content) => {
  excel.grid.write(placeOf(excel.grid, 'Feuil1', 'B3'), [[content]]);
  const failure = await insert().catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CellNotEmpty);
  expect(failure).toMatchObject({ cell: { sheet: 'Feuil1', address: 'B3' } });
  expect(formulasIn(excel.grid, 'Feuil1', 'B3')).toEqual([[content]]);
});

test('unless the user says so', async () => {
  excel.grid.write(placeOf(excel.grid, 'Feuil1', 'B3'), [['texte']]);
  await insert(true);
  expect(formulasIn(excel.grid, 'Feuil1', 'B3')).toEqual([[FORMULA]]);
});

test('in a cell of the format Text, which would show the formula itself, it calculates', async () => {
  const cell = placeOf(excel.grid, 'Feuil1', 'B3');
  excel.grid.setFormat(cell, 'numberFormat', '@');
  await insert();
  expect([excel.grid.values(cell), excel.grid.format(cell, 'numberFormat')]).toEqual([
    [['#BUSY!']],
    'General',
  ]);
});

test('a number format of the user’s stays', async () => {
  const cell = placeOf(excel.grid, 'Feuil1', 'B3');
  excel.grid.setFormat(cell, 'numberFormat', '0.00');
  await insert();
  expect(excel.grid.format(cell, 'numberFormat')).toBe('0.00');
});

test.each([
  ['General', '#,##0.00'],
  ['@', '#,##0.00'],
  ['0.0', '0.0'],
])('a cell of the format %s has %s where one is offered', async (own, shown) => {
  const cell = placeOf(excel.grid, 'Feuil1', 'B3');
  excel.grid.setFormat(cell, 'numberFormat', own);
  await excel.workbook.insertFormula(FORMULA, { replace: false, numberFormat: '#,##0.00' });
  expect(excel.grid.format(cell, 'numberFormat')).toBe(shown);
});
