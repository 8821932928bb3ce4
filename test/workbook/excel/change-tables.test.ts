/** @jest-environment jsdom */
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import {
  CellsInTheWay,
  TableChanged,
  TableNameTaken,
  type NewTable,
} from '../../../src/workbook/table-change';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { contentsOf, formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13' });
});

beforeEach(() => {
  excel = openExcel(boot);
});

const ACTS: NewTable = {
  name: 'EntActes',
  sheet: 'Actes',
  title: 'Actes',
  note: 'Une ligne par délibération.',
  columns: [
    { header: 'acte', width: 12, numberFormat: '@' },
    { header: 'date', width: 12, numberFormat: 'dd/mm/yyyy' },
    { header: 'statut', width: 10, choices: ['adopté', 'projet'] },
  ],
  rows: [
    ['5/2024', 45_460, 'adopté'],
    ['=12', null, 'projet'],
  ],
};

const RATES: NewTable = {
  name: 'EntTarifs',
  sheet: 'Tarifs',
  title: 'Tarifs',
  note: 'Une ligne par montant.',
  columns: [
    { header: 'acte', width: 12, numberFormat: '@' },
    { header: 'Brut', width: 12, numberFormat: '0.00' },
    { header: 'Subvention', width: 12, numberFormat: '0.00' },
    { header: 'Net', width: 12, numberFormat: '0.00', formula: '=[@Brut]-[@Subvention]' },
  ],
  rows: [],
};

const create = (...tables: readonly NewTable[]) =>
  excel.workbook.changeTables(tables.map((table) => ({ kind: 'create', table })));

test('where Excel cannot resize a table, rows are added through it', async () => {
  await create(ACTS);
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation((_set, version) => String(version) !== '1.13');
  await excel.workbook.changeTables([
    { kind: 'append', table: 'EntActes', rows: [{ acte: '7/2025', statut: 'projet' }] },
  ]);
  jest.restoreAllMocks();
  expect(formulasIn(excel.grid, 'Actes', 'A7:C7')).toEqual([['7/2025', '', 'projet']]);
  const asked = excel.host.requests.flatMap(({ members }) => members);
  expect(asked).toContain('TableRowCollection.add');
});

test('elsewhere rows are written beneath the table, which takes them in, and what stood there moves down', async () => {
  await create(ACTS);
  excel.grid.write(placeOf(excel.grid, 'Actes', 'B8'), [['note']]);
  await excel.workbook.changeTables([
    { kind: 'append', table: 'EntActes', rows: [{ acte: '7/2025', statut: 'projet' }, { acte: '=8' }] },
  ]);
  expect(formulasIn(excel.grid, 'Actes', 'A6:C10')).toEqual([
    ['=12', '', 'projet'],
    ['7/2025', '', 'projet'],
    ['=8', '', ''],
    ['', '', ''],
    ['', 'note', ''],
  ]);
  expect(tableNamed(excel.grid, 'EntActes')?.area.rows).toBe(5);
  const asked = excel.host.requests.flatMap(({ members }) => members);
  expect(asked).not.toContain('TableRowCollection.add');
});

const tableNamed = (grid: MemoryGrid, name: string) => grid.tables().find((table) => table.name === name);

