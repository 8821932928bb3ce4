/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { range } from '../../../../src/workbench/host/objects/range';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  // Spilling came after the sets of the manifest.
  boot = await bootOffice({ ExcelApi: '1.12' });
});

beforeEach(() => {
  // A stand-in for a calculation: a formula is worth its length.
  const connected = connectHost(boot.bridge, new MemoryGrid({ evaluate: (formula) => formula.length }));
  grid = connected.grid;
  hosts.push(connected.host);
});

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => batch(context.workbook.worksheets.getItem('Feuil1'), context));

const failure = (batch: (sheet: Excel.Worksheet) => void) =>
  run(async (sheet, context) => {
    batch(sheet);
    await context.sync();
  });

test('values, formulas, text and their types', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:D2');
    cells.values = [
      [1.5, 'texte', true, ''],
      ['=A1*2', "'=A1*2", '#N/A', "'00123"],
    ];
    cells.load('values, formulas, text, valueTypes');
    await context.sync();
    expect(cells.values).toEqual([
      [1.5, 'texte', true, ''],
      [5, '=A1*2', '#N/A', '00123'],
    ]);
    expect(cells.formulas).toEqual([
      [1.5, 'texte', true, ''],
      ['=A1*2', '=A1*2', '#N/A', '00123'],
    ]);
    expect(cells.text[0]).toEqual(['1.5', 'texte', 'true', '']);
    expect(cells.valueTypes).toEqual([
      ['Double', 'String', 'Boolean', 'Empty'],
      ['Double', 'String', 'Error', 'String'],
    ]);
  });
});

test('rows are hidden, all of them, none, or some', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A2:A3').format.rowHeight = 0;
    sheet.getRange('A5').format.rowHeight = 30;
    const ranges = ['B2:C3', 'B4:C6', 'B1:B2'].map((address) => sheet.getRange(address).load('rowHidden'));
    await context.sync();
    expect(ranges.map(({ rowHidden }) => rowHidden)).toEqual([true, false, null]);
  });
});

test('null leaves a cell as it is, and one value fills every cell', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:B2');
    cells.formulas = [['=1', '=2'] as string[], ['=3', '=4']];
    cells.values = [
      [7, null],
      [null, ''],
    ];
    cells.load('formulas');
    await context.sync();
    expect(cells.formulas).toEqual([
      [7, '=2'],
      ['=3', ''],
    ]);
    Object.assign(cells, { values: 0 });
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

test('formulas frozen to their values', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:A2');
    cells.formulas = [['=ENT.CONTRIB(1)'], ['texte']];
    cells.load('values');
    await context.sync();
    cells.set({ values: cells.values });
    cells.load('formulas');
    await context.sync();
    expect(cells.formulas).toEqual([[15], ['texte']]);
  });
});

test('number formats, one by one or one for all, on whole columns too', async () => {
  await run(async (sheet, context) => {
    Object.assign(sheet.getRange('A:A'), { numberFormat: '@' });
    sheet.getRange('B1:B3').numberFormat = [['0.00'], ['#,##0'], ['#,##0']];
    sheet.getRange('C1:C2').numberFormat = [['0 %'], ['0 %']];
    const cells = sheet.getRange('A1:D3').load('numberFormat');
    await context.sync();
    expect(cells.numberFormat).toEqual([
      ['@', '0.00', '0 %', 'General'],
      ['@', '#,##0', '0 %', 'General'],
      ['@', '#,##0', 'General', 'General'],
    ]);
  });
});

test('where a range lies and how large it is', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('C2:D9');
    cells.load('rowIndex, columnIndex, rowCount, columnCount, cellCount, worksheet/name');
    await context.sync();
    expect([
      cells.rowIndex,
      cells.columnIndex,
      cells.rowCount,
      cells.columnCount,
      cells.cellCount,
      cells.worksheet.name,
    ]).toEqual([1, 2, 8, 2, 16, 'Feuil1']);
  });
});

