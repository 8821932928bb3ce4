/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { SERVICES } from '../../../../src/workbench/host/objects/services';
import { setting, settings } from '../../../../src/workbench/host/objects/settings';
import { application, runtime, workbook } from '../../../../src/workbench/host/objects/workbook';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  boot = await bootOffice();
  hosts.push(boot.host);
});

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
});

test('its name, what is selected, and what hangs on it', async () => {
  grid.select({ sheet: '{S1}', area: { row: 1, column: 1, rows: 2, columns: 3 } });
  await Excel.run(async (context) => {
    const { workbook: book } = context;
    book.load('name');
    book.names.load('items');
    book.tables.load('count');
    book.worksheets.load('items/name');
    const selected = book.getSelectedRange().load('address');
    const active = book.getActiveCell().load('address');
    const chart = book.getActiveChartOrNullObject();
    await context.sync();
    expect(chart.isNullObject).toBe(true);
    expect([book.name, selected.address, active.address]).toEqual([
      'Classeur1.xlsx',
      'Feuil1!B2:D3',
      'Feuil1!B2',
    ]);
    expect([book.names.items, book.tables.count, book.worksheets.items.length]).toEqual([[], 0, 1]);
  });
});

test('calculation', async () => {
  await Excel.run(async (context) => {
    const app = context.workbook.application;
    app.suspendApiCalculationUntilNextSync();
    app.suspendScreenUpdatingUntilNextSync();
    app.load('calculationMode');
    await context.sync();
    expect(app.calculationMode).toBe('Automatic');
    app.calculationMode = Excel.CalculationMode.manual;
    app.calculate(Excel.CalculationType.full);
    app.calculate('FullRebuild');
    app.load('calculationMode');
    await context.sync();
    expect(app.calculationMode).toBe('Manual');
  });
  expect(grid.calculations).toEqual(['Full', 'FullRebuild']);
});

test('what is read after a write waits for its calculation', async () => {
  const settled = jest.spyOn(grid, 'settled');
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Feuil1').getRange('A1');
    cells.load('values');
    await context.sync();
    expect(settled).toHaveBeenCalledTimes(0);
    cells.values = [[1]];
    cells.load('values');
    cells.load('text');
    await context.sync();
    expect(settled).toHaveBeenCalledTimes(1);
  });
});

test('what the add-in keeps in the file', async () => {
  const read = async () =>
    Excel.run(async (context) => {
      const kept = context.workbook.settings.getItemOrNullObject('calculated').load('key,value');
      await context.sync();
      return kept.isNullObject ? null : [kept.key, kept.value as unknown];
    });
  const keep = (value: unknown) =>
    Excel.run(async (context) => {
      context.workbook.settings.add('calculated', value);
      await context.sync();
    });
  expect(await read()).toBeNull();
  await keep('2026.3');
  await keep({ edition: '2026.4', tables: [null, 1] });
  expect(await read()).toEqual(['calculated', { edition: '2026.4', tables: [null, 1] }]);
  await Excel.run(async (context) => {
    context.workbook.settings.getItem('calculated').delete();
    await context.sync();
  });
  expect(await read()).toBeNull();
  expect(grid.settings.size).toBe(0);
});

test('events switched off and on', async () => {
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
  });
});

test('the services of the add-in itself', async () => {
  const host = hosts.at(-1);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe('Load');
  await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe('None');
  await Office.addin.hide();
  await expect((Reflect.get(Office.addin, '_getState') as () => Promise<string>)()).resolves.toBe(
    'Background',
  );
  CustomFunctions.associate('UN', () => 1);
  const cell = { sheet: '{S1}', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  await expect(host?.callCustomFunction('UN', [], cell)).resolves.toEqual({ failed: false, value: 1 });
  await host?.idle();
});

everyMemberOf([workbook, application, runtime, settings, setting, ...SERVICES.values()], hosts);
