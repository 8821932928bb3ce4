/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { dataValidation } from '../../../../src/workbench/host/objects/data-validation';
import {
  rangeBorder,
  rangeBorders,
  rangeFill,
  rangeFont,
  rangeFormat,
} from '../../../../src/workbench/host/objects/range-format';
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

const onRange = <T>(
  address: string,
  batch: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run((context) => batch(context.workbook.worksheets.getItem('Feuil1').getRange(address), context));

const FONT = 'name, size, color, bold, italic, underline';
const PARAGRAPH = 'horizontalAlignment, verticalAlignment, wrapText, indentLevel, columnWidth, rowHeight';

test('a sheet starts with the formats of Excel', async () => {
  await onRange('A1', async ({ format }, context) => {
    format.load(PARAGRAPH);
    format.font.load(FONT);
    format.fill.load('color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
      columnWidth: 48,
      rowHeight: 15,
      font: { name: 'Calibri', size: 11, color: '#000000', bold: false, italic: false, underline: 'None' },
      fill: { color: '#FFFFFF' },
    });
  });
});

test.each([
  ['B:C', (range: Excel.Range) => range],
  ['B2:C3', (range: Excel.Range) => range.getEntireColumn()],
  ['2:3', (range: Excel.Range) => range],
] as const)('whole columns and rows take formats, cell by cell never: %s', async (address, whole) => {
  await onRange(address, async (given, context) => {
    const range = whole(given);
    range.numberFormat = [['0.00']];
    range.format.fill.color = '#FFF9DB';
    range.format.font.bold = true;
    await context.sync();
    const inside = context.workbook.worksheets.getItem('Feuil1').getRange('B2:C3');
    inside.load('numberFormat');
    inside.format.font.load('bold');
    range.load('numberFormat, values, rowHidden');
    range.format.load('rowHeight');
    range.format.font.load('bold, size');
    range.format.fill.load('color');
    await context.sync();
    expect(inside.numberFormat).toEqual([
      ['0.00', '0.00'],
      ['0.00', '0.00'],
    ]);
    // Of so many cells Excel gives no array.
    expect([range.numberFormat, range.values, range.rowHidden]).toEqual([null, null, false]);
    expect(range.format.toJSON()).toMatchObject({
      rowHeight: 15,
      font: { bold: true, size: 11 },
      fill: { color: '#FFF9DB' },
    });
    expect(grid.usedArea('{S1}', false)).toBeNull();

    inside.format.font.bold = false;
    inside.format.rowHeight = 0;
    range.load('rowHidden');
    range.format.font.load('bold');
    await context.sync();
    expect([range.format.font.bold, range.rowHidden]).toEqual([null, address === '2:3' ? true : null]);
  });
});

