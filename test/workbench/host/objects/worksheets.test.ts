/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { freezePanes, worksheet } from '../../../../src/workbench/host/objects/worksheet';
import { worksheets } from '../../../../src/workbench/host/objects/worksheets';
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

const names = () => grid.sheets().map(({ name }) => name);

/** Runs a batch and returns what the ranges and sheets it hands over are called. */
async function addresses(batch: (context: Excel.RequestContext) => Excel.Range[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const ranges = batch(context);
    for (const range of ranges) range.load('address');
    await context.sync();
    return ranges.map(({ address }) => address);
  });
}

test('sheets are added at the end, named or not, without being activated', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Décompte');
    const unnamed = context.workbook.worksheets.add();
    sheet.load('name, id, position');
    unnamed.load('name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const absent = context.workbook.worksheets.getItemOrNullObject('Feuil3');
    await context.sync();
    expect([sheet.name, sheet.id, sheet.position, unnamed.name]).toEqual(['Décompte', '{S2}', 1, 'Feuil2']);
    expect(absent.isNullObject).toBe(true);
    expect(active.name).toBe('Feuil1');
  });
});

test.each([['2021/2022'], ['History'], ['HISTORY'], ['a:b'], ['[a]'], ["'a"], ["a'"]])(
  'the name "%s" is refused',
  async (name) => {
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: `The argument is invalid or missing or has an incorrect format: "${name}" cannot name a worksheet.`,
    });
  },
);

test('a name of 31 characters is accepted; the same in other capitals is taken', async () => {
  const name = 'é'.repeat(31);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').name = name.toUpperCase();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ItemAlreadyExists',
    message: `A worksheet is already named "${name}".`,
  });
});

test('a sheet keeps its own name in other capitals', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').name = 'FEUIL1';
    await context.sync();
  });
  expect(names()).toEqual(['FEUIL1']);
});

test('counted, first and last, hidden ones apart where asked', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add('Deux').visibility = 'Hidden';
    const counts = [sheets.getCount(), sheets.getCount(true)];
    const ends = [sheets.getFirst(), sheets.getLast(), sheets.getLast(true)].map((sheet) =>
      sheet.load('name'),
    );
    sheets.load('items/name, items/visibility');
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    expect(ends.map(({ name }) => name)).toEqual(['Feuil1', 'Deux', 'Feuil1']);
    expect(sheets.items.map(({ visibility }) => visibility)).toEqual(['Visible', 'Hidden']);
  });
});

test('a new sheet has no chart', async () => {
  await Excel.run(async (context) => {
    const count = context.workbook.worksheets.getActiveWorksheet().charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('moved, coloured, without gridlines', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Sommaire');
    sheet.position = 0;
    sheet.tabColor = '#ff0000';
    sheet.showGridlines = false;
    sheet.load('position, tabColor, showGridlines');
    await context.sync();
    expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, '#FF0000', false]);
    sheet.tabColor = '';
    await context.sync();
  });
  expect(grid.sheets()).toMatchObject([
    { name: 'Sommaire', tabColor: '', showGridlines: false },
    { name: 'Feuil1' },
  ]);
});

test.each([[-1], [1]])('there is no position %i among one sheet', async (position) => {
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').position = position;
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('the last visible sheet can be neither hidden nor deleted', async () => {
  grid.setSheet(grid.addSheet('Masquée'), 'visibility', 'VeryHidden');
  for (const change of [
    (sheet: Excel.Worksheet) => {
      sheet.delete();
    },
    (sheet: Excel.Worksheet) => {
      sheet.visibility = 'Hidden';
    },
  ]) {
    const failing = Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Feuil1'));
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'InvalidOperation' });
  }
  expect(names()).toEqual(['Feuil1', 'Masquée']);
});

test('a sheet is replaced: what refers to the new one follows its name, what refers to the old one is lost', async () => {
  await Excel.run(async (context) => {
    const { worksheets: sheets } = context.workbook;
    const old = sheets.add('Décompte');
    sheets.getItem('Feuil1').getRange('A1:A2').formulas = [['=Décompte!B1'], ["=SUM('Décompte (2)'!B1:B9)"]];
    const replacement = sheets.add('Décompte (2)');
    context.workbook.names.add('ENT_Total', replacement.getRange('B1'));
    await context.sync();
    old.delete();
    replacement.name = 'Décompte';
    await context.sync();
    const formulas = sheets.getItem('Feuil1').getRange('A1:A2').load('formulas');
    const name = context.workbook.names.getItem('ENT_Total').load('formula');
    await context.sync();
    expect(formulas.formulas).toEqual([['=#REF!'], ['=SUM(Décompte!B1:B9)']]);
    expect(name.formula).toBe('=Décompte!$B$1');
  });
});

