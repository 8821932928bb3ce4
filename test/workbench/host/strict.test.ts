/** @jest-environment jsdom */
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;
let grid: MemoryGrid;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.17' });
});

beforeEach(() => {
  ({ grid } = connectHost(boot.bridge));
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (batch: Batch): Promise<unknown> =>
  Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem('Feuil1'), context);
    await context.sync();
    return result;
  });

/** What the types' documentation, or Excel's limits, do not allow. */
test.each<[string, string, Batch]>([
  [
    'a very hidden sheet deleted',
    'InvalidOperation',
    (_, { workbook }) => {
      const other = workbook.worksheets.add('Cachée');
      other.visibility = 'VeryHidden';
      other.delete();
    },
  ],
  [
    'a hidden sheet activated',
    'InvalidOperation',
    (_, { workbook }) => {
      const other = workbook.worksheets.add('Cachée');
      other.visibility = 'Hidden';
      other.activate();
    },
  ],
  [
    'a range of a hidden sheet selected',
    'InvalidOperation',
    (_, { workbook }) => {
      const other = workbook.worksheets.add('Cachée');
      other.visibility = 'Hidden';
      other.getRange('A1').select();
    },
  ],
  [
    'a table resized away from its cells',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.add('A1:B3', true).resize('D1:E3');
    },
  ],
  [
    'cells of a table merged',
    'InvalidOperation',
    (sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('B3:C3').merge();
    },
  ],
  [
    'titles that are no whole rows',
    'InvalidArgument',
    ({ pageLayout }) => {
      pageLayout.setPrintTitleRows('A1:C1');
    },
  ],
  [
    'titles that are no whole columns',
    'InvalidArgument',
    ({ pageLayout }) => {
      pageLayout.setPrintTitleColumns('A1:A9');
    },
  ],
  [
    'an unknown table style',
    'InvalidArgument',
    (sheet) => {
      sheet.tables.add('A1:B3', true).style = 'TableStyleMedium29';
    },
  ],
  [
    'an unknown paper',
    'InvalidArgument',
    ({ pageLayout }) => {
      pageLayout.paperSize = 'A9' as 'A4';
    },
  ],
  [
    'an unknown chart',
    'InvalidArgument',
    (sheet) => {
      sheet.charts.add('Camembert' as unknown as Excel.ChartType, sheet.getRange('A1:B2'));
    },
  ],
  [
    'a broken number format',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['0.00', '0.0"']];
    },
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (sheet) => {
      sheet.getRange('A1').format.fill.color = 'bleuté';
    },
  ],
  ...['R', 'c', 'L', 'L1C1', 'R1C1', 'rc', 'A1', 'XFD1048576'].map((name): [string, string, Batch] => [
    `the name ${name}`,
    'InvalidArgument',
    (sheet) => {
      sheet.names.add(name, sheet.getRange('A1'));
    },
  ]),
])('%s is refused with %s', async (_, code, batch) => {
  await expect(run(batch)).rejects.toMatchObject({ code });
});

test('an empty sheet, and the names that Excel does take', async () => {
  await run((sheet) => {
    for (const name of ['Rc1x', 'Lot', 'ENT_R1', 'XFE1']) sheet.names.add(name, sheet.getRange('A1'));
  });
  expect(grid.names().map(({ name }) => name)).toEqual(['Rc1x', 'Lot', 'ENT_R1', 'XFE1']);
});

test('colours by name or without their sign, enumerations, and a format of one cell over a range', async () => {
  await run((sheet) => {
    const { format } = sheet.getRange('A1');
    format.fill.color = 'Orange';
    format.font.color = 'ff0000';
    format.font.underline = 'DoubleAccountant';
    format.horizontalAlignment = 'Distributed';
    format.borders.getItem('EdgeTop').style = 'SlantDashDot';
    sheet.getRange('B1:C2').numberFormat = [['0.00']];
    sheet.tabColor = '00FF00';
  });
  const at = (column: number, columns = 1, rows = 1) => ({
    sheet: '{S1}',
    area: { row: 0, column, rows, columns },
  });
  expect(grid.format(at(0), 'fill')).toBe('#FFA500');
  expect(grid.format(at(0), 'fontColor')).toBe('#FF0000');
  expect(grid.numberFormats(at(1, 2, 2))).toEqual([
    ['0.00', '0.00'],
    ['0.00', '0.00'],
  ]);
  expect(grid.sheets()[0]?.tabColor).toBe('#00FF00');
});

test('a hidden sheet tells no colour of its tab, and is not the active one', async () => {
  grid.addSheet('Autre');
  const [hidden, active] = (await run((sheet, { workbook }) => {
    sheet.tabColor = 'red';
    sheet.visibility = 'Hidden';
    return [sheet.load('tabColor'), workbook.worksheets.getActiveWorksheet().load('name')];
  })) as [Excel.Worksheet, Excel.Worksheet];
  expect([hidden.tabColor, active.name]).toEqual([null, 'Autre']);
});

test('cells that have not the same list say so', async () => {
  const types = (await run((sheet) => {
    const rule = (source: string) => ({ list: { inCellDropDown: true, source } });
    sheet.getRange('A1:A2').dataValidation.rule = rule('oui,non');
    sheet.getRange('B1').dataValidation.rule = rule('lycée,collège');
    return ['A1:A2', 'A1:B1', 'A1:A3', 'C1'].map((address) =>
      sheet.getRange(address).dataValidation.load('type'),
    );
  })) as Excel.DataValidation[];
  expect(types.map(({ type }) => type)).toEqual(['List', 'Inconsistent', 'MixedCriteria', 'None']);
});

test('two neighbours share the line between them', async () => {
  const line = (sheet: Excel.Worksheet, address: string, side: 'EdgeTop' | 'EdgeBottom') =>
    sheet.getRange(address).format.borders.getItem(side);
  const borders = (await run((sheet) => {
    line(sheet, 'A1', 'EdgeBottom').style = 'Double';
    const double = line(sheet, 'A2', 'EdgeTop').load('style');
    return [double];
  })) as Excel.RangeBorder[];
  expect(borders.map(({ style }) => style)).toEqual(['Double']);
  const none = (await run((sheet) => {
    line(sheet, 'A2', 'EdgeTop').style = 'None';
    return line(sheet, 'A1', 'EdgeBottom').load('style');
  })) as Excel.RangeBorder;
  expect(none.style).toBe('None');
});

test('a table of a named range; a load that wants no property; a range that shrinks past its first cell', async () => {
  const [table, range] = (await run((sheet, { workbook }) => {
    workbook.names.add('ENT_Lignes', sheet.getRange('B2:C4'));
    sheet.load('no-properties-needed');
    return [
      sheet.tables.add('ENT_Lignes', true).getRange().load('address'),
      sheet.getRange('D5').getResizedRange(0, -2).load('address'),
    ];
  })) as Excel.Range[];
  expect([table?.address, range?.address]).toEqual(['Feuil1!B2:C4', 'Feuil1!B5:D5']);
});

test('texts at the start of what a chart draws are its names and categories', async () => {
  grid.write({ sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 3 } }, [
    ['', 'Lycées', 'Collèges'],
    ['2023', 12, 30],
    ['2024', 14, 31],
  ]);
  await run((sheet) => {
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
  });
  const column = (at: number) => ({ sheet: '{S1}', area: { row: 1, column: at, rows: 2, columns: 1 } });
  expect(grid.charts('{S1}')[0]?.series).toEqual([
    { name: 'Lycées', values: column(1), categories: column(0), showsLabels: false },
    { name: 'Collèges', values: column(2), categories: column(0), showsLabels: false },
  ]);
});
