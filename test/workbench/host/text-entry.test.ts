/** @jest-environment jsdom */
import { bootOffice, connectHost, type Boot } from './boot';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

test('a formula entered in a cell of the format Text is a text', async () => {
  const { grid } = connectHost(boot.bridge);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Feuil1');
    sheet.getRange('A2:A3').untrack().numberFormat = [['@'], ['@']];
    sheet.getRange('A1:B3').untrack().formulas = [
      ['=1+1', '=A1'],
      ['=1+1', 'texte'],
      [12, '=A1'],
    ];
    await context.sync();
  });
  expect(grid.formulas({ sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 2 } })).toEqual([
    ['=1+1', '=A1'],
    ['=1+1', 'texte'],
    [12, '=A1'],
  ]);
  // A text is its own value; a formula that nothing evaluates shows #BUSY!.
  expect(grid.values({ sheet: '{S1}', area: { row: 0, column: 0, rows: 3, columns: 2 } })).toEqual([
    ['#BUSY!', '#BUSY!'],
    ['=1+1', 'texte'],
    [12, '#BUSY!'],
  ]);
});
