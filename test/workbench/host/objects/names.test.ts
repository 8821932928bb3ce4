/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { namedItem, names } from '../../../../src/workbench/host/objects/names';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
});

test('a name for cells of the workbook', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Décompte 2021-2022');
    const item = context.workbook.names.add('ENT_Total', sheet.getRange('B11'), 'total des dépenses');
    const range = item.getRange().load('address');
    const same = context.workbook.names
      .getItemOrNullObject('ent_total')
      .getRangeOrNullObject()
      .load('address');
    item.load('name, scope, type, value, formula, comment, visible');
    await context.sync();
    expect(item.toJSON()).toMatchObject({
      name: 'ENT_Total',
      scope: 'Workbook',
      type: 'Range',
      value: "'Décompte 2021-2022'!$B$11",
      formula: "='Décompte 2021-2022'!$B$11",
      comment: 'total des dépenses',
      visible: true,
    });
    expect([range.address, same.address]).toEqual(["'Décompte 2021-2022'!B11", "'Décompte 2021-2022'!B11"]);
  });
});

test.each([
  ['=0.2', 'Double', 0.2],
  ['="TTC"', 'String', 'TTC'],
  ['=#REF!', 'Error', '#REF!'],
])('a name for the constant %s', async (formula, type, value) => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add('ENT_Constante', formula).load('type, value');
    const range = item.getRangeOrNullObject();
    await context.sync();
    expect([item.type, item.value, range.isNullObject]).toEqual([type, value, true]);
  });
});

test.each(['R', 'c', 'R1C1', 'L1C1', 'A1'])(
  'the name %s, which Excel reads as cells, is refused',
  async (name) => {
    const failing = Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('the value of a name that holds a formula is not known', async () => {
  const failing = Excel.run(async (context) => {
    context.workbook.names.add('ENT_Calcul', '=SUM(Feuil1!A1:A3)').load('value');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'NotImplemented',
    message: "The workbench's host does not know the value of the named item ENT_Calcul, which is a formula.",
  });
});

test('a name of one sheet is apart from the workbook’s', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.names.add('Total', sheet.getRange('A1'));
    const all = context.workbook.names.add('Total', sheet.getRange('B1'));
    const own = sheet.names.getItem('Total').load('scope, formula');
    all.load('scope, formula');
    const counts = [sheet.names.getCount(), context.workbook.names.getCount()];
    await context.sync();
    expect([own.scope, own.formula]).toEqual(['Worksheet', '=Feuil1!$A$1']);
    expect([all.scope, all.formula]).toEqual(['Workbook', '=Feuil1!$B$1']);
    expect(counts.map(({ value }) => value)).toEqual([1, 1]);
  });
});

test('changed and deleted', async () => {
  await Excel.run(async (context) => {
    const item = context.workbook.names.add('ENT_Total', '=Feuil1!$A$1');
    item.formula = '=Feuil1!$A$2';
    item.comment = 'reporté';
    item.visible = false;
    context.workbook.names.load('items/name, items/formula, items/comment, items/visible');
    await context.sync();
    expect(context.workbook.names.items.map((one) => one.toJSON())).toEqual([
      { name: 'ENT_Total', formula: '=Feuil1!$A$2', comment: 'reporté', visible: false },
    ]);
    item.delete();
    await context.sync();
  });
  expect(grid.names()).toEqual([]);
});

test.each<[string, (names: Excel.NamedItemCollection) => unknown, string]>([
  ['a space', (items) => items.add('ENT Total', '=1'), 'InvalidArgument'],
  ['a cell’s address', (items) => items.add('ENT1', '=1'), 'InvalidArgument'],
  ['taken', (items) => [items.add('Total', '=1'), items.add('TOTAL', '=2')], 'ItemAlreadyExists'],
  ['absent', (items) => items.getItem('Absent'), 'ItemNotFound'],
  ['not a range', (items) => items.add('Taux', '=0.2').getRange(), 'ItemNotFound'],
])('a name that cannot be: %s', async (_, batch, code) => {
  const failing = Excel.run(async (context) => {
    batch(context.workbook.names);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});

everyMemberOf([names, namedItem], hosts);