describe('a new table', () => {
  test('stands on a sheet of its own, under its title and what it is for', async () => {
    await create(ACTS);
    const { grid } = excel;
    expect(grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'Actes']);
    expect(formulasIn(grid, 'Actes', 'A1:C6')).toEqual([
      ['Actes', '', ''],
      ['Une ligne par délibération.', '', ''],
      ['', '', ''],
      ['acte', 'date', 'statut'],
      ['5/2024', 45_460, 'adopté'],
      ['=12', '', 'projet'],
    ]);
    expect(grid.tables()).toMatchObject([
      { name: 'EntActes', area: { row: 3, column: 0, rows: 3, columns: 3 } },
    ]);
    expect(grid.frozen(placeOf(grid, 'Actes', 'A1').sheet)).toEqual({ rows: 4, columns: 0 });
    expect(grid.selection().sheet).toBe(placeOf(grid, 'Feuil1', 'A1').sheet);
  });

  test('has its formats down to the end of the sheet, its widths, and lists that propose without blocking', async () => {
    await create(ACTS);
    const { grid } = excel;
    expect(grid.numberFormats(placeOf(grid, 'Actes', 'A5:C5'))).toEqual([['@', 'dd/mm/yyyy', 'General']]);
    expect(grid.numberFormats(placeOf(grid, 'Actes', 'A999'))).toEqual([['@']]);
    expect(grid.columnWidth(placeOf(grid, 'Actes', 'A1'))).toBe((12 * 7 + 5) * 0.75);
    expect(grid.validation(placeOf(grid, 'Actes', 'C5:C6'))).toMatchObject({
      source: 'adopté,projet',
      dropDown: true,
      alert: { show: false },
    });
    expect(grid.validation(placeOf(grid, 'Actes', 'B5'))).toBeNull();
    expect(grid.format(placeOf(grid, 'Actes', 'A1'), 'bold')).toBe(true);
  });

  test('a text stays a text in a column of no format', async () => {
    const write = jest.spyOn(excel.grid, 'write');
    await create({ ...ACTS, columns: ACTS.columns.map(({ header, width }) => ({ header, width })) });
    expect(formulasIn(excel.grid, 'Actes', 'A6')).toEqual([['=12']]);
    expect(excel.grid.values(placeOf(excel.grid, 'Actes', 'A6'))).toEqual([['=12']]);
    // What could become a formula when it is edited keeps the format Text, what could not does not.
    expect(excel.grid.numberFormats(placeOf(excel.grid, 'Actes', 'A5:A6'))).toEqual([['General'], ['@']]);
    expect(write).toHaveBeenCalled();
  });

  test('without rows has a blank one, which calculates what its columns do', async () => {
    await create(RATES);
    expect(formulasIn(excel.grid, 'Tarifs', 'A4:D5')).toEqual([
      ['acte', 'Brut', 'Subvention', 'Net'],
      ['', '', '', '=[@Brut]-[@Subvention]'],
    ]);
    expect(tableNamed(excel.grid, 'EntTarifs')?.area.rows).toBe(2);
  });

  test('gets a free tab where another sheet bears its own', async () => {
    excel.grid.addSheet('ACTES');
    await create(ACTS);
    expect(excel.grid.sheets().map(({ name }) => name)).toEqual(['Feuil1', 'ACTES', 'Actes (2)']);
  });

  test('is refused where a table or a name of the workbook is called so', async () => {
    await create(ACTS);
    const before = contentsOf(excel.grid);
    await expect(create({ ...RATES, name: 'entactes' })).rejects.toBeInstanceOf(TableNameTaken);
    excel.grid.setName({
      name: 'EntTarifs',
      scope: null,
      formula: '=Feuil1!$A$1',
      comment: '',
      visible: true,
    });
    await expect(create(RATES)).rejects.toMatchObject({ tableName: 'EntTarifs' });
    await expect(create({ ...RATES, name: 'X' }, { ...RATES, name: 'x' })).rejects.toBeInstanceOf(
      TableNameTaken,
    );
    expect({ ...contentsOf(excel.grid), names: [] }).toEqual(before);
  });

  test('takes what is appended to it together with it', async () => {
    await excel.workbook.changeTables([
      { kind: 'create', table: RATES },
      { kind: 'append', table: 'enttarifs', rows: [{ acte: '7', brut: 9.17 }] },
    ]);
    expect(formulasIn(excel.grid, 'Tarifs', 'A5:D5')).toEqual([['7', 9.17, '', '=[@Brut]-[@Subvention]']]);
  });

  test('a list that Excel would not take is a mistake of the caller', async () => {
    const choices = ['département, région'];
    await expect(
      create({ ...ACTS, columns: [{ header: 'type', width: 9, choices }], rows: [] }),
    ).rejects.toBeInstanceOf(RangeError);
    expect(excel.grid.sheets()).toHaveLength(1);
  });
});