test('activated, which a hidden sheet cannot be', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Deux').activate();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(active.name).toBe('Deux');
  });
  const failing = Excel.run(async (context) => {
    const hidden = context.workbook.worksheets.getItem('Feuil1');
    hidden.visibility = 'Hidden';
    hidden.activate();
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('ranges by address, name, table or position', async () => {
  const found = await addresses((context) => {
    const sheet = context.workbook.worksheets.add('Ma feuille');
    context.workbook.names.add('ENT_Total', sheet.getRange('C3'));
    context.workbook.tables.add("'Ma feuille'!A1:B3", true).name = 'EntActes';
    return [
      sheet.getRange(),
      sheet.getRange('$b$2:A1'),
      sheet.getRange('A:C'),
      sheet.getRange('2:3'),
      sheet.getRange("'Ma feuille'!D4"),
      sheet.getRange('ENT_Total'),
      sheet.getRange('EntActes'),
      sheet.getCell(9, 27),
      sheet.getRangeByIndexes(0, 702, 2, 1),
    ];
  });
  expect(found).toEqual([
    "'Ma feuille'!A:XFD",
    "'Ma feuille'!A1:B2",
    "'Ma feuille'!A:C",
    "'Ma feuille'!2:3",
    "'Ma feuille'!D4",
    "'Ma feuille'!C3",
    "'Ma feuille'!A1:B3",
    "'Ma feuille'!AB10",
    "'Ma feuille'!AAA1:AAA2",
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'a name of another sheet',
    (sheet) => {
      sheet.context.workbook.worksheets.add('Deux').names.add('Total', '=Feuil1!$A$1');
      sheet.getRange('Total');
    },
    'ItemNotFound',
  ],
  ['no such name', (sheet) => sheet.getRange('ENT_Rien'), 'ItemNotFound'],
  ['no such name among several', (sheet) => sheet.getRanges('A1,ENT_Rien').untrack(), 'ItemNotFound'],
  ['another sheet', (sheet) => sheet.getRange('Feuil2!A1'), 'ItemNotFound'],
  ['outside the sheet', (sheet) => sheet.getCell(1_048_576, 0), 'InvalidArgument'],
  ['no cell', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1), 'InvalidArgument'],
])('a range that cannot be: %s', async (_, batch, code) => {
  const failing = Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Feuil1'));
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code });
});

test('the used range, with formats or values only', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    const empty = sheet.getUsedRange().load('address');
    await context.sync();
    expect(empty.address).toBe('Feuil1!A1');
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.fill.color = '#FFF9DB';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    expect([all.address, values.address]).toEqual(['Feuil1!B2:D4', 'Feuil1!B2']);
  });
});

test('recalculated', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Feuil1').calculate(true);
    context.workbook.worksheets.getItem('Feuil1').calculate(false);
    await context.sync();
  });
  expect(grid.calculations).toEqual(['Feuil1', 'Feuil1, what waits']);
});

test('frozen rows and columns', async () => {
  await Excel.run(async (context) => {
    const { freezePanes: panes } = context.workbook.worksheets.getItem('Feuil1');
    const locations: (string | null)[] = [];
    const note = async () => {
      const location = panes.getLocationOrNullObject().load('address');
      await context.sync();
      locations.push(location.isNullObject ? null : location.address);
    };
    await note();
    panes.freezeRows(4);
    await note();
    panes.freezeColumns(2);
    await note();
    panes.freezeAt('A1:B4');
    await note();
    panes.unfreeze();
    await note();
    expect(locations).toEqual([null, 'Feuil1!1:4', 'Feuil1!A:B', 'Feuil1!A1:B4', null]);
  });
});

test('every event of sheets can be registered and given up', async () => {
  const handler = async () => Promise.resolve();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const sheet = sheets.getItem('Feuil1');
    const registrations = [
      sheets.onActivated.add(handler),
      sheets.onAdded.add(handler),
      sheets.onChanged.add(handler),
      sheets.onDeactivated.add(handler),
      sheets.onDeleted.add(handler),
      sheets.onSelectionChanged.add(handler),
      sheet.onActivated.add(handler),
      sheet.onCalculated.add(handler),
      sheet.onChanged.add(handler),
      sheet.onDeactivated.add(handler),
      sheet.onSelectionChanged.add(handler),
    ];
    await context.sync();
    for (const registration of registrations) registration.remove();
    await context.sync();
  });
  expect(hosts.at(-1)?.requests.map(({ error }) => error)).toEqual([null, null]);
});

test('what hangs on a sheet', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.tables.load('count');
    sheet.names.load('items/name');
    sheet.pageLayout.load('orientation');
    await context.sync();
    expect([sheet.tables.count, sheet.names.items, sheet.pageLayout.orientation]).toEqual([
      0,
      [],
      'Portrait',
    ]);
  });
});

everyMemberOf([worksheets, worksheet, freezePanes], hosts);
