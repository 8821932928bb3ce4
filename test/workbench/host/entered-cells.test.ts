/** @jest-environment jsdom */
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;
let grid: MemoryGrid;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  ({ grid } = connectHost(boot.bridge));
});

const cells = (rows: number, columns: number) => ({
  sheet: '{S1}',
  area: { row: 0, column: 0, rows, columns },
});

/** Enters texts one under the other and gives what the cells then hold, with their number formats. */
async function entered(texts: readonly unknown[], format?: string): Promise<readonly (readonly unknown[])[]> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Feuil1').getRangeByIndexes(0, 0, texts.length, 1);
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = texts.map((text) => [text]);
    await context.sync();
  });
  const place = cells(texts.length, 1);
  const formats = grid.numberFormats(place).flat();
  return grid.formulas(place).map(([held], row) => [held, formats[row]]);
}

/** Serial numbers of dates, counted by hand: 1 January 2017 is 42736, 5 January 2017 four days later. */
const CONVERTED = [
  ['00123', 123, 'General'],
  ['-5', -5, 'General'],
  ['+33123456789', 33_123_456_789, 'General'],
  ['1E5', 100_000, '0.00E+00'],
  ['$120', 120, '$#,##0'],
  ['10%', 0.1, '0%'],
  ['1/1/2017', 42_736, 'm/d/yyyy'],
  ['2017-01-05', 42_740, 'yyyy-mm-dd'],
  ['10:30', 0.4375, 'hh:mm'],
  ['TRUE', true, 'General'],
  ['vrai', true, 'General'],
  ['-A1', '=-A1', 'General'],
  ['+a1*2', '=+A1*2', 'General'],
  ['@sum(A1:A2)', '=SUM(A1:A2)', 'General'],
] as const;

test('what looks like a number, a date, a boolean or a formula becomes one', async () => {
  expect(await entered(CONVERTED.map(([text]) => text))).toEqual(
    CONVERTED.map(([, held, format]) => [held, format]),
  );
});

test('a date without its year is one of this year', async () => {
  const [[first] = [], [second] = []] = await entered(['1-2', '12/05']);
  expect([first, second].every((serial) => Number(serial) > 45_000)).toBe(true);
  expect(grid.numberFormats(cells(2, 1)).flat()).toEqual(['m-d', 'mm/dd']);
});

test.each(['02604A', '2023-2024', '31/12/2024', '1 234', '-', '+', 'mairie', 'faux ami', '3.4.5', '12h'])(
  '%s stays a text',
  async (text) => {
    expect(await entered([text])).toEqual([[text, 'General']]);
  },
);

test('in a cell of the format Text, or after an apostrophe, all stay texts', async () => {
  const texts = [...CONVERTED.map(([text]) => text), '1-2', '12/05', 'FAUX', '=1+1', '=1+'];
  expect(await entered(texts, '@')).toEqual(texts.map((text) => [text, '@']));
  // A text is its own value; a formula that nothing evaluates shows #BUSY!.
  expect(grid.values(cells(texts.length, 1)).flat()).toEqual(texts);
  connectHost(boot.bridge, grid);
  expect(
    await entered(
      texts.map((text) => `'${text}`),
      'General',
    ),
  ).toEqual(texts.map((text) => [text, 'General']));
});

test('a number format of the cell is kept', async () => {
  expect(await entered(['1/1/2017', '10%'], '0.00')).toEqual([
    [42_736, '0.00'],
    [0.1, '0.00'],
  ]);
});

test.each([
  ['=sum(a1:b$2)', '=SUM(A1:B$2)'],
  ['=if(a:a=true,"a1 ""sum(""","")  ', '=IF(A:A=TRUE,"a1 ""sum(""","")'],
  ["='l''année'!a1+feuil2!$c4", "='l''année'!A1+feuil2!$C4"],
  ['=EntTarifs[@Brut]*taux_net', '=EntTarifs[@Brut]*taux_net'],
  ['=+A1', '=+A1'],
  ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
  ['=_xlfn.xlookup(A1,B:B,C:C)', '=_xlfn.xlookup(A1,B:B,C:C)'],
])('the formula %s is given back as %s', async (formula, given) => {
  expect(await entered([formula])).toEqual([[given, 'General']]);
});

test.each(['=SUM(A1', '=A1)', '="a', "='Feuil1!A1", '=SUM(A1;B1)', '={1,2', '=1+', '=(1}'])(
  'the formula %s is refused',
  async (formula) => {
    await expect(entered([formula])).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(grid.formulas(cells(1, 1))).toEqual([['']]);
  },
);

test('headers of a table are texts, none blank, no two alike', async () => {
  const headers = () => grid.formulas(cells(1, 4))[0];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A1:D1').values = [[2024, 'Nom', '', 'nom']];
    sheet.tables.add('A1:D2', true);
    await context.sync();
    expect(headers()).toEqual(['2024', 'Nom', 'Colonne3', 'nom2']);
    sheet.getRange('B1:C1').values = [['', 2024]];
    await context.sync();
    expect(headers()).toEqual(['2024', 'Colonne2', '20242', 'nom2']);
  });
});

test('the first row added to headers alone fills the blank one; what stood beneath has moved down', async () => {
  grid.write({ sheet: '{S1}', area: { row: 1, column: 1, rows: 1, columns: 1 } }, [['note']]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    const table = sheet.tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['Mois', 'Montant']];
    table.rows.add(undefined, [
      ['mai', 1],
      ['juin', 2],
    ]);
    table.rows.add(undefined, [['juillet', 3]]);
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Feuil1!A1:B4');
  });
  expect(grid.formulas(cells(5, 2))).toEqual([
    ['Mois', 'Montant'],
    ['mai', 1],
    ['juin', 2],
    ['juillet', 3],
    ['', 'note'],
  ]);
});
