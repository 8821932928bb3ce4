/** @jest-environment jsdom */
import { withNewNames } from '../../../src/control/formula/renamed';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { FoundFormula } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';
import { FREEZE_LOG } from './freeze-log';
import { SpillingGrid } from './spilling-grid';

let boot: Boot;

beforeAll(async () => {
  // Spilling came after the sets of the manifest.
  boot = await bootOffice({ ExcelApi: '1.12' });
});

/** What the formulas of these tests give. */
const RESULTS: Readonly<Record<string, number | string | boolean>> = {
  '=ENT.CONTRIB(A1,"membre","2023-2024")': 3048.8,
  '=ENT.CONTRIB(A2,"membre","2023-2024")': 740,
  '=ENT.TARIF("membre","2022-2023")': '#N/A',
  '=ENT.ANNEESCOLAIRE(2024)': '2023-2024',
  '=ENT.EXPLIQUER("membre")': '=A1',
  '=SUM(ent.cout(B1),1)': 8.37,
  '=ENT.COUT(B1)>7': true,
};

function open(): OpenedExcel {
  return openExcel(
    boot,
    new MemoryGrid({ sheets: ['Feuil1', "L'état"], evaluate: (formula) => RESULTS[formula] ?? '#BUSY!' }),
  );
}

function write({ grid }: OpenedExcel, sheet: string, address: string, rows: (string | number)[][]): void {
  grid.write(placeOf(grid, sheet, address), rows);
}

describe('the ENT formulas of the workbook', () => {
  test('are found on every sheet, with their values', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'A1:B2', [
      [412, '=ENT.CONTRIB(A1,"membre","2023-2024")'],
      [100, '=ENT.CONTRIB(A2,"membre","2023-2024")'],
    ]);
    write(excel, "L'état", 'C7', [['=ENT.TARIF("membre","2022-2023")']]);
    excel.grid.setSheet(placeOf(excel.grid, "L'état", 'A1').sheet, 'visibility', 'Hidden');
    expect(await excel.workbook.listFormulas()).toEqual([
      { sheet: 'Feuil1', address: 'B1', formula: '=ENT.CONTRIB(A1,"membre","2023-2024")', value: 3048.8 },
      { sheet: 'Feuil1', address: 'B2', formula: '=ENT.CONTRIB(A2,"membre","2023-2024")', value: 740 },
      { sheet: "L'état", address: 'C7', formula: '=ENT.TARIF("membre","2022-2023")', value: '#N/A' },
    ]);
  });

  test('are none in an empty workbook', async () => {
    expect(await open().workbook.listFormulas()).toEqual([]);
  });

  test('are asked for in three requests, however many sheets there are', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `Feuil${index + 1}`);
    const excel = openExcel(boot, new MemoryGrid({ sheets: names }));
    for (const name of names) write(excel, name, 'A1', [['=ENT.COUT(B1)']]);
    expect(await excel.workbook.listFormulas()).toHaveLength(30);
    expect(excel.host.requests).toHaveLength(3);
  });

  test('are no texts that look like them, nor other formulas', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'A1:A3', [["'=ENT.COUT(B1)"], ['=SUM(B1)'], ['ENT.COUT(B1)']]);
    expect(await excel.workbook.listFormulas()).toEqual([]);
  });

  test.each([
    ['repeat it', true],
    ['give their values', false],
  ])('are one where it spills, whether the cells %s', async (_, repeats) => {
    const formula = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';
    const grid = new SpillingGrid(formula, { row: 0, column: 1 }, [3048.8, 740, 7.4], repeats);
    const excel = openExcel(boot, grid);
    write(excel, 'Feuil1', 'D1:D2', [['=ENT.COUT($A$1)'], ['=ENT.COUT($A$1)']]);
    const asked = () =>
      excel.host.requests
        .flatMap(({ members }) => members)
        .filter((member) => member === 'Range.getSpillingToRangeOrNullObject').length;
    expect(await excel.workbook.listFormulas()).toEqual([
      { sheet: 'Feuil1', address: 'B1', formula, value: 3048.8 },
      { sheet: 'Feuil1', address: 'D1', formula: '=ENT.COUT($A$1)', value: '#BUSY!' },
      { sheet: 'Feuil1', address: 'D2', formula: '=ENT.COUT($A$1)', value: '#BUSY!' },
    ]);
    // Of cells with one formula, the first one alone can be where it stands.
    expect(asked()).toBe(repeats ? 2 : 1);
  });
});

