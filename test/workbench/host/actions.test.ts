/** @jest-environment jsdom */
import type { RequestMessage } from '../../../src/workbench/host/protocol';
import { bootOffice, connectHost, type Boot } from './boot';
import { actionsOf, pathsOf, recordRequests } from './recorder';

let boot: Boot;
let requests: RequestMessage[];

beforeAll(async () => {
  boot = await bootOffice();
  requests = recordRequests(boot.bridge);
});

beforeEach(() => {
  requests.length = 0;
});

test('action 1 instantiates: the id answered spares a second add in the next sync', async () => {
  const { grid } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Décompte');
    await context.sync();
    sheet.getRange('A1').values = [['Objet']];
    await context.sync();
    sheet.name = 'Décompte 2021-2022';
    await context.sync();
  });
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Décompte 2021-2022']);
  expect(actionsOf(requests[0]).map((action) => action.ActionType)).toContain(1);
  const path = pathsOf(requests[1]).find(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] === '{S2}');
  expect(path?.ObjectPathType).toBe(5);
});

test.each([
  ['a table', (context: Excel.RequestContext) => context.workbook.tables.add('Feuil1!A1:B2', true)],
  ['a name', (context: Excel.RequestContext) => context.workbook.names.add('ENT_Total', '=Feuil1!$A$1')],
])('%s added is added once, however many syncs follow', async (_, add) => {
  const { host, grid } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const added = add(context);
    await context.sync();
    added.load('name');
    await context.sync();
    added.load('name');
    await context.sync();
  });
  expect(grid.tables().length + grid.names().length).toBe(1);
  expect(host.requests.map(({ error }) => error)).toEqual([null, null, null]);
});

test('action 2 loads: Select names the properties, Top and Skip the items', async () => {
  connectHost(boot.bridge);
  const names = await Excel.run(async (context) => {
    context.workbook.worksheets.add('Deux');
    context.workbook.worksheets.add('Trois');
    const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  const load = actionsOf(requests[0]).find(({ ActionType }) => ActionType === 2);
  expect(load?.QueryInfo).toEqual({ Select: ['name'], Top: 1, Skip: 1 });
  expect(names).toEqual(['Deux']);
});

test('action 3 calls a method: its result comes back as a value', async () => {
  connectHost(boot.bridge);
  const count = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.getCount();
    await context.sync();
    return result.value;
  });
  expect(actionsOf(requests[0]).find(({ ActionType }) => ActionType === 3)?.Name).toBe('GetCount');
  expect(count).toBe(1);
});

test('action 4 sets a property', async () => {
  const { grid } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().tabColor = '#217346';
    await context.sync();
  });
  expect(actionsOf(requests[0]).find(({ ActionType }) => ActionType === 4)).toMatchObject({
    Name: 'TabColor',
    ArgumentInfo: { Arguments: ['#217346'] },
  });
  expect(grid.sheets()[0]?.tabColor).toBe('#217346');
});

test('action 5 traces: the messages passed so far come back with an error', async () => {
  connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    context.trace('avant');
    context.workbook.worksheets.getItem('Absente').activate();
    context.trace('après');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound', traceMessages: ['avant'] });
  expect(actionsOf(requests[0]).filter(({ ActionType }) => ActionType === 5)).toHaveLength(2);
});

test('a write before an error reaches the grid, or is the error where the grid refuses it', async () => {
  const { grid } = connectHost(boot.bridge);
  const attempt = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Feuil1');
      sheet.getRange('A1').values = [[7.4]];
      sheet.name = '';
      await context.sync();
    });
  await expect(attempt()).rejects.toMatchObject({ code: 'InvalidArgument' });
  const cell = { sheet: '{S1}', area: { row: 0, column: 0, rows: 1, columns: 1 } };
  expect(grid.values(cell)).toEqual([[7.4]]);
  jest.spyOn(grid, 'write').mockImplementation(() => {
    throw new Error('refus');
  });
  await expect(attempt()).rejects.toMatchObject({ code: 'GeneralException', message: 'Error: refus' });
});

test('actions run in order, and what ran before an error stays done', async () => {
  const { grid } = connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.add('Un');
    context.workbook.worksheets.add('Un');
    context.workbook.worksheets.add('Deux');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Un']);
});

test('an action that the host does not know is named', async () => {
  connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    // Declared by the library, absent from its types.
    Reflect.apply(Reflect.get(sheet, 'ensureUnchanged') as () => void, sheet, [{ name: 'Feuil1' }]);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'NotImplemented',
    message: "The workbench's host does not know action type 8.",
  });
});
