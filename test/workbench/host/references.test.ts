/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';
import { thrown } from './thrown';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('a range is kept for its run, then given back', async () => {
  const { host } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    await context.sync();
    expect([...host.session.references.values()]).toEqual([
      { sheet: '{S1}', area: { row: 1, column: 1, rows: 2, columns: 2 } },
    ]);
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Feuil1!B2:C3');
  });
  // The client gives references back in a request of its own, after the run.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await host.idle();
  expect(host.session.references.size).toBe(0);
});

test('an untracked range is not kept', async () => {
  const { host } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack().values = [[1]];
    await context.sync();
    expect(host.session.references.size).toBe(0);
  });
});

test('a range is lost after its run', async () => {
  connectHost(boot.bridge);
  const range = await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    await context.sync();
    return cell;
  });
  expect(thrown(() => range.load('values'))).toMatchObject({ code: 'InvalidObjectPath' });
});

test('an untracked range is lost after its sync', async () => {
  connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().untrack();
    range.load('address');
    await context.sync();
    expect(thrown(() => range.load('values'))).toMatchObject({ code: 'InvalidObjectPath' });
  });
});

test('a tracked range outlives its run', async () => {
  connectHost(boot.bridge);
  const range = await Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell();
    context.trackedObjects.add(cell);
    await context.sync();
    return cell;
  });
  await Excel.run(range, async (context) => {
    range.load('address');
    await context.sync();
  });
  expect(range.address).toBe('Feuil1!A1');
});

test('a range on a deleted sheet is not found', async () => {
  connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Provisoire');
    const range = sheet.getRange('A1');
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load('values');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a reference that was given back is refused', async () => {
  const { host } = connectHost(boot.bridge);
  const failing = Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    await context.sync();
    host.session.references.clear();
    range.load('values');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidReference' });
});

describe('a range that is kept follows its cells', () => {
  // Cells inserted or deleted, and where B5:B6 is then; null where it is gone.
  test.each<[string, 'insert' | 'delete', string, string | null]>([
    ['rows above', 'insert', '2:3', 'B7:B8'],
    ['cells above', 'insert', 'B5:C5', 'B6:B7'],
    ['a row within', 'insert', '6:6', 'B5:B7'],
    ['a row beneath', 'insert', '7:7', 'B5:B6'],
    ['cells of other columns', 'insert', 'C1:D9', 'B5:B6'],
    ['rows above', 'delete', '1:2', 'B3:B4'],
    ['its first row, and one above', 'delete', '4:5', 'B4'],
    ['its last row', 'delete', '6:6', 'B5'],
    ['all of it', 'delete', '5:6', null],
  ])('%s: %s %s', async (_what, change, address, expected) => {
    const { grid } = connectHost(boot.bridge);
    grid.setName({ name: 'N', scope: null, formula: '=Feuil1!$B$5:$B$6', comment: '', visible: true });
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Feuil1');
      const range = sheet.getRange('B5:B6');
      await context.sync();
      const changed = sheet.getRange(address);
      if (change === 'insert') changed.insert('Down');
      else changed.delete('Up');
      range.load('address');
      await context.sync();
      return range.address.replace('Feuil1!', '');
    }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error));
    expect(found).toBe(expected ?? 'InvalidReference');
    const [first, last = first] = expected?.replaceAll(/([A-Z])(\d)/g, '$$$1$$$2').split(':') ?? [];
    expect(grid.names()[0]?.formula).toBe(`=Feuil1!${first === undefined ? '#REF!' : `${first}:${last}`}`);
  });
});