describe('writing formulas again', () => {
  test('each of them is entered as it stands', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'B1:B2', [['=ENT.COUT(A1)'], ['=ENT.COUT(A2)']]);
    write(excel, "L'état", 'C7', [['=ENT.COUT(A7)']]);
    const found = await excel.workbook.listFormulas();
    const entered = jest.spyOn(excel.grid, 'write');
    await excel.workbook.rewriteFormulas(found);
    expect(entered.mock.calls).toEqual([
      [placeOf(excel.grid, 'Feuil1', 'B1:B2'), [['=ENT.COUT(A1)'], ['=ENT.COUT(A2)']]],
      [placeOf(excel.grid, "L'état", 'C7'), [['=ENT.COUT(A7)']]],
    ]);
  });

  test('what Excel wrote before it knew the functions becomes what a user types', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'B1', [['=ROUND(_xldudf_ENT_COUT(A1),2)']]);
    const found = await excel.workbook.listFormulas();
    expect(found).toHaveLength(1);
    await excel.workbook.rewriteFormulas(found);
    expect(formulasIn(excel.grid, 'Feuil1', 'B1')).toEqual([['=ROUND(ENT.COUT(A1),2)']]);
  });

  test('they become what the caller makes of them, in their format', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'B1:B3', [['=ENT.ANNEE(2024)'], ['=ENT.COUT(A2)'], ['=1+ent.annee(A3)']]);
    excel.grid.setFormat(placeOf(excel.grid, 'Feuil1', 'B3'), 'numberFormat', '0.00');
    await excel.workbook.rewriteFormulas(await excel.workbook.listFormulas(), withNewNames);
    expect(formulasIn(excel.grid, 'Feuil1', 'B1:B3')).toEqual([
      ['=ENT.ANNEESCOLAIRE(2024)'],
      ['=ENT.COUT(A2)'],
      ['=1+ENT.ANNEESCOLAIRE(A3)'],
    ]);
    expect(excel.grid.format(placeOf(excel.grid, 'Feuil1', 'B3'), 'numberFormat')).toEqual('0.00');
  });

  test('a cell changed since, or gone with its sheet, is left alone', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'B1:B3', [['=ENT.COUT(A1)'], ['=ENT.COUT(A2)'], ['=ENT.COUT(A3)']]);
    write(excel, "L'état", 'C7', [['=ENT.COUT(A7)']]);
    const found = await excel.workbook.listFormulas();
    write(excel, 'Feuil1', 'B1:B2', [['=ENT.COUT(Z1)'], ['saisi à la main']]);
    excel.grid.deleteSheet(placeOf(excel.grid, "L'état", 'A1').sheet);
    const entered = jest.spyOn(excel.grid, 'write');
    await excel.workbook.rewriteFormulas(found);
    expect(entered.mock.calls).toEqual([[placeOf(excel.grid, 'Feuil1', 'B3'), [['=ENT.COUT(A3)']]]]);
  });

  test('a formula in a cell of the format Text stays a formula', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'B1:B2', [['=ENT.COUT(A1)'], ['=ENT.COUT(A2)']]);
    const cell = placeOf(excel.grid, 'Feuil1', 'B1');
    excel.grid.setFormat(cell, 'numberFormat', '@');
    await excel.workbook.rewriteFormulas(await excel.workbook.listFormulas());
    expect(excel.grid.values(cell)).toEqual([['#BUSY!']]);
    expect(excel.grid.numberFormats(placeOf(excel.grid, 'Feuil1', 'B1:B2'))).toEqual([['@'], ['General']]);
  });
});