describe('rows', () => {
  beforeEach(() => create(ACTS, RATES));

  test('of two tables are added in one go: a blank last row is filled first', async () => {
    await excel.workbook.changeTables([
      { kind: 'append', table: 'EntActes', rows: [{ acte: '02', date: 45_829, statut: 'adopté' }] },
      {
        kind: 'append',
        table: 'EntTarifs',
        rows: [
          { acte: '02', Brut: 10, Subvention: 1.5 },
          { acte: '02', Brut: 12 },
        ],
      },
    ]);
    expect(formulasIn(excel.grid, 'Actes', 'A7:C7')).toEqual([['02', 45_829, 'adopté']]);
    expect(formulasIn(excel.grid, 'Tarifs', 'A5:D7')).toEqual([
      ['02', 10, 1.5, '=[@Brut]-[@Subvention]'],
      ['02', 12, '', '=[@Brut]-[@Subvention]'],
      ['', '', '', ''],
    ]);
    expect(tableNamed(excel.grid, 'EntActes')?.area.rows).toBe(4);
    expect(tableNamed(excel.grid, 'EntTarifs')?.area.rows).toBe(3);
  });

  test('keep the formats and the lists of the table', async () => {
    await excel.workbook.changeTables([
      { kind: 'append', table: 'EntActes', rows: [{ acte: '6/2024' }, { acte: '7/2024' }] },
    ]);
    const { grid } = excel;
    expect(grid.numberFormats(placeOf(grid, 'Actes', 'A7:C8'))).toEqual([
      ['@', 'dd/mm/yyyy', 'General'],
      ['@', 'dd/mm/yyyy', 'General'],
    ]);
    expect(grid.validation(placeOf(grid, 'Actes', 'C5:C8'))?.source).toBe('adopté,projet');
  });

  test('may hold formulas, and texts that look like one', async () => {
    await excel.workbook.changeTables([
      {
        kind: 'append',
        table: 'EntTarifs',
        rows: [{ acte: '=1+1', Brut: { formula: '=ROUND(1.005,2)' }, Net: 3 }],
      },
    ]);
    expect(formulasIn(excel.grid, 'Tarifs', 'A5:D5')).toEqual([['=1+1', '=ROUND(1.005,2)', '', 3]]);
    expect(excel.grid.values(placeOf(excel.grid, 'Tarifs', 'A5'))).toEqual([['=1+1']]);
  });

  test('push down what stands beneath the table', async () => {
    excel.grid.write(placeOf(excel.grid, 'Actes', 'A7:D7'), [['total', 2, '', 'à côté']]);
    await excel.workbook.changeTables([
      { kind: 'append', table: 'EntActes', rows: [{ acte: '1' }, { acte: '2' }] },
    ]);
    expect(formulasIn(excel.grid, 'Actes', 'A7:D9')).toEqual([
      ['1', '', '', 'à côté'],
      ['2', '', '', ''],
      ['total', 2, '', ''],
    ]);
  });

  test('stand above the row of totals', async () => {
    const { grid } = excel;
    const table = tableNamed(grid, 'EntActes');
    grid.write(placeOf(grid, 'Actes', 'A7:C7'), [['Total', '', 2]]);
    grid.setTable(table?.id ?? '', 'area', { row: 3, column: 0, rows: 4, columns: 3 });
    grid.setTable(table?.id ?? '', 'showTotals', true);
    await excel.workbook.changeTables([{ kind: 'append', table: 'EntActes', rows: [{ acte: '1' }] }]);
    expect(formulasIn(grid, 'Actes', 'A7:C8')).toEqual([
      ['1', '', ''],
      ['Total', '', 2],
    ]);
  });

  test('are changed where they hold what was read', async () => {
    await excel.workbook.changeTables([
      {
        kind: 'update',
        table: 'EntActes',
        row: 1,
        expected: ['=12', null, 'projet'],
        cells: { ACTE: '12/2024', date: 45_500, statut: null },
      },
    ]);
    expect(formulasIn(excel.grid, 'Actes', 'A5:C6')).toEqual([
      ['5/2024', 45_460, 'adopté'],
      ['12/2024', 45_500, ''],
    ]);
  });

  test('are taken away by the place they had when they were read', async () => {
    await excel.workbook.changeTables([
      { kind: 'append', table: 'EntActes', rows: [{ acte: 'c' }, { acte: 'd' }, { acte: 'e' }] },
    ]);
    excel.grid.write(placeOf(excel.grid, 'Actes', 'A11'), [['dessous']]);
    await excel.workbook.changeTables([
      { kind: 'remove', table: 'EntActes', row: 0, expected: ['5/2024', 45_460, 'adopté'] },
      { kind: 'remove', table: 'EntActes', row: 3, expected: ['d', null, null] },
      { kind: 'update', table: 'EntActes', row: 4, expected: ['e', null, null], cells: { statut: 'projet' } },
      { kind: 'append', table: 'EntActes', rows: [{ acte: 'f' }] },
    ]);
    expect(formulasIn(excel.grid, 'Actes', 'A5:C10')).toEqual([
      ['=12', '', 'projet'],
      ['c', '', ''],
      ['e', '', 'projet'],
      ['f', '', ''],
      ['', '', ''],
      ['dessous', '', ''],
    ]);
    expect(tableNamed(excel.grid, 'EntActes')?.area.rows).toBe(5);
  });

  test('the last ones leave a blank row, which the next append fills', async () => {
    await excel.workbook.changeTables([
      { kind: 'remove', table: 'EntActes', row: 0, expected: ['5/2024', 45_460, 'adopté'] },
      { kind: 'remove', table: 'EntActes', row: 1, expected: ['=12', null, 'projet'] },
    ]);
    expect(tableNamed(excel.grid, 'EntActes')?.area.rows).toBe(2);
    expect(formulasIn(excel.grid, 'Actes', 'A5:C6')).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    await excel.workbook.changeTables([{ kind: 'append', table: 'EntActes', rows: [{ acte: '1' }] }]);
    expect(formulasIn(excel.grid, 'Actes', 'A5:C6')).toEqual([
      ['1', '', ''],
      ['', '', ''],
    ]);
  });

  test('all of them can be replaced at once', async () => {
    await excel.workbook.changeTables([
      { kind: 'remove', table: 'EntActes', row: 0, expected: ['5/2024', 45_460, 'adopté'] },
      { kind: 'remove', table: 'EntActes', row: 1, expected: ['=12', null, 'projet'] },
      { kind: 'append', table: 'EntActes', rows: [{ acte: 'seul' }] },
    ]);
    expect(tableNamed(excel.grid, 'EntActes')?.area.rows).toBe(2);
    expect(formulasIn(excel.grid, 'Actes', 'A5:C5')).toEqual([['seul', '', '']]);
  });

  test.each([
    ['another content', 1, ['=13', null, 'projet']],
    ['fewer cells', 1, ['=12', null]],
    ['no such row', 2, [null, null, null]],
    ['no row at all', -1, [null, null, null]],
  ])('changed meanwhile (%s) are refused, and nothing is done', async (_, row, expected) => {
    const before = contentsOf(excel.grid);
    for (const change of [
      { kind: 'remove', table: 'EntActes', row, expected } as const,
      { kind: 'update', table: 'EntActes', row, expected, cells: { acte: 'x' } } as const,
    ]) {
      const changing = excel.workbook.changeTables([
        { kind: 'append', table: 'EntTarifs', rows: [{ acte: 'x' }] },
        { kind: 'create', table: { ...ACTS, name: 'EntMembres' } },
        change,
      ]);
      await expect(changing).rejects.toBeInstanceOf(TableChanged);
      await expect(changing).rejects.toMatchObject({ table: 'EntActes', row });
    }
    expect(contentsOf(excel.grid)).toEqual(before);
  });

  test.each([
    ['table', { kind: 'append', table: 'EntMembres', rows: [{ acte: 'x' }] } as const],
    ['column', { kind: 'append', table: 'EntActes', rows: [{ objet: 'x' }] } as const],
    ['column of a new table', { kind: 'append', table: 'EntMembres', rows: [{ objet: 'x' }] } as const],
  ])('a %s that is not there is told, and nothing is done', async (what, change) => {
    const before = contentsOf(excel.grid);
    const first = { kind: 'create', table: { ...ACTS, name: 'EntMembres' } } as const;
    const changing = excel.workbook.changeTables(
      what === 'column of a new table'
        ? [first, change]
        : [{ kind: 'append', table: 'EntTarifs', rows: [{ acte: 'x' }] }, change],
    );
    await expect(changing).rejects.toMatchObject({ reason: 'notFound' });
    expect(contentsOf(excel.grid)).toEqual(before);
  });
});

