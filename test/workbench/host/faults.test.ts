/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

/** Three requests, each of which writes one cell. */
const writeThree = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    for (const address of ['A1', 'A2', 'A3']) {
      sheet.getRange(address).untrack().values = [[address]];
      await context.sync();
    }
  });

const column = { sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 1 } };

test('the host fails at the request it is told to', async () => {
  const { host, grid } = connectHost(boot.bridge);
  host.failAt({ request: 2, code: 'InvalidOperation', message: 'feuille protégée' });
  await expect(writeThree()).rejects.toMatchObject({ code: 'InvalidOperation', message: 'feuille protégée' });
  expect(grid.values(column)).toEqual([['A1'], [''], ['']]);
  expect(host.requests.slice(0, 2).map(({ error }) => error)).toEqual([null, 'InvalidOperation']);
});

test('it fails once: the next attempt goes through', async () => {
  const { host, grid } = connectHost(boot.bridge);
  host.failAt({ request: 1 });
  await expect(writeThree()).rejects.toMatchObject({ code: 'GeneralException' });
  await writeThree();
  expect(grid.values(column)).toEqual([['A1'], ['A2'], ['A3']]);
});

test('it can fail in the middle of a request, or once all of it is done', async () => {
  const attempt = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Un');
      context.workbook.worksheets.add('Deux');
      await context.sync();
    });
  const first = connectHost(boot.bridge);
  first.host.failAt({ request: 1, action: 3 });
  await expect(attempt()).rejects.toMatchObject({
    debugInfo: { statement: expect.stringContaining('worksheets.add') as string },
  });
  expect(first.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Un']);

  const second = connectHost(boot.bridge);
  second.host.failAt({ request: 1, action: Infinity });
  await expect(attempt()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(second.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Un', 'Deux']);
});

test('the host remembers each request: its size and what it asked for', async () => {
  const { host } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    context.workbook.worksheets.getItem('Feuil1').getRange('A1').untrack().values = [[1]];
    await context.sync();
  });
  expect(host.requests).toEqual([
    {
      bytes: expect.any(Number) as number,
      replyBytes: expect.any(Number) as number,
      members: [
        'Workbook.application',
        'Application.suspendApiCalculationUntilNextSync',
        'Workbook.worksheets',
        'WorksheetCollection.getItem',
        'Worksheet.getRange',
        'Range.values =',
      ],
      error: null,
      isUndoStep: true,
    },
  ]);
  expect(host.requests[0]?.bytes).toBeGreaterThan(500);
});