describe('freezing', () => {
  const freezeAll = async ({ workbook }: OpenedExcel): Promise<readonly FoundFormula[]> =>
    (await workbook.freeze(await workbook.listFormulas(), FREEZE_LOG)).staying;

  test('formulas become the values that they show, other cells stay', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'A1:C3', [
      [412, '=ENT.CONTRIB(A1,"membre","2023-2024")', '=B1'],
      [100, '=ENT.CONTRIB(A2,"membre","2023-2024")', '=B2'],
      ['=SUM(ent.cout(B1),1)', '=ENT.COUT(B1)>7', '=SUM(B1:B2)'],
    ]);
    expect(await freezeAll(excel)).toEqual([]);
    expect(formulasIn(excel.grid, 'Feuil1', 'A1:C3')).toEqual([
      [412, 3048.8, '=B1'],
      [100, 740, '=B2'],
      [8.37, true, '=SUM(B1:B2)'],
    ]);
  });

  test('a text stays a text, in the format of its cell unless it could become a formula', async () => {
    const excel = open();
    const { grid } = excel;
    write(excel, 'Feuil1', 'A1:A2', [['=ENT.ANNEESCOLAIRE(2024)'], ['=ENT.EXPLIQUER("membre")']]);
    const places = ['A1', 'A2'].map((address) => placeOf(grid, 'Feuil1', address));
    const formats: (string | null)[] = [];
    const writing = grid.write.bind(grid);
    jest.spyOn(grid, 'write').mockImplementation((place, rows) => {
      if (place.sheet === places[0]?.sheet) formats.push(grid.format(place, 'numberFormat'));
      writing(place, rows);
    });
    await freezeAll(excel);
    expect(formats).toEqual(['@']);
    expect(grid.values(placeOf(grid, 'Feuil1', 'A1:A2'))).toEqual([['2023-2024'], ['=A1']]);
    expect(places.map((place) => grid.format(place, 'numberFormat'))).toEqual(['General', '@']);
  });

  test('a formula that shows an error stays, and is told', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'A1:A2', [['=ENT.TARIF("membre","2022-2023")'], ['=ENT.ANNEESCOLAIRE(2024)']]);
    expect(await freezeAll(excel)).toEqual([
      { sheet: 'Feuil1', address: 'A1', formula: '=ENT.TARIF("membre","2022-2023")', value: '#N/A' },
    ]);
    expect(formulasIn(excel.grid, 'Feuil1', 'A1:A2')).toEqual([
      ['=ENT.TARIF("membre","2022-2023")'],
      ['2023-2024'],
    ]);
  });

  test('a formula changed since stays, and is told as it is; a cell without one is left alone', async () => {
    const excel = open();
    write(excel, 'Feuil1', 'A1:A3', [
      ['=ENT.ANNEESCOLAIRE(2024)'],
      ['=ENT.ANNEESCOLAIRE(2024)'],
      ['=ENT.ANNEESCOLAIRE(2024)'],
    ]);
    const found = await excel.workbook.listFormulas();
    write(excel, 'Feuil1', 'A1:A2', [['=B1*2'], ['saisi à la main']]);
    expect((await excel.workbook.freeze(found, FREEZE_LOG)).staying).toEqual([
      { sheet: 'Feuil1', address: 'A1', formula: '=B1*2', value: '#BUSY!' },
    ]);
    expect(formulasIn(excel.grid, 'Feuil1', 'A1:A3')).toEqual([
      ['=B1*2'],
      ['saisi à la main'],
      ['2023-2024'],
    ]);
  });

  test.each([[true], [false]])(
    'a formula that spills becomes all its values (cells repeat it: %s)',
    async (repeats) => {
      const formula = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';
      const excel = openExcel(
        boot,
        new SpillingGrid(formula, { row: 0, column: 1 }, [3048.8, 740, 7.4], repeats),
      );
      expect(await freezeAll(excel)).toEqual([]);
      expect(excel.grid.spills(placeOf(excel.grid, 'Feuil1', 'A1').sheet)).toEqual([]);
      expect(formulasIn(excel.grid, 'Feuil1', 'B1:B4')).toEqual([[3048.8], [740], [7.4], ['']]);
    },
  );

  test('a formula that spills stays whole where one of its cells shows an error', async () => {
    const formula = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';
    const excel = openExcel(
      boot,
      new SpillingGrid(formula, { row: 0, column: 1 }, [3048.8, '#N/A', 7.4], false),
    );
    expect(await freezeAll(excel)).toEqual([{ sheet: 'Feuil1', address: 'B1', formula, value: 3048.8 }]);
    expect(formulasIn(excel.grid, 'Feuil1', 'B1')).toEqual([[formula]]);
  });

  test('their log is kept under a free name, and shown', async () => {
    const excel = open();
    excel.grid.addSheet(FREEZE_LOG.name);
    write(excel, 'Feuil1', 'A1', [['=ENT.ANNEESCOLAIRE(2024)']]);
    const found = await excel.workbook.listFormulas();
    expect(await excel.workbook.freeze(found, FREEZE_LOG)).toEqual({ log: 'Journal (2)', staying: [] });
    expect(formulasIn(excel.grid, 'Journal (2)', 'A1')).toEqual([['Formules figées']]);
    expect(excel.grid.selection().sheet).toBe(placeOf(excel.grid, 'Journal (2)', 'A1').sheet);
  });

  test('ten thousand formulas in one column are one array', async () => {
    const excel = openExcel(boot, new MemoryGrid({ evaluate: () => 7.4 }));
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `=ENT.CONTRIB(A${row + 1},"membre","2023-2024")`,
    ]);
    write(excel, 'Feuil1', 'B1:B10000', rows);
    const found = await excel.workbook.listFormulas();
    const before = excel.host.requests.length;
    await excel.workbook.freeze(found, FREEZE_LOG);
    // Six of them write the log.
    expect(excel.host.requests.length - before).toBe(9);
    expect(formulasIn(excel.grid, 'Feuil1', 'B1:B10000')).toEqual(rows.map(() => [7.4]));
  });
});