describe('columns', () => {
  beforeEach(() => create(ACTS));

  const add = () =>
    excel.workbook.changeTables([
      {
        kind: 'addColumns',
        table: 'EntActes',
        columns: [
          { header: 'STATUT', width: 99 },
          { header: 'objet', width: 30, numberFormat: '@', choices: ['ENT', 'autre'] },
          { header: 'rang', width: 8, formula: '=ROW()-ROW(EntActes[#Headers])' },
        ],
      },
      { kind: 'append', table: 'EntActes', rows: [{ acte: '9', objet: '1/2' }] },
      {
        kind: 'update',
        table: 'EntActes',
        row: 0,
        expected: ['5/2024', 45_460, 'adopté'],
        cells: { objet: 'ENT' },
      },
    ]);

  test('are added to the right, with what they calculate, in the rows that come with them too', async () => {
    await add();
    const { grid } = excel;
    const rank = '=ROW()-ROW(EntActes[#Headers])';
    expect(formulasIn(grid, 'Actes', 'A4:F7')).toEqual([
      ['acte', 'date', 'statut', 'objet', 'rang', ''],
      ['5/2024', 45_460, 'adopté', 'ENT', rank, ''],
      ['=12', '', 'projet', '', rank, ''],
      ['9', '', '', '1/2', rank, ''],
    ]);
    expect(tableNamed(grid, 'EntActes')?.area).toEqual({ row: 3, column: 0, rows: 4, columns: 5 });
    expect(grid.numberFormats(placeOf(grid, 'Actes', 'D5:D7'))).toEqual([['@'], ['@'], ['@']]);
    expect(grid.validation(placeOf(grid, 'Actes', 'D5:D7'))?.source).toBe('ENT,autre');
    expect(grid.columnWidth(placeOf(grid, 'Actes', 'D1'))).toBe((30 * 7 + 5) * 0.75);
    expect(grid.columnWidth(placeOf(grid, 'Actes', 'C1'))).toBe((10 * 7 + 5) * 0.75);
  });

  test('are refused where something would move, however far to the right', async () => {
    excel.grid.write(placeOf(excel.grid, 'Actes', 'J6'), [['note']]);
    const before = contentsOf(excel.grid);
    await expect(add()).rejects.toBeInstanceOf(CellsInTheWay);
    await expect(add()).rejects.toMatchObject({ table: 'EntActes', cells: { sheet: 'Actes' } });
    expect(contentsOf(excel.grid)).toEqual(before);
  });

  test('are added beside what stands above or beneath', async () => {
    excel.grid.write(placeOf(excel.grid, 'Actes', 'D1:D3'), [['haut'], [''], ['haut']]);
    await add();
    expect(formulasIn(excel.grid, 'Actes', 'D1:D4')).toEqual([['haut'], [''], ['haut'], ['objet']]);
  });
});

test('no changes ask Excel for nothing', async () => {
  const before = contentsOf(excel.grid);
  await excel.workbook.changeTables([]);
  expect(contentsOf(excel.grid)).toEqual(before);
  expect(excel.host.requests.flatMap(({ members }) => members)).toEqual([]);
});
