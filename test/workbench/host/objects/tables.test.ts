/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { tableColumn, tableColumns } from '../../../../src/workbench/host/objects/table-columns';
import { tableRow, tableRows } from '../../../../src/workbench/host/objects/table-rows';
import { table, tables } from '../../../../src/workbench/host/objects/tables';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  // Table.resize is the one member here above the manifest's sets.
  boot = await bootOffice({ ExcelApi: '1.13' });
});

const AREA = { row: 0, column: 0, rows: 3, columns: 2 };

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
  grid.write({ sheet: '{S1}', area: AREA }, [
    ['acte', 'date'],
    ['05', '2024-06-17'],
    ['12', '2014-06-24'],
  ]);
});

/** The table EntActes on A1:B3, and the batch that works on it. */
const onTable = (batch: (actes: Excel.Table, context: Excel.RequestContext) => Promise<void>) =>
  Excel.run(async (context) => {
    const actes = context.workbook.tables.add('Feuil1!A1:B3', true);
    actes.name = 'EntActes';
    await batch(actes, context);
  });

const failure = (batch: (actes: Excel.Table, context: Excel.RequestContext) => unknown) =>
  onTable(async (actes, context) => {
    batch(actes, context);
    await context.sync();
  });

const contents = (rows: number) =>
  grid.values({ sheet: '{S1}', area: { ...AREA, rows } }).map((row) => row.join(' '));

test('created from a range or an address, then found by name, id or position', async () => {
  await onTable(async (actes, context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.tables.add(sheet.getRange('D1:D2'), true).name = 'EntTarifs';
    sheet.tables.add('F1:F2', true);
    actes.load('id, name, showHeaders, showTotals, worksheet/name');
    const count = sheet.tables.getCount();
    const found = [
      context.workbook.tables.getItem('entactes'),
      context.workbook.tables.getItem('{T1}'),
      context.workbook.tables.getItemAt(0),
      sheet.tables.getItemOrNullObject('EntActes'),
    ].map((one) => one.load('name'));
    const absent = sheet.tables.getItemOrNullObject('EntMembres');
    context.workbook.tables.load('count, items/name');
    await context.sync();
    expect([actes.id, actes.name, actes.showHeaders, actes.showTotals, actes.worksheet.name]).toEqual([
      '{T1}',
      'EntActes',
      true,
      false,
      'Feuil1',
    ]);
    expect(found.map(({ name }) => name)).toEqual(['EntActes', 'EntActes', 'EntActes', 'EntActes']);
    expect(absent.isNullObject).toBe(true);
    expect([count.value, context.workbook.tables.count]).toEqual([3, 3]);
    expect(context.workbook.tables.items.map(({ name }) => name)).toEqual([
      'EntActes',
      'EntTarifs',
      'Tableau3',
    ]);
  });
});

test('the same cells of two sheets can each hold a table', async () => {
  const other = grid.addSheet('Deux');
  await onTable(async (_, context) => {
    context.workbook.tables.add('Deux!A1:B3', true);
    await context.sync();
  });
  expect(grid.tables().map(({ sheet }) => sheet)).toEqual(['{S1}', other]);
});

test('its look', async () => {
  await onTable(async (actes, context) => {
    actes.load('style, showBandedRows, showFilterButton');
    await context.sync();
    expect([actes.style, actes.showBandedRows, actes.showFilterButton]).toEqual([
      'TableStyleMedium2',
      true,
      true,
    ]);
    actes.style = 'TableStyleLight1';
    actes.showBandedRows = false;
    actes.showFilterButton = false;
    await context.sync();
  });
  expect(grid.tables()).toMatchObject([
    { name: 'EntActes', style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false },
  ]);
});

test('its ranges', async () => {
  await onTable(async (actes, context) => {
    const column = actes.columns.getItem('DATE');
    const ranges = [
      actes.getRange(),
      actes.getHeaderRowRange(),
      actes.getDataBodyRange(),
      column.getRange(),
      column.getHeaderRowRange(),
      column.getDataBodyRange(),
      actes.rows.getItemAt(1).getRange(),
    ].map((range) => range.load('address'));
    await context.sync();
    expect(ranges.map(({ address }) => address.replace('Feuil1!', ''))).toEqual([
      'A1:B3',
      'A1:B1',
      'A2:B3',
      'B1:B3',
      'B1',
      'B2:B3',
      'A3:B3',
    ]);
  });
});

test('a total row is no row of data', async () => {
  await onTable(async (actes, context) => {
    await context.sync();
    grid.setTable('{T1}', 'showTotals', true);
    actes.rows.load('count');
    const body = actes.getDataBodyRange().load('address');
    await context.sync();
    expect([actes.rows.count, body.address]).toEqual([1, 'Feuil1!A2:B2']);
  });
});

