/** @jest-environment jsdom */
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf, type OpenedExcel } from './excel';

const ENT = '=ENT.CONTRIB(412,"membre","2023-2024")';

let boot: Boot;
let excel: OpenedExcel;

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  excel = openExcel(boot, new MemoryGrid({ sheets: ['Budget', 'Notes', 'Effectifs'] }));
  excel.grid.write(placeOf(excel.grid, 'Effectifs', 'B2'), [[ENT]]);
  excel.grid.write(placeOf(excel.grid, 'Budget', 'B2'), [['=1+1']]);
});

const recalculated = async () => excel.workbook.recalculate(await excel.workbook.listFormulas());

test('the sheets that hold ENT formulas are calculated whole, then what waits elsewhere; never every open workbook', async () => {
  expect(await recalculated()).toEqual(['Effectifs']);
  expect(excel.grid.calculations).toEqual(['Effectifs', 'Recalculate']);
});

test('a very hidden sheet as well', async () => {
  excel.grid.setSheet(placeOf(excel.grid, 'Effectifs', 'A1').sheet, 'visibility', 'VeryHidden');
  expect(await recalculated()).toEqual(['Effectifs']);
});

test.each<[string, 'Notes' | null]>([
  ['of the workbook', null],
  ['of one sheet', 'Notes'],
])('where a name %s calls ENT, any cell may use it: all sheets', async (_whose, scope) => {
  excel.grid.setName({
    name: 'TarifMembre',
    scope: scope === null ? null : placeOf(excel.grid, scope, 'A1').sheet,
    formula: '=ENT.TARIF("membre","2023-2024")',
    comment: '',
    visible: true,
  });
  expect(await recalculated()).toEqual(['Budget', 'Notes', 'Effectifs']);
});

test('where nothing calls ENT, nothing is calculated', async () => {
  excel.grid.clear(placeOf(excel.grid, 'Effectifs', 'B2'), 'Contents');
  expect(await recalculated()).toEqual([]);
  expect(excel.grid.calculations).toEqual([]);
});

test('the file keeps a text for the add-in, until it is forgotten', async () => {
  const { workbook, grid } = excel;
  expect(await workbook.readSetting('clé')).toBeNull();
  await workbook.keepSetting('clé', 'un');
  await workbook.keepSetting('clé', 'deux');
  expect(await workbook.readSetting('clé')).toBe('deux');
  await workbook.keepSetting('clé', null);
  await workbook.keepSetting('clé', null);
  expect(await workbook.readSetting('clé')).toBeNull();
  grid.settings.set('clé', { another: 'shape' });
  expect(await workbook.readSetting('clé')).toBeNull();
});

test('what Excel refuses to keep is told', async () => {
  excel.host.failAt({ request: 1, code: 'AccessDenied' });
  await expect(excel.workbook.keepSetting('clé', 'un')).rejects.toMatchObject({ reason: 'protected' });
});

test('the add-in loads with the workbook on demand, and no more', async () => {
  const { workbook, host } = excel;
  expect(await workbook.loadsOnOpening()).toBe(false);
  await workbook.loadOnOpening(true);
  expect(await workbook.loadsOnOpening()).toBe(true);
  await workbook.loadOnOpening(false);
  expect(await workbook.loadsOnOpening()).toBe(false);
  host.failAt({ request: 1, code: 'AccessDenied' });
  await expect(workbook.loadOnOpening(true)).rejects.toMatchObject({ reason: 'protected' });
});

describe('tables that are calculated', () => {
  /** Past the task in which Excel tells. */
  const delivered = async () => {
    await excel.host.idle();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  const addTable = (name: string, sheet: string, price: string | number) => {
    excel.grid.write(placeOf(excel.grid, sheet, 'D1:E2'), [
      ['Année', 'Montant'],
      ['2024-2025', price],
    ]);
    excel.grid.setTable(excel.grid.addTable(placeOf(excel.grid, sheet, 'D1:E2')), 'name', name);
  };

  test('are told by their sheet, and no others', async () => {
    addTable('EntTarifs', 'Notes', '=Budget!B2*3.8');
    addTable('EntActes', 'Budget', 7.4);
    const onCalculated = jest.fn();
    const names = ['EntTarifs', 'EntActes', 'EntMembres'];
    const stop = await excel.workbook.watchCalculatedTables(names, onCalculated);
    const calculate = async (sheet: string) => {
      excel.grid.calculateSheet(placeOf(excel.grid, sheet, 'A1').sheet, false);
      await delivered();
    };
    await calculate('Budget');
    expect(onCalculated).toHaveBeenCalledTimes(0);
    await calculate('Notes');
    expect(onCalculated).toHaveBeenCalledTimes(1);
    await stop?.();
    await calculate('Notes');
    expect(onCalculated).toHaveBeenCalledTimes(1);
  });
});
