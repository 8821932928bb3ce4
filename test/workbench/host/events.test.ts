/** @jest-environment jsdom */
import type { Host } from '../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;
let host: Host;
let grid: MemoryGrid;
beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  ({ host, grid } = connectHost(boot.bridge));
});

/** Past the task in which the host tells, and the microtasks in which handlers run. */
const delivered = async () => {
  await host.idle();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

// The parts of an event that are data.
const data = (event: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(event).filter(([, value]) => typeof value !== 'function' && value !== undefined),
  );

/** A handler, and what it is told: the client keeps the handlers of earlier tests, each with its own list. */
function listener() {
  const told: unknown[] = [];
  const listen = async (event: object): Promise<void> => {
    told.push(data(event));
    return Promise.resolve();
  };
  return { told, listen };
}

const cell = (row: number, column: number, sheet = '{S1}') => ({
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

function addTable(): void {
  grid.write({ sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 2 } }, [
    ['id', 'libellé'],
    ['a', 'A'],
    ['b', 'B'],
  ]);
  grid.addTable({ sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 2 } });
}

test('a change on a sheet, told to the sheet and to all sheets', async () => {
  const { told, listen } = listener();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').onChanged.add(listen);
    context.workbook.worksheets.onChanged.add(listen);
    await context.sync();
  });
  grid.write(cell(1, 0), [[7.4]]);
  await delivered();
  expect(told).toEqual([
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: '{S1}',
      address: 'A2',
      details: { valueBefore: '', valueAfter: 7.4, valueTypeBefore: undefined, valueTypeAfter: undefined },
      triggerSource: 'Unknown',
    },
    {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: '{S1}',
      address: 'A2',
      details: { valueBefore: '', valueAfter: 7.4, valueTypeBefore: undefined, valueTypeAfter: undefined },
      triggerSource: 'Unknown',
    },
  ]);
});

test('a change that the add-in made names it as its source', async () => {
  const { told, listen } = listener();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.onChanged.add(listen);
    await context.sync();
    sheet.getRange('A1:B1').values = [[1, 2]];
    await context.sync();
  });
  await delivered();
  expect(told).toMatchObject([{ address: 'A1:B1', triggerSource: 'ThisLocalAddin' }]);
});

test('a change in a table, told to the table, its sheet and the workbook', async () => {
  const { told, listen } = listener();
  addTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    context.workbook.tables.getItem('Tableau1').onChanged.add(listen);
    sheet.tables.onChanged.add(listen);
    context.workbook.tables.onChanged.add(listen);
    await context.sync();
  });
  grid.clear({ sheet: '{S1}', area: { row: 2, column: 1, rows: 4, columns: 4 } }, 'Contents');
  grid.write(cell(9, 9), [['ailleurs']]);
  await delivered();
  const event = {
    type: 'TableChanged',
    changeType: 'RangeEdited',
    source: 'Local',
    worksheetId: '{S1}',
    tableId: '{T1}',
    address: 'B3',
  };
  expect(told).toEqual([event, event, event]);
});

test('cells inserted into a table and taken away from it', async () => {
  const { told, listen } = listener();
  addTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').onChanged.add(listen);
    await context.sync();
    const rows = context.workbook.tables.getItem('Tableau1').rows;
    rows.add(0, undefined);
    rows.getItemAt(1).delete();
    await context.sync();
  });
  await delivered();
  expect(told).toMatchObject([
    { changeType: 'CellInserted', address: 'A2:B2', changeDirectionState: { insertShiftDirection: 'Down' } },
    { changeType: 'CellDeleted', address: 'A3:B3', changeDirectionState: { deleteShiftDirection: 'Up' } },
  ]);
});