test('its columns', async () => {
  await onTable(async (actes, context) => {
    actes.columns.load('count, items/id, items/index, items/name, items/values');
    const count = actes.columns.getCount();
    const found = [actes.columns.getItem(2), actes.columns.getItemAt(1)].map((one) => one.load('name'));
    const absent = actes.columns.getItemOrNullObject('objet');
    await context.sync();
    expect(actes.columns.items.map((one) => one.toJSON())).toEqual([
      { id: 1, index: 0, name: 'acte', values: [['acte'], ['05'], ['12']] },
      { id: 2, index: 1, name: 'date', values: [['date'], ['2024-06-17'], ['2014-06-24']] },
    ]);
    expect([count.value, actes.columns.count, absent.isNullObject]).toEqual([2, 2, true]);
    expect(found.map(({ name }) => name)).toEqual(['date', 'date']);
  });
});

test('a column added at the right, then taken away with its formats', async () => {
  await onTable(async (actes, context) => {
    const added = actes.columns.add(undefined, undefined, 'objet').load('index, name');
    actes.columns.add();
    await context.sync();
    expect([added.index, added.name]).toEqual([2, 'objet']);
    expect(contents(3)[0]).toBe('acte date');
    expect(grid.values({ sheet: '{S1}', area: { ...AREA, columns: 5 } })).toEqual([
      ['acte', 'date', 'objet', 'Colonne4', ''],
      ['05', '2024-06-17', '', '', ''],
      ['12', '2014-06-24', '', '', ''],
    ]);
    added.getDataBodyRange().numberFormat = [['@'], ['@']];
    actes.columns.getItem('Colonne4').delete();
    actes.columns.getItem('objet').delete();
    await context.sync();
  });
  expect(grid.tables()).toMatchObject([{ area: AREA }]);
  expect(grid.usedArea('{S1}', false)).toEqual(AREA);
});

test('rows added keep the formats, the lists and, where they are blank, the formulas of the columns', async () => {
  grid.write({ sheet: '{S1}', area: { row: 2, column: 1, rows: 1, columns: 1 } }, [['=[@acte]']]);
  const list = { source: 'a,b', dropDown: true, ignoreBlanks: true, alert: null, prompt: null };
  grid.setValidation({ sheet: '{S1}', area: { row: 2, column: 0, rows: 1, columns: 1 } }, list);
  grid.setFormat({ sheet: '{S1}', area: { row: 2, column: 0, rows: 1, columns: 1 } }, 'numberFormat', '@');
  await onTable(async (actes, context) => {
    actes.rows.add();
    actes.rows.add(undefined, [['13', 'x']]);
    await context.sync();
  });
  const added = { sheet: '{S1}', area: { row: 3, column: 0, rows: 2, columns: 2 } };
  expect(grid.formulas(added)).toEqual([
    ['', '=[@acte]'],
    ['13', 'x'],
  ]);
  expect(grid.numberFormats(added)).toEqual([
    ['@', 'General'],
    ['@', 'General'],
  ]);
  expect(grid.validation({ ...added, area: { ...added.area, columns: 1 } })).toEqual(list);
});

test('its rows are read and changed', async () => {
  await onTable(async (actes, context) => {
    actes.rows.load('count, items/index, items/values');
    const count = actes.rows.getCount();
    await context.sync();
    expect(actes.rows.items.map((row) => row.toJSON())).toEqual([
      { index: 0, values: [['05', '2024-06-17']] },
      { index: 1, values: [['12', '2014-06-24']] },
    ]);
    expect([count.value, actes.rows.count]).toEqual([2, 2]);
    actes.rows.getItemAt(1).values = [['12', '24/06/2014']];
    await context.sync();
  });
  expect(contents(3)).toEqual(['acte date', '05 2024-06-17', '12 24/06/2014']);
});

test('rows added at the end or at an index push what is beneath, which a deleted row pulls up', async () => {
  grid.write({ sheet: '{S1}', area: { row: 4, column: 0, rows: 1, columns: 3 } }, [['note', '', 'à côté']]);
  await onTable(async (actes, context) => {
    const added = actes.rows.add(undefined, [
      ["'07", "'2025-06-20"],
      ["'08", "'2026-06-20"],
    ]);
    added.load('index');
    actes.rows.add(0, [["'01", "'2012-01-01"]]);
    actes.rows.add();
    await context.sync();
    expect(added.index).toBe(2);
    expect(contents(8)).toEqual([
      'acte date',
      '01 2012-01-01',
      '05 2024-06-17',
      '12 2014-06-24',
      '07 2025-06-20',
      '08 2026-06-20',
      ' ',
      ' ',
    ]);
    expect(contents(9)[8]).toBe('note ');
    actes.rows.getItemAt(0).delete();
    const body = actes.getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Feuil1!A2:B6');
  });
  expect(contents(8)[7]).toBe('note ');
  expect(grid.values({ sheet: '{S1}', area: { row: 4, column: 2, rows: 1, columns: 1 } })).toEqual([
    ['à côté'],
  ]);
});

