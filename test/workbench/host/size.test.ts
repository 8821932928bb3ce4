/** @jest-environment jsdom */
import { PAYLOAD_LIMIT } from '../../../src/workbench/host/host';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

const rows = (count: number, value: string) => Array.from({ length: count }, () => [value]);
const write = (values: string[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, values.length, 1).values = values;
    await context.sync();
  });

test('a request of exactly 5 MB is done, and one byte more refused before anything is', async () => {
  const { host, grid } = connectHost(boot.bridge);
  // A cell takes 32,767 characters.
  const blocks = 161;
  await write(rows(blocks, ''));
  const overhead = host.requests[0]?.bytes ?? 0;
  const block = Math.floor((PAYLOAD_LIMIT - overhead) / blocks);
  const rest = PAYLOAD_LIMIT - overhead - block * (blocks - 1);
  const values = [...rows(blocks - 1, 'x'.repeat(block)), ['x'.repeat(rest)]];

  await write(values);
  expect(host.requests.at(-2)).toMatchObject({ bytes: PAYLOAD_LIMIT, error: null });

  const failing = write([...values.slice(0, -1), ['x'.repeat(rest + 1)]]);
  await expect(failing).rejects.toMatchObject({
    name: 'RichApi.Error',
    code: 'RequestPayloadSizeLimitExceeded',
    message: 'The request payload size has exceeded the limit of 5 MB.',
    httpStatusCode: 400,
  });
  const last = { sheet: '{S1}', area: { row: blocks - 1, column: 0, rows: 1, columns: 1 } };
  expect(String(grid.values(last)[0]?.[0])).toHaveLength(rest);
});

test('bytes are counted, not characters', async () => {
  const { host } = connectHost(boot.bridge);
  await write([['é€😀']]);
  await write([['xxxx']]);
  const [accented, plain] = host.requests.filter(({ members }) => members.includes('Range.values ='));
  expect((accented?.bytes ?? 0) - (plain?.bytes ?? 0)).toBe(2 + 3 + 4 - 4);
});

test('an answer above 5 MB is refused', async () => {
  const { grid } = connectHost(boot.bridge);
  grid.write(
    { sheet: '{S1}', area: { row: 0, column: 0, rows: 6, columns: 1 } },
    rows(6, 'x'.repeat(1_000_000)),
  );
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ResponsePayloadSizeLimitExceeded',
    message: 'The response payload size has exceeded the limit of 5 MB.',
  });
});

test('more than five million cells cannot be read', async () => {
  connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, 500_001, 10).load('values');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
});

test('an array that the client cuts into bands reaches the grid as one write', async () => {
  const { host, grid } = connectHost(boot.bridge);
  const values = Array.from({ length: 2000 }, (_, row) => [row, `ligne ${row}`]);
  const write = jest.spyOn(grid, 'write');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2001').values = values;
    await context.sync();
  });
  expect(host.requests[0]?.members.filter((member) => member === 'Range.values =')).toHaveLength(3);
  expect(write.mock.calls).toEqual([
    [{ sheet: '{S1}', area: { row: 1, column: 1, rows: 2000, columns: 2 } }, values],
  ]);
});

test('writes that do not continue each other stay apart', async () => {
  const { grid } = connectHost(boot.bridge);
  const other = grid.addSheet('Deux');
  const write = jest.spyOn(grid, 'write');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    const places: [Excel.Worksheet, string][] = [
      [sheet, 'A1:B1'],
      [sheet, 'A2'],
      [sheet, 'B3'],
      [sheet, 'B5'],
      [context.workbook.worksheets.getItem('Deux'), 'B6'],
    ];
    for (const [on, address] of places) on.getRange(address).values = address === 'A1:B1' ? [[1, 2]] : [[3]];
    await context.sync();
  });
  expect(write.mock.calls.map(([{ sheet, area }]) => [sheet, area.row, area.rows])).toEqual([
    ['{S1}', 0, 1],
    ['{S1}', 1, 1],
    ['{S1}', 2, 1],
    ['{S1}', 4, 1],
    [other, 5, 1],
  ]);
});

test('a wrong number of rows or columns is refused, cut into bands or not', async () => {
  connectHost(boot.bridge);
  const message =
    'The argument is invalid or missing or has an incorrect format: the number of rows or columns in the input ' +
    "array doesn't match the size of the range.";
  await expect(write([])).rejects.toMatchObject({ code: 'InvalidArgument' });
  for (const address of ['A1:A2', 'A1:A1600']) {
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = rows(1601, 'x');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument', message });
  }
});