test('the selection, told to the workbook, the sheet, all sheets and the table', async () => {
  const { told, listen } = listener();
  addTable();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    context.workbook.onSelectionChanged.add(async () => {
      told.push('workbook');
      return Promise.resolve();
    });
    worksheets.getItem('Feuil1').onSelectionChanged.add(listen);
    worksheets.onSelectionChanged.add(listen);
    context.workbook.tables.getItem('Tableau1').onSelectionChanged.add(listen);
    await context.sync();
  });
  grid.select({ sheet: '{S1}', area: { row: 0, column: 1, rows: 9, columns: 1 } });
  await delivered();
  expect(told).toEqual([
    'workbook',
    { type: 'WorksheetSelectionChanged', worksheetId: '{S1}', address: 'B1:B9' },
    { type: 'WorksheetSelectionChanged', worksheetId: '{S1}', address: 'B1:B9' },
    {
      type: 'TableSelectionChanged',
      worksheetId: '{S1}',
      tableId: '{T1}',
      address: 'B1:B3',
      isInsideTable: true,
    },
  ]);
});

test('sheets added, activated, left and deleted', async () => {
  const { told, listen } = listener();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(listen);
    worksheets.onActivated.add(listen);
    worksheets.onDeactivated.add(listen);
    worksheets.onDeleted.add(listen);
    worksheets.getItem('Feuil1').onActivated.add(listen);
    worksheets.getItem('Feuil1').onDeactivated.add(listen);
    await context.sync();
  });
  const sheet = grid.addSheet('Décompte');
  grid.activateSheet(sheet);
  grid.deleteSheet(sheet);
  await delivered();
  expect(told).toEqual([
    { type: 'WorksheetAdded', source: 'Local', worksheetId: '{S2}' },
    { type: 'WorksheetDeactivated', worksheetId: '{S1}' },
    { type: 'WorksheetDeactivated', worksheetId: '{S1}' },
    { type: 'WorksheetActivated', worksheetId: '{S2}' },
    { type: 'WorksheetActivated', worksheetId: '{S1}' },
    { type: 'WorksheetActivated', worksheetId: '{S1}' },
    { type: 'WorksheetDeleted', source: 'Local', worksheetId: '{S2}' },
  ]);
});

test('tables added and deleted, told to their sheet and the workbook', async () => {
  const { told, listen } = listener();
  await Excel.run(async (context) => {
    context.workbook.tables.onAdded.add(listen);
    context.workbook.tables.onDeleted.add(listen);
    context.workbook.worksheets.getItem('Feuil1').tables.onAdded.add(listen);
    await context.sync();
  });
  addTable();
  grid.removeTable('{T1}');
  await delivered();
  expect(told).toEqual([
    { type: 'TableAdded', source: 'Local', tableId: '{T1}', worksheetId: '{S1}' },
    { type: 'TableAdded', source: 'Local', tableId: '{T1}', worksheetId: '{S1}' },
    { type: 'TableDeleted', source: 'Local', tableId: '{T1}', tableName: 'Tableau1', worksheetId: '{S1}' },
  ]);
});

test('a handler removed is told no more', async () => {
  const { told, listen } = listener();
  const registration = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(listen);
    await context.sync();
    return added;
  });
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  grid.write(cell(0, 0), [[1]]);
  await delivered();
  expect(told).toEqual([]);
});

test('nothing is told while the add-in has events switched off', async () => {
  const { told, listen } = listener();
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(listen);
    context.runtime.enableEvents = false;
    await context.sync();
  });
  grid.write(cell(0, 0), [[1]]);
  await Excel.run(async (context) => {
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
    context.runtime.enableEvents = true;
    await context.sync();
  });
  grid.write(cell(0, 0), [[2]]);
  await delivered();
  expect(told).toMatchObject([{ address: 'A1', details: { valueBefore: 1, valueAfter: 2 } }]);
});

test('events of a request follow its answer', async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.onChanged.add(async () => {
      order.push('event');
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    order.push(`answer ${count.value}`);
  });
  await delivered();
  expect(order).toEqual(['answer 1', 'event']);
});
