/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { rangeAreas } from '../../../../src/workbench/host/objects/range-areas';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
});

const cell = (row: number, column: number) => ({ sheet: '{S1}', area: { row, column, rows: 1, columns: 1 } });

test('areas are formatted together', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    const areas = sheet.getRanges('A1:B2, D4;5:5').untrack();
    areas.format.font.bold = true;
    areas.format.wrapText = true;
    areas.format.borders.getItem('EdgeTop').style = 'Continuous';
    areas.format.fill.color = '#FFF9DB';
    areas.load('address, areaCount, cellCount');
    await context.sync();
    expect(areas.address).toBe('Feuil1!A1:B2,Feuil1!D4,Feuil1!5:5');
    expect(areas.areaCount).toBe(3);
    expect(areas.cellCount).toBe(4 + 1 + 16_384);
  });
  const bold = [cell(0, 0), cell(1, 1), cell(3, 3), cell(4, 9), cell(3, 2)].map((place) =>
    grid.format(place, 'bold'),
  );
  expect(bold).toEqual([true, true, true, true, false]);
  expect(grid.border(cell(3, 3), 'top')?.style).toBe('Continuous');
  expect(grid.border(cell(1, 1), 'top')?.style).toBe('None');
  expect(grid.format(cell(3, 3), 'fill')).toBe('#FFF9DB');
});

test('rows of one height reach the grid together, and what is written after them finds them so', async () => {
  const setting = jest.spyOn(grid, 'setRowHeight');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRanges('1:1,3:4').untrack().format.rowHeight = 20;
    sheet.getRanges('6:6').untrack().format.rowHeight = 20;
    sheet.getRanges('2:2').untrack().format.rowHeight = 30;
    sheet.getRange('A1').values = [['écrit']];
    await context.sync();
  });
  expect(setting).toHaveBeenCalledTimes(2);
  const heights = [0, 1, 2, 3, 4, 5].map((row) => grid.rowHeight(cell(row, 0)));
  expect(heights).toEqual([20, 30, 20, 20, 15, 20]);
});

test('no address means the whole sheet', async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('Feuil1').getRanges().untrack();
    areas.load('areaCount, cellCount');
    await context.sync();
    expect([areas.areaCount, areas.cellCount]).toEqual([1, 1_048_576 * 16_384]);
  });
});

test('a property that the areas do not share is null', async () => {
  grid.setFormat(cell(3, 3), 'bold', true);
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem('Feuil1').getRanges('A1,D4').untrack();
    areas.load('format/font/bold, format/wrapText');
    areas.format.autofitRows();
    await context.sync();
    expect([areas.format.font.bold, areas.format.wrapText]).toEqual([null, false]);
  });
});

test('what the host does not know of several objects is refused by name', async () => {
  const failing = Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem('Feuil1').getRanges('A1,D4').untrack().format;
    borders.load('items/style');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'NotImplemented' });
});

everyMemberOf([rangeAreas], hosts);
