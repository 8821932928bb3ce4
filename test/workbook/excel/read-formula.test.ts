/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf } from './excel';
import { SpillingGrid } from './spilling-grid';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.12' });
});

const SPILLING = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';

function spilling(repeats: boolean) {
  return openExcel(boot, new SpillingGrid(SPILLING, { row: 0, column: 1 }, [3048.8, '#N/A', 7.4], repeats));
}

describe('the formula behind a cell', () => {
  const open = () => {
    const excel = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1', "L'état"], evaluate: () => 7.4 }));
    excel.grid.write(placeOf(excel.grid, "L'état", 'B2:B4'), [['=ENT.COUT(A1)'], ["'=ENT.COUT(A1)"], [412]]);
    return excel;
  };

  test('is its own', async () => {
    expect(await open().workbook.readFormula({ sheet: "L'état", address: 'B2' })).toEqual({
      sheet: "L'état",
      address: 'B2',
      formula: '=ENT.COUT(A1)',
      value: 7.4,
      shown: 7.4,
      position: { row: 0, column: 0 },
    });
  });

  test.each(['B3', 'B4', 'Z9'])('is none in %s: a text, a number, a blank', async (address) => {
    expect(await open().workbook.readFormula({ sheet: "L'état", address })).toBeNull();
  });

  test.each([true, false])('is the one that spills over it (cells repeat it: %s)', async (repeats) => {
    const { workbook } = spilling(repeats);
    const found = { sheet: 'Feuil1', address: 'B1', formula: SPILLING, value: 3048.8 };
    expect(await workbook.readFormula({ sheet: 'Feuil1', address: 'B1' })).toEqual({
      ...found,
      shown: 3048.8,
      position: { row: 0, column: 0 },
    });
    expect(await workbook.readFormula({ sheet: 'Feuil1', address: 'B2' })).toEqual({
      ...found,
      shown: '#N/A',
      position: { row: 1, column: 0 },
    });
  });

  test('rejects where the sheet is gone', async () => {
    await expect(open().workbook.readFormula({ sheet: 'Ailleurs', address: 'A1' })).rejects.toMatchObject({
      reason: 'notFound',
    });
  });
});

describe('the results of formulas', () => {
  test('are all that they give, each cell of a spill', async () => {
    const { workbook, grid } = spilling(true);
    grid.write(placeOf(grid, 'Feuil1', 'D1'), [['=ENT.COUT(A1)']]);
    expect(await workbook.readResults(await workbook.listFormulas())).toEqual([
      {
        sheet: 'Feuil1',
        address: 'B1',
        formula: SPILLING,
        value: 3048.8,
        values: [[3048.8], ['#N/A'], [7.4]],
      },
      { sheet: 'Feuil1', address: 'D1', formula: '=ENT.COUT(A1)', value: '#BUSY!', values: [['#BUSY!']] },
    ]);
  });

  test('leave out what was changed since', async () => {
    const { workbook, grid } = openExcel(boot, new MemoryGrid({ evaluate: () => 7.4 }));
    const place = placeOf(grid, 'Feuil1', 'A1:A2');
    grid.write(place, [['=ENT.COUT(B1)'], ['=ENT.COUT(B2)']]);
    const found = await workbook.listFormulas();
    grid.write(place, [['=ENT.COUT(C1)'], ['=ENT.COUT(B2)']]);
    expect((await workbook.readResults(found)).map(({ address }) => address)).toEqual(['A2']);
  });
});

test('names are listed with the cells that they stand for, and the sheet that alone knows them', async () => {
  const { workbook, grid } = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1', "L'état"] }));
  const sheet = placeOf(grid, "L'état", 'A1').sheet;
  const name = { comment: '', visible: true };
  grid.setName({ ...name, name: 'Total', scope: null, formula: "='L''état'!$B$2:$C$3" });
  grid.setName({ ...name, name: 'Local', scope: sheet, formula: "='L''état'!$A$1" });
  grid.setName({ ...name, name: 'Taux', scope: null, formula: '=0.2' });
  expect(await workbook.listNames()).toEqual([
    { sheet: "L'état", address: 'B2:C3', name: 'Total', scope: null },
    { sheet: "L'état", address: 'A1', name: 'Local', scope: "L'état" },
  ]);
});
