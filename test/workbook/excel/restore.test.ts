/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { FormulaResult } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { actionsOf, recordRequests } from '../../workbench/host/recorder';
import { contentsOf, formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';
import { SpillingGrid } from './spilling-grid';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.12' });
});

const RESULTS: Readonly<Record<string, number | string | boolean>> = {
  '=ENT.ANNEE(2024)': '2023-2024',
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
    ['=ENT.ANNEE(2024)'],
    ['=ENT.CONTRIB(B1,"membre","2023-2024")'],
    ['=ENT.COUT(B1)>7'],
    ['=ENT.COUT(0,0)'],
  ]);
  grid.write(placeOf(grid, "L'état", 'B2'), [['=ENT.EXPLIQUER("membre")']]);
  grid.setFormat(placeOf(grid, 'Feuil1', 'A2'), 'numberFormat', '0.00');
  return excel;
}

/** Freezes every formula, and gives what a log would keep of them. */
async function frozen({ workbook }: OpenedExcel): Promise<readonly FormulaResult[]> {
  const found = await workbook.listFormulas();
  const results = await workbook.readResults(found);
  expect(await workbook.freeze(found)).toEqual([]);
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
  await excel.workbook.restore([{ ...first, formula: '=_xldudf_ENT_ANNEE(2024)' }]);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1')).toEqual([['=ENT.ANNEE(2024)']]);
});

test('a failure anywhere restores nothing', async () => {
  const build = async () => {
    const excel = open();
    return { excel, log: await frozen(excel) };
  };
  const trial = await build();
  const requests = recordRequests(boot.bridge);
  await trial.excel.workbook.restore(trial.log);
  expect(requests).toHaveLength(3);
  const faults = requests.flatMap((request, index) =>
    [...actionsOf(request).keys(), Infinity].map((action) => ({ request: index + 1, action })),
  );
  for (const fault of faults) {
    const { excel, log } = await build();
    const contents = contentsOf(excel.grid);
    excel.host.failAt({ ...fault, code: 'AccessDenied' });
    await expect(excel.workbook.restore(log)).rejects.toMatchObject({ reason: 'protected' });
    expect({ fault, ...contentsOf(excel.grid) }).toEqual({ fault, ...contents });
    const formats = excel.grid.numberFormats(placeOf(excel.grid, 'Feuil1', 'A1:A2'));
    expect(formats).toEqual([['General'], ['0.00']]);
  }
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
