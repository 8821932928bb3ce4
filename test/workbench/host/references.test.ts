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
