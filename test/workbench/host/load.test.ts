/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';
import { thrown } from './thrown';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  connectHost(boot.bridge);
});

test('scalars and nested properties', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['Objet', 7.4]];
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.load('values, rowCount, format/wrapText, format/font/bold, worksheet/name');
    await context.sync();
    expect(range.values).toEqual([['Objet', 7.4]]);
    expect(range.rowCount).toBe(1);
    expect(range.format.wrapText).toBe(true);
    expect(range.format.font.bold).toBe(true);
    expect(range.worksheet.name).toBe('Feuil1');
  });
});

test('load options as an object', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load({ address: true, format: { fill: { color: true } } });
    await context.sync();
    expect(range.address).toBe('Feuil1!A1');
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('every property that the host knows, where none is named', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load();
    await context.sync();
    expect([sheet.name, sheet.id, sheet.position, sheet.visibility]).toEqual([
      'Feuil1',
      sheet.id,
      0,
      'Visible',
    ]);
  });
});

test('items of a collection, their properties, and what hangs on them', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Tarifs').getRange('A1:B2').values = [
      ['id', 'libellé'],
      ['a', 'b'],
    ];
    context.workbook.tables.add('Tarifs!A1:B2', true).name = 'EntTarifs';
    context.workbook.tables.load('count, items/name, items/columns/items/name');
    await context.sync();
    const { items, count } = context.workbook.tables;
    expect(count).toBe(1);
    expect(items.map(({ name }) => name)).toEqual(['EntTarifs']);
    expect(items[0]?.columns.items.map(({ name }) => name)).toEqual(['id', 'libellé']);
    items[0]?.columns.getItem('id').load('index');
    await context.sync();
  });
});

test('an item of a loaded collection answers further calls', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items');
    await context.sync();
    const used = sheets.items[0]?.getUsedRangeOrNullObject(true);
    used?.load('address');
    await context.sync();
    expect(used?.isNullObject).toBe(true);
  });
});

test('the count alone asks for no item', async () => {
  const { host } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    context.workbook.tables.load('count');
    await context.sync();
    expect(context.workbook.tables.count).toBe(0);
  });
  expect(host.requests[0]?.members).toEqual(['Workbook.tables', 'TableCollection.count']);
});

test('what was not loaded cannot be read', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.load('address');
    await context.sync();
    expect(thrown(() => range.values)).toMatchObject({ code: 'PropertyNotLoaded' });
  });
});

test('a result cannot be read before its sync', async () => {
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getCount();
    expect(thrown(() => count.value)).toMatchObject({ code: 'ValueNotLoaded' });
    await context.sync();
  });
});
