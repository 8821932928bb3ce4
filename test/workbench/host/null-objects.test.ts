/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('the chain that hangs on a null object is null, and nothing asked of it fails', async () => {
  const { grid } = connectHost(boot.bridge);
  const before = grid.sheets();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Absente');
    const range = sheet.getRange('A1:B2');
    const table = sheet.tables.getItemOrNullObject('EntActes');
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.format.font.bold = true;
    sheet.delete();
    range.load('values');
    range.format.font.load('bold');
    table.load('name');
    await context.sync();
    expect([sheet, range, range.format.font, table].map(({ isNullObject }) => isNullObject)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
  expect(grid.sheets()).toEqual(before);
});

test('an existing object is not null', async () => {
  connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Feuil1');
    await context.sync();
    expect(sheet.isNullObject).toBe(false);
  });
});

test('a null object cannot stand where a range is needed', async () => {
  connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').getBoundingRect(sheet.getUsedRangeOrNullObject());
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});