test.each<[string, (cells: Excel.Range, sheet: Excel.Worksheet) => Excel.Range, string | null]>([
  ['getCell', (cells) => cells.getCell(1, 0), 'B3'],
  ['getCell beyond its range', (cells) => cells.getCell(9, 9), 'K11'],
  ['getRow', (cells) => cells.getRow(2), 'B4:D4'],
  ['getColumn', (cells) => cells.getColumn(1), 'C2:C5'],
  ['getLastCell', (cells) => cells.getLastCell(), 'D5'],
  ['getLastRow', (cells) => cells.getLastRow(), 'B5:D5'],
  ['getLastColumn', (cells) => cells.getLastColumn(), 'D2:D5'],
  ['getEntireRow', (cells) => cells.getEntireRow(), '2:5'],
  ['getEntireColumn', (cells) => cells.getEntireColumn(), 'B:D'],
  ['getOffsetRange', (cells) => cells.getOffsetRange(-1, 2), 'D1:F4'],
  ['getResizedRange', (cells) => cells.getResizedRange(-3, 1), 'B2:E2'],
  ['getAbsoluteResizedRange', (cells) => cells.getAbsoluteResizedRange(1, 2), 'B2:C2'],
  ['getBoundingRect', (cells, sheet) => cells.getBoundingRect(sheet.getRange('A9')), 'A2:D9'],
  [
    'getIntersectionOrNullObject',
    (cells, sheet) => cells.getIntersectionOrNullObject(sheet.getRange('D5:E9')),
    'D5',
  ],
  ['no intersection', (cells, sheet) => cells.getIntersectionOrNullObject(sheet.getRange('E5')), null],
  ['getUsedRange', (cells) => cells.getUsedRange(), 'C3:D5'],
  ['getUsedRangeOrNullObject', (cells) => cells.getUsedRangeOrNullObject(true), 'C3'],
  ['nothing used', (_, sheet) => sheet.getRange('Z1:Z9').getUsedRangeOrNullObject(), null],
])('%s', async (_, shape, expected) => {
  await run(async (sheet, context) => {
    sheet.getRange('C3').values = [[1]];
    sheet.getRange('D5').format.font.bold = true;
    const shaped = shape(sheet.getRange('B2:D5'), sheet);
    shaped.load('address');
    await context.sync();
    expect(shaped.isNullObject ? null : shaped.address).toBe(expected && `Feuil1!${expected}`);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['a range outside the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
  ['a range without rows', (sheet) => sheet.getRange('A1').getResizedRange(-1, 0), 'InvalidArgument'],
  ['an empty used range', (sheet) => sheet.getRange('A1').getUsedRange(), 'ItemNotFound'],
  [
    'values of a whole column',
    (sheet) => {
      Object.assign(sheet.getRange('A:A'), { values: 1 });
    },
    'InvalidArgument',
  ],
  [
    'a value that is no cell’s',
    (sheet) => {
      Object.assign(sheet.getRange('A1'), { values: [[{ a: 1 }]] });
    },
    'InvalidArgument',
  ],
  [
    'rows that are no rows',
    (sheet) => {
      Object.assign(sheet.getRange('A1'), { values: [1] });
    },
    'InvalidArgument',
  ],
])('%s is refused', async (_, batch, code) => {
  await expect(failure(batch)).rejects.toMatchObject({ code });
});

test('cells of a whole column are too many to be read', async () => {
  await run(async (sheet, context) => {
    const column = sheet.getRange('A:A');
    column.load('values, numberFormat, rowCount');
    await context.sync();
    expect([column.values, column.numberFormat, column.rowCount]).toEqual([null, null, 1_048_576]);
  });
});

test('cleared: contents, formats or both', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:C1');
    const look = async () => {
      cells.load('values, numberFormat');
      await context.sync();
      return [cells.values[0], cells.numberFormat[0]];
    };
    cells.values = [[1, 2, 3]];
    cells.numberFormat = [['0', '0', '0']];
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    expect(await look()).toEqual([
      ['', 2, ''],
      ['0', 'General', 'General'],
    ]);
  });
});