test('a table beneath moves along', async () => {
  grid.addTable({ sheet: '{S1}', area: { row: 5, column: 0, rows: 2, columns: 2 } });
  await onTable(async (actes, context) => {
    actes.rows.add(undefined, [['07', '']]);
    await context.sync();
  });
  expect(grid.tables().map(({ area }) => area)).toEqual([
    { row: 6, column: 0, rows: 2, columns: 2 },
    { row: 0, column: 0, rows: 4, columns: 2 },
  ]);
});

test('resized, by range or address', async () => {
  await onTable(async (actes, context) => {
    actes.resize('A1:C5');
    const range = actes.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Feuil1!A1:C5');
    actes.resize(context.workbook.worksheets.getItem('Feuil1').getRange('A1:B2'));
    await context.sync();
  });
  expect(grid.tables()[0]?.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});

test('made a plain range, or deleted with its cells', async () => {
  await onTable(async (actes, context) => {
    const range = actes.convertToRange().load('address');
    await context.sync();
    expect(range.address).toBe('Feuil1!A1:B3');
    expect(grid.tables()).toEqual([]);
    expect(contents(1)).toEqual(['acte date']);
    context.workbook.tables.add('Feuil1!A1:B3', true).delete();
    await context.sync();
  });
  expect(grid.tables()).toEqual([]);
  expect(contents(1)).toEqual([' ']);
});

test.each<[string, (actes: Excel.Table, context: Excel.RequestContext) => unknown, string]>([
  ['an overlap', (_, { workbook }) => workbook.tables.add('Feuil1!B3:C9', true), 'InvalidArgument'],
  ['no headers', (_, { workbook }) => workbook.tables.add('Feuil1!H1:I3', false), 'NotImplemented'],
  ['no address', (_, { workbook }) => workbook.tables.add('EntActes', true), 'InvalidArgument'],
  ['an absent sheet', (_, { workbook }) => workbook.tables.add('Absente!A1:A2', true), 'ItemNotFound'],
  ['an absent table', (_, { workbook }) => workbook.tables.getItem('EntMembres'), 'ItemNotFound'],
  ['no such position', (_, { workbook }) => workbook.tables.getItemAt(1), 'ItemNotFound'],
  ['an invalid name', (actes) => void (actes.name = 'Ent Actes'), 'InvalidArgument'],
  [
    'a taken name',
    (_, { workbook }) => void (workbook.tables.add('Feuil1!H1:H2', true).name = 'ENTACTES'),
    'ItemAlreadyExists',
  ],
  [
    'headers moved',
    (actes) => {
      actes.resize('A2:B4');
    },
    'InvalidArgument',
  ],
  ['an absent column', (actes) => actes.columns.getItem('objet'), 'ItemNotFound'],
  ['no such column', (actes) => actes.columns.getItemAt(2), 'ItemNotFound'],
  ['a taken header', (actes) => actes.columns.add(undefined, undefined, 'DATE'), 'InvalidArgument'],
  ['a column elsewhere', (actes) => actes.columns.add(0), 'NotImplemented'],
  ['a column of values', (actes) => actes.columns.add(undefined, [['objet'], [''], ['']]), 'NotImplemented'],
  [
    'a column onto cells',
    (actes, { workbook }) => {
      workbook.worksheets.getItem('Feuil1').getRange('C3').values = [['note']];
      actes.columns.add();
    },
    'NotImplemented',
  ],
  [
    'the first column deleted',
    (actes) => {
      actes.columns.getItemAt(0).delete();
    },
    'NotImplemented',
  ],
  [
    'all columns deleted',
    (actes) => {
      actes.columns.getItemAt(1).delete();
      actes.columns.getItemAt(0).delete();
    },
    'NotImplemented',
  ],
  [
    'a row that would cut a table beneath',
    (actes, { workbook }) => {
      workbook.tables.add('Feuil1!B8:C9', true);
      actes.rows.add();
    },
    'InvalidOperation',
  ],
  ['no such row', (actes) => actes.rows.getItemAt(2), 'ItemNotFound'],
  ['a row too far', (actes) => actes.rows.add(3, [['', '']]), 'InvalidArgument'],
  ['a row too wide', (actes) => actes.rows.add(0, [['', '', '']]), 'InvalidArgument'],
  [
    'the only row deleted',
    (actes) => {
      actes.rows.getItemAt(0).delete();
      actes.rows.getItemAt(0).delete();
    },
    'InvalidArgument',
  ],
])('%s is refused', async (_, batch, code) => {
  await expect(failure(batch)).rejects.toMatchObject({ code });
});

test('every event of tables can be registered and given up', async () => {
  const handler = async () => Promise.resolve();
  await onTable(async (actes, context) => {
    const registrations = [
      context.workbook.tables.onAdded.add(handler),
      context.workbook.tables.onChanged.add(handler),
      context.workbook.tables.onDeleted.add(handler),
      actes.onChanged.add(handler),
      actes.onSelectionChanged.add(handler),
    ];
    await context.sync();
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
  expect(hosts.at(-1)?.requests.map(({ error }) => error)).toEqual([null, null]);
});

everyMemberOf([tables, table, tableColumns, tableColumn, tableRows, tableRow], hosts);
