/** @jest-environment jsdom */
import { PAYLOAD_LIMIT } from '../../../src/workbench/host/host';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot, new MemoryGrid({ sheets: ['Feuil1', 'Effectifs d’avril', "L'état"] }));
});

const write = (sheet: string, address: string, rows: (string | number | boolean)[][]) => {
  excel.grid.write(placeOf(excel.grid, sheet, address), rows);
};

const select = (sheet: string, address: string) => {
  excel.grid.select(placeOf(excel.grid, sheet, address));
};

describe('the selection', () => {
  test('is read with its sheet and its address', async () => {
    write("L'état", 'B2:C3', [
      ['Amiens', 412],
      [true, '#N/A'],
    ]);
    select("L'état", 'B2:D3');
    expect(await excel.workbook.readSelection()).toEqual({
      sheet: "L'état",
      address: 'B2:D3',
      values: [
        ['Amiens', 412, null],
        [true, '#N/A', null],
      ],
    });
  });

  test('may be one blank cell', async () => {
    select('Feuil1', 'C7');
    expect(await excel.workbook.readSelection()).toEqual({
      sheet: 'Feuil1',
      address: 'C7',
      values: [[null]],
    });
  });

  test.each([
    [
      'columns',
      'A:C',
      'B3:C4',
      [
        ['Amiens', 412],
        ['Abbeville', 208],
      ],
    ],
    ['rows', '3:3', 'B3:C3', [['Amiens', 412]]],
  ])('of whole %s is what they hold', async (_, address, used, values) => {
    write('Effectifs d’avril', 'B3:C4', [
      ['Amiens', 412],
      ['Abbeville', 208],
    ]);
    select('Effectifs d’avril', address);
    expect(await excel.workbook.readSelection()).toEqual({
      sheet: 'Effectifs d’avril',
      address: used,
      values,
    });
  });

  test('of whole columns that hold nothing is their first cell', async () => {
    select('Feuil1', 'D:E');
    expect(await excel.workbook.readSelection()).toEqual({
      sheet: 'Feuil1',
      address: 'D1',
      values: [[null]],
    });
  });

  test('of several ranges is refused, with a reason', async () => {
    excel.host.failAt({ request: 1, code: 'InvalidSelection', message: 'plusieurs plages' });
    await expect(excel.workbook.readSelection()).rejects.toMatchObject({
      name: 'WorkbookFailure',
      code: 'InvalidSelection',
      reason: 'selection',
    });
  });

  test('of 36,000 rows of 20 columns comes in answers that Excel on the web gives', async () => {
    const rows = Array.from({ length: 36_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => `élève ${row} ${column}`),
    );
    write('Feuil1', 'A1:T36000', rows);
    select('Feuil1', 'A1:T36000');
    const { values } = await excel.workbook.readSelection();
    expect(values).toEqual(rows);
    const { requests } = excel.host;
    expect(requests).toHaveLength(1 + Math.ceil(36_000 / 2_500));
    expect(Math.max(...requests.map(({ replyBytes }) => replyBytes))).toBeLessThan(PAYLOAD_LIMIT);
  });

  test('of long texts is asked for again in parts, when Excel refuses to answer at once', async () => {
    const long = 'x'.repeat(30_000);
    const rows = Array.from({ length: 601 }, () => [long]);
    write('Feuil1', 'A1:A601', rows);
    select('Feuil1', 'A1:A601');
    const { values } = await excel.workbook.readSelection();
    expect(values).toEqual(rows);
    const codes = excel.host.requests.map(({ error }) => error);
    expect(codes.filter((code) => code !== null)).toEqual(
      Array(codes.filter((code) => code !== null).length).fill('ResponsePayloadSizeLimitExceeded'),
    );
    expect(codes).toContain('ResponsePayloadSizeLimitExceeded');
  });

  test('any other refusal is one', async () => {
    excel.host.failAt({ request: 2, code: 'GeneralException' });
    await expect(excel.workbook.readSelection()).rejects.toMatchObject({
      code: 'GeneralException',
      reason: 'other',
    });
  });

  test('one row that is too large is a refusal', async () => {
    write('Feuil1', 'A1:GR1', [Array.from({ length: 200 }, () => 'x'.repeat(32_000))]);
    select('Feuil1', 'A1:GR1');
    await expect(excel.workbook.readSelection()).rejects.toMatchObject({ reason: 'tooLarge' });
  });
});

test('cells are read by their address', async () => {
  write("L'état", 'B2:C3', [
    ['Amiens', 412],
    ['Abbeville', 208],
  ]);
  expect(await excel.workbook.readCells({ sheet: "L'état", address: 'C2:C4' })).toEqual([
    [412],
    [208],
    [null],
  ]);
  await expect(excel.workbook.readCells({ sheet: 'Feuil9', address: 'A1' })).rejects.toMatchObject({
    code: 'ItemNotFound',
    reason: 'notFound',
  });
});