test('merged and split again', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:B2');
    cells.values = [
      ['titre', 'x'],
      ['y', 'z'],
    ];
    cells.merge();
    sheet.getRange('D1:E2').merge(true);
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([
      ['titre', ''],
      ['', ''],
    ]);
    expect(grid.merged('{S1}')).toEqual([
      { row: 0, column: 0, rows: 2, columns: 2 },
      { row: 0, column: 3, rows: 1, columns: 2 },
      { row: 1, column: 3, rows: 1, columns: 2 },
    ]);
    sheet.getRange('A1:E2').unmerge();
    await context.sync();
    expect(grid.merged('{S1}')).toEqual([]);
  });
});

test('selected, which activates its sheet, and recalculated', async () => {
  const deux = grid.addSheet('Deux');
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Deux').getRange('B2:C3');
    cells.select();
    cells.calculate();
    await context.sync();
  });
  expect(grid.selection()).toEqual({ sheet: deux, area: { row: 1, column: 1, rows: 2, columns: 2 } });
  expect(grid.calculations).toEqual(['Recalculate']);
});

test('what hangs on a range, and an array large enough to be checked before it is cut', async () => {
  await run(async (sheet, context) => {
    const cells = sheet.getRange('A1:A1501');
    cells.values = Array.from({ length: 1501 }, (_, row) => [row]);
    cells.load('format/wrapText, dataValidation/type');
    await context.sync();
    expect([cells.format.wrapText, cells.dataValidation.type]).toEqual([false, 'None']);
  });
});

test('a formula that spills, and the cells that it spills over', async () => {
  jest.spyOn(grid, 'spills').mockReturnValue([{ row: 1, column: 1, rows: 3, columns: 2 }]);
  await run(async (sheet, context) => {
    const touched = ['B2:C4', 'B4', 'A1', 'A1:B2'].map((address) => sheet.getRange(address).load('hasSpill'));
    const spills = ['B2', 'B3', 'A1'].map((address) =>
      sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'),
    );
    const parents = ['B2', 'C4', 'A1'].map((address) =>
      sheet.getRange(address).getSpillParentOrNullObject().load('address'),
    );
    await context.sync();
    expect(parents.map((parent) => (parent.isNullObject ? null : parent.address))).toEqual([
      'Feuil1!B2',
      'Feuil1!B2',
      null,
    ]);
    expect(touched.map(({ hasSpill }) => hasSpill)).toEqual([true, true, false, null]);
    expect(spills.map((spill) => (spill.isNullObject ? null : spill.address))).toEqual([
      'Feuil1!B2:C4',
      null,
      null,
    ]);
  });
});

test('a grid in memory spills nothing', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=ENT.REPARTIR(A2,B2:B9)']];
    const cell = sheet.getRange('A1').load('hasSpill');
    await context.sync();
    expect(cell.hasSpill).toBe(false);
  });
});

test('cells are inserted above others, which move down, and are deleted again', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      ['un', 'A'],
      ['deux', 'B'],
    ];
    sheet.getRange('A2').insert('Down').values = [['entre']];
    const cells = sheet.getRange('A1:B3').load('values');
    await context.sync();
    expect(cells.values).toEqual([
      ['un', 'A'],
      ['entre', 'B'],
      ['deux', ''],
    ]);
    sheet.getRange('A1:A2').delete('Up');
    cells.load('values');
    await context.sync();
    expect(cells.values.map(([first]) => String(first))).toEqual(['deux', '', '']);
  });
  await expect(failure((sheet) => sheet.getRange('A1').insert('Right'))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
});

everyMemberOf([range], hosts);
