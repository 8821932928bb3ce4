/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { FormulaResult } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { contentsOf, formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';
import { FREEZE_LOG } from './freeze-log';
import { SpillingGrid } from './spilling-grid';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.12' });
});

const RESULTS: Readonly<Record<string, number | string | boolean>> = {
  '=ENT.ANNEESCOLAIRE(2024)': '2023-2024',
  '=ENT.CONTRIB(B1,"membre","2023-2024")': 3048.8,
  '=ENT.EXPLIQUER("membre")': '=A1',
  '=ENT.COUT(B1)>7': true,
  '=ENT.COUT(0,0)': '',
};

function open(): OpenedExcel {
  const excel = openExcel(
    boot,
    new MemoryGrid({ sheets: ['Feuil1', "L'état"], evaluate: (formula) => RESULTS[formula] ?? '#BUSY!' }),
  );
  const { grid } = excel;
  grid.write(placeOf(grid, 'Feuil1', 'A1:A4'), [
    ['=ENT.ANNEESCOLAIRE(2024)'],
    ['=ENT.CONTRIB(B1,"membre","2023-2024")'],
    ['=ENT.COUT(B1)>7'],
    ['=ENT.COUT(0,0)'],
  ]);
  grid.write(placeOf(grid, "L'état", 'B2'), [['=ENT.EXPLIQUER("membre")']]);
  grid.setFormat(placeOf(grid, 'Feuil1', 'A2'), 'numberFormat', '0.00');
  return excel;
}

/** Freezes every formula, and gives what the log keeps of them. */
async function frozen({ grid, workbook }: OpenedExcel): Promise<readonly FormulaResult[]> {
  const found = await workbook.listFormulas();
  const results = await workbook.readResults(found);
  expect((await workbook.freeze(found, FREEZE_LOG)).staying).toEqual([]);
  grid.deleteSheet(placeOf(grid, FREEZE_LOG.name, 'A1').sheet);
  grid.select(placeOf(grid, 'Feuil1', 'A1'));
  return results;
}

test('what was frozen is what it was, formats included', async () => {
  const excel = open();
  const before = contentsOf(excel.grid);
  const log = await frozen(excel);
  expect(contentsOf(excel.grid)).not.toEqual(before);
  expect(await excel.workbook.restore(log)).toEqual([]);
  expect(contentsOf(excel.grid)).toEqual(before);
  const formats = excel.grid.numberFormats(placeOf(excel.grid, 'Feuil1', 'A1:A2'));
  expect(formats).toEqual([['General'], ['0.00']]);
  expect(excel.grid.numberFormats(placeOf(excel.grid, "L'état", 'B2'))).toEqual([['General']]);
});

test.each([true, false])('a formula that spilled spills again (cells repeat it: %s)', async (repeats) => {
  const formula = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';
  const excel = openExcel(
    boot,
    new SpillingGrid(formula, { row: 0, column: 1 }, [3048.8, 740, 7.4], repeats),
  );
  const log = await frozen(excel);
  expect(formulasIn(excel.grid, 'Feuil1', 'B1:B3')).toEqual([[3048.8], [740], [7.4]]);
  expect(await excel.workbook.restore(log)).toEqual([]);
  expect(excel.grid.spills(placeOf(excel.grid, 'Feuil1', 'B1').sheet)).toHaveLength(1);
  expect(formulasIn(excel.grid, 'Feuil1', 'B1')).toEqual([[formula]]);
});

test('a spill of which one cell was changed is left alone as a whole', async () => {
  const formula = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';
  const excel = openExcel(boot, new SpillingGrid(formula, { row: 0, column: 1 }, [3048.8, 740, 7.4], false));
  const log = await frozen(excel);
  excel.grid.write(placeOf(excel.grid, 'Feuil1', 'B3'), [[8]]);
  expect(await excel.workbook.restore(log)).toEqual(log);
  expect(formulasIn(excel.grid, 'Feuil1', 'B1:B3')).toEqual([[3048.8], [740], [8]]);
});

test('cells changed since, holding a formula again, or gone with their sheet, are left alone and told', async () => {
  const excel = open();
  const log = await frozen(excel);
  excel.grid.write(placeOf(excel.grid, 'Feuil1', 'A1:A2'), [['2024-2025'], ['=3048.8']]);
  excel.grid.deleteSheet(placeOf(excel.grid, "L'état", 'A1').sheet);
  const left = await excel.workbook.restore(log);
  expect(left.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    'Feuil1!A1',
    'Feuil1!A2',
    "L'état!B2",
  ]);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1:A4')).toEqual([
    ['2024-2025'],
    ['=3048.8'],
    ['=ENT.COUT(B1)>7'],
    ['=ENT.COUT(0,0)'],
  ]);
});

test('what Excel wrote before it knew the functions comes back as a user types it', async () => {
  const excel = open();
  const [first] = await frozen(excel);
  if (first === undefined) throw new Error('Nothing was frozen.');
  await excel.workbook.restore([{ ...first, formula: '=_xldudf_ENT_ANNEESCOLAIRE(2024)' }]);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1')).toEqual([['=ENT.ANNEESCOLAIRE(2024)']]);
});

test('of two logs of one cell, the first is restored, and none but once', async () => {
  const excel = open();
  const [first, second, ...others] = await frozen(excel);
  if (first === undefined || second === undefined) throw new Error('Nothing was frozen.');
  const again = { ...first, formula: '=ENT.ANNEESCOLAIRE(2025)' };
  const before = excel.host.requests.length;
  expect(await excel.workbook.restore([first, again, second, ...others])).toEqual([again]);
  // Two readings, for each cell of the first can be read with the others only once.
  expect(excel.host.requests.length - before).toBe(4);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1:A2')).toEqual([
    ['=ENT.ANNEESCOLAIRE(2024)'],
    ['=ENT.CONTRIB(B1,"membre","2023-2024")'],
  ]);
});

test('ten thousand formulas in one column are one array', async () => {
  const excel = openExcel(boot, new MemoryGrid({ evaluate: () => 7.4 }));
  const rows = Array.from({ length: 10_000 }, (_, row) => [`=ENT.COUT(A${row + 1},1)`]);
  excel.grid.write(placeOf(excel.grid, 'Feuil1', 'B1:B10000'), rows);
  const log = await frozen(excel);
  const before = excel.host.requests.length;
  expect(await excel.workbook.restore(log)).toEqual([]);
  expect(excel.host.requests.length - before).toBe(3);
  expect(formulasIn(excel.grid, 'Feuil1', 'B1:B10000')).toEqual(rows);
});