test('of a whole column the used rows alone are asked for', async () => {
  write('Feuil1', 'B3:B4', [['Amiens'], [412]]);
  const asked = excel.host.requests.length;
  const cells = await excel.workbook.readCells({ sheet: 'Feuil1', address: 'B:B' });
  expect(cells).toHaveLength(1_048_576);
  expect(cells.slice(0, 5)).toEqual([[null], [null], ['Amiens'], [412], [null]]);
  expect(cells.at(-1)).toEqual([null]);
  expect(excel.host.requests.length - asked).toBeLessThan(5);
  expect((await excel.workbook.readCells({ sheet: 'Feuil1', address: 'F:G' })).at(-1)).toEqual([null, null]);
});

describe('rows that are not shown', () => {
  const hide = (address: string) => {
    excel.grid.setRowHeight(placeOf(excel.grid, 'Feuil1', address), 0);
  };
  const hiddenIn = (address: string) => excel.workbook.hiddenRows({ sheet: 'Feuil1', address });

  test('are told by their numbers, wherever they stand', async () => {
    for (const address of ['A3:A4', 'A7', 'A1499:A1502', 'A9000']) hide(address);
    expect(await hiddenIn('B2:D7')).toEqual([3, 4, 7]);
    expect(await hiddenIn('B2:D2')).toEqual([]);
    expect(await hiddenIn('A3:A4')).toEqual([3, 4]);
    expect(await hiddenIn('A1:B3000')).toEqual([3, 4, 7, 1499, 1500, 1501, 1502]);
  });

  test('of a sheet that is gone are not', async () => {
    await expect(excel.workbook.hiddenRows({ sheet: 'Feuil9', address: 'A1' })).rejects.toMatchObject({
      reason: 'notFound',
    });
  });
});

describe('a table', () => {
  beforeEach(() => {
    write("L'état", 'B2:C4', [
      ['id', 'libellé'],
      ['acte-1', 'Délibération'],
      ['', 12],
    ]);
    const id = excel.grid.addTable(placeOf(excel.grid, "L'état", 'B2:C4'));
    excel.grid.setTable(id, 'name', 'EntActes');
  });

  test('is read by its name, whatever its case', async () => {
    expect(await excel.workbook.readTable('entactes')).toEqual({
      name: 'EntActes',
      sheet: "L'état",
      address: 'B2:C4',
      header: ['id', 'libellé'],
      firstCell: { row: 3, column: 2 },
      rows: [
        ['acte-1', 'Délibération'],
        [null, 12],
      ],
    });
  });

  test('is read where it stands now, by the headers it has now, without its row of totals', async () => {
    const { grid, workbook } = excel;
    const [table] = grid.tables();
    write('Feuil1', 'D5', [['ailleurs']]);
    grid.insertCells(placeOf(grid, "L'état", 'B1:C2'));
    write("L'état", 'C4', [['intitulé']]);
    write("L'état", 'B7:C7', [['Total', 12]]);
    grid.setTable(table?.id ?? '', 'area', placeOf(grid, "L'état", 'B4:C7').area);
    grid.setTable(table?.id ?? '', 'showTotals', true);
    expect(await workbook.readTable('EntActes')).toEqual({
      name: 'EntActes',
      sheet: "L'état",
      address: 'B4:C7',
      header: ['id', 'intitulé'],
      firstCell: { row: 5, column: 2 },
      rows: [
        ['acte-1', 'Délibération'],
        [null, 12],
      ],
    });
  });

  test('of 36,000 rows of 20 columns comes in answers that Excel on the web gives', async () => {
    const { grid, host, workbook } = excel;
    const header = Array.from({ length: 20 }, (_, column) => `colonne ${column}`);
    const rows = Array.from({ length: 36_000 }, (_, row) =>
      Array.from({ length: 20 }, (__, column) => `élève ${row} ${column}`),
    );
    write('Feuil1', 'A1:T36001', [header, ...rows]);
    grid.setTable(grid.addTable(placeOf(grid, 'Feuil1', 'A1:T36001')), 'name', 'Grande');
    const content = await workbook.readTable('Grande');
    expect(content?.header).toEqual(header);
    expect(content?.rows).toEqual(rows);
    // Whether there is one, where it stands, and its rows.
    expect(host.requests).toHaveLength(2 + Math.ceil(36_000 / 2_500));
    expect(Math.max(...host.requests.map(({ replyBytes }) => replyBytes))).toBeLessThan(PAYLOAD_LIMIT);
  });

  test('is null where there is none', async () => {
    expect(await excel.workbook.readTable('EntTarifs')).toBeNull();
  });
});

describe('the list of tables', () => {
  test('names them all, with their places and headers', async () => {
    write("L'état", 'B2:C4', [
      ['id', 'libellé'],
      ['acte-1', 'Délibération'],
      ['', 12],
    ]);
    write('Feuil1', 'A1', [['commune']]);
    const { grid, workbook } = excel;
    grid.setTable(grid.addTable(placeOf(grid, "L'état", 'B2:C4')), 'name', 'EntActes');
    grid.addTable(placeOf(grid, 'Feuil1', 'A1:A2'));
    expect(await workbook.listTables()).toEqual([
      { name: 'EntActes', sheet: "L'état", address: 'B2:C4', header: ['id', 'libellé'] },
      { name: 'Tableau2', sheet: 'Feuil1', address: 'A1:A2', header: ['commune'] },
    ]);
  });

  test('is empty where there is none', async () => {
    expect(await excel.workbook.listTables()).toEqual([]);
  });
});