test.each([
  ['Diagonal', 'InvalidArgument'],
  ['DiagonalUp', 'NotImplemented'],
])('the border %s is refused: %s', async (side, code) => {
  const refused = onRange('A1', async ({ format }, context) => {
    format.borders.getItem(side as 'DiagonalUp').style = 'Continuous';
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test('a cell style is no member that the host knows', async () => {
  const refused = onRange('A1', async (range, context) => {
    range.style = 'Normal';
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'NotImplemented' });
});

test('formats are set and read back', async () => {
  await onRange('B2:C3', async ({ format }, context) => {
    format.set({
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 80.5,
      rowHeight: 30,
      font: { name: 'Arial', size: 10, color: '#0000ff', bold: true, italic: true, underline: 'Single' },
      fill: { color: '#fff9db' },
    });
    format.load(PARAGRAPH);
    format.font.load(FONT);
    format.fill.load('color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Right',
      verticalAlignment: 'Center',
      wrapText: true,
      indentLevel: 2,
      columnWidth: 80.5,
      rowHeight: 30,
      font: { name: 'Arial', size: 10, color: '#0000FF', bold: true, italic: true, underline: 'Single' },
      fill: { color: '#FFF9DB' },
    });
    format.fill.clear();
    format.fill.load('color');
    await context.sync();
    expect(format.fill.color).toBe('#FFFFFF');
  });
});

test('cells that differ answer null', async () => {
  await onRange('A1:B2', async (range, context) => {
    range.getCell(0, 0).format.set({ columnWidth: 10, rowHeight: 20, font: { bold: true } });
    range.format.load('columnWidth, rowHeight');
    range.format.font.load('bold');
    range.getColumn(0).format.load('columnWidth');
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight, range.format.font.bold]).toEqual([
      null,
      null,
      null,
    ]);
    range.format.font.bold = false;
    range.format.font.load('bold');
    await context.sync();
    expect(range.format.font.bold).toBe(false);
  });
});

test('a column keeps its width for every row', async () => {
  await onRange('C:C', async (column, context) => {
    column.format.columnWidth = 120;
    const below = column.getRow(9999).getEntireColumn().format.load('columnWidth');
    await context.sync();
    expect(below.columnWidth).toBe(120);
  });
});

test('sizes fitted to their contents are the grid’s affair', async () => {
  const autofit = jest.spyOn(grid, 'autofit');
  await onRange('A1:B2', async ({ format }, context) => {
    format.autofitColumns();
    format.autofitRows();
    await context.sync();
  });
  const place = { sheet: '{S1}', area: { row: 0, column: 0, rows: 2, columns: 2 } };
  expect(autofit.mock.calls).toEqual([
    [place, 'columns'],
    [place, 'rows'],
  ]);
});

test('the borders of a range are edges of its cells', async () => {
  await onRange('A1:C3', async ({ format }, context) => {
    const sides = [
      'EdgeTop',
      'EdgeBottom',
      'EdgeLeft',
      'EdgeRight',
      'InsideHorizontal',
      'InsideVertical',
    ] as const;
    for (const side of sides) format.borders.getItem(side).style = 'Continuous';
    format.borders.getItem('EdgeBottom').set({ style: 'Double', weight: 'Thick', color: '#ff0000' });
    format.borders.load('items/sideIndex, items/style, items/weight, items/color');
    await context.sync();
    const thin = { style: 'Continuous', weight: 'Thin', color: '#000000' };
    expect(format.borders.items.map((border) => border.toJSON())).toEqual([
      { sideIndex: 'EdgeTop', ...thin },
      { sideIndex: 'EdgeBottom', style: 'Double', weight: 'Thick', color: '#FF0000' },
      { sideIndex: 'EdgeLeft', ...thin },
      { sideIndex: 'EdgeRight', ...thin },
      { sideIndex: 'InsideVertical', ...thin },
      { sideIndex: 'InsideHorizontal', ...thin },
    ]);
  });
  const edges = (row: number, column: number) =>
    (['top', 'bottom', 'left', 'right'] as const).filter(
      (edge) =>
        grid.border({ sheet: '{S1}', area: { row, column, rows: 1, columns: 1 } }, edge)?.style !== 'None',
    );
  expect(edges(0, 0)).toEqual(['top', 'bottom', 'left', 'right']);
  expect(edges(1, 1)).toEqual(['bottom', 'right']);
  expect(edges(2, 2)).toEqual(['bottom', 'right']);
});

test('lines inside a range leave its outline alone', async () => {
  await onRange('A1:C3', async ({ format }, context) => {
    format.borders.getItem('InsideHorizontal').style = 'Dot';
    format.borders.getItem('InsideVertical').style = 'Dash';
    await context.sync();
  });
  const style = (row: number, column: number, edge: 'bottom' | 'right') =>
    grid.border({ sheet: '{S1}', area: { row, column, rows: 1, columns: 1 } }, edge)?.style;
  expect([0, 1, 2].map((row) => style(row, 0, 'bottom'))).toEqual(['Dot', 'Dot', 'None']);
  expect([0, 1, 2].map((column) => style(0, column, 'right'))).toEqual(['Dash', 'Dash', 'None']);
});

test('one cell has no line inside', async () => {
  await onRange('A1', async ({ format }, context) => {
    const inside = format.borders.getItem('InsideHorizontal');
    inside.style = 'Continuous';
    inside.load('style');
    await context.sync();
    expect(inside.style).toBeNull();
  });
});

test('a drop-down list, its alert and its prompt', async () => {
  await onRange('A1:A9', async ({ dataValidation: validation }, context) => {
    validation.load('type, rule');
    await context.sync();
    expect([validation.type, validation.rule]).toEqual(['None', null]);

    validation.rule = { list: { inCellDropDown: true, source: 'membre,hors membre' } };
    validation.ignoreBlanks = false;
    validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Zone', message: 'Zone inconnue' };
    validation.prompt = { showPrompt: true, title: 'Zone', message: 'Choisissez la zone.' };
    validation.load('type, rule, ignoreBlanks, errorAlert, prompt');
    await context.sync();
    expect(validation.toJSON()).toEqual({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: 'membre,hors membre' } },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: 'Stop', title: 'Zone', message: 'Zone inconnue' },
      prompt: { showPrompt: true, title: 'Zone', message: 'Choisissez la zone.' },
    });

    validation.clear();
    validation.load('type');
    await context.sync();
    expect(validation.type).toBe('None');
  });
});

test('an alert needs a rule first', async () => {
  const failing = onRange('A1', async ({ dataValidation: validation }, context) => {
    validation.ignoreBlanks = false;
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

everyMemberOf([rangeFormat, rangeFont, rangeFill, rangeBorders, rangeBorder, dataValidation], hosts);
