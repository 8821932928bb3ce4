/** @jest-environment jsdom */
import { cell, range } from '../../../src/kit/formula/address';
import { formula, number, text, textFormula } from '../../../src/kit/sheet/cells';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import { BeyondLimits } from '../../../src/kit/sheet/limits';
import type { Progress } from '../../../src/kit/steps';
import { UnfinishedLeft, WritingCancelled } from '../../../src/workbook/open-workbook';
import { smallSheet } from '../../support/small-sheet';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { contentsOf, formulasIn, openExcel, placeOf, type OpenedExcel } from './excel';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice();
});

const INVOICES: SheetModel = smallSheet(
  [
    [number('amount', '12.50'), null, null],
    [formula('amount', "A1*2+'Récap L’état'!A2", '26'), null, null],
  ],
  { name: 'Factures', names: [{ name: 'ENT_Facture', range: range(cell(1, 1), cell(1, 1)) }] },
);

const SUMMARY: SheetModel = smallSheet(
  [
    [formula('amount', 'SUM(Factures!A1:A2)+ENT_Facture', '51'), null, null],
    [number('count', '1'), null, null],
    [textFormula('label', '"Factures"', 'Factures'), null, null],
  ],
  { name: 'Récap L’état' },
);

const BOTH = [INVOICES, SUMMARY];
const FAULT = { code: 'AccessDenied', message: 'feuille protégée' } as const;

/** A workbook with earlier sheets of both names, and a sheet that refers to them. */
async function budget(): Promise<OpenedExcel> {
  const excel = openExcel(boot);
  await excel.workbook.writeSheets(BOTH, { whenTaken: 'rename' });
  const { grid } = excel;
  grid.setSheet(placeOf(grid, 'Factures', 'A1').sheet, 'name', 'FACTURES');
  grid.write(placeOf(grid, 'FACTURES', 'A1'), [[99]]);
  grid.write(placeOf(grid, 'Feuil1', 'A1:B1'), [['=FACTURES!A1', "='Récap L’état'!A1"]]);
  grid.select(placeOf(grid, 'Feuil1', 'A1'));
  return excel;
}

const tabs = ({ grid }: OpenedExcel) => grid.sheets().map(({ name }) => name);

test('formulas refer to one another’s sheets', async () => {
  const excel = openExcel(boot);
  expect(await excel.workbook.writeSheets(BOTH, { whenTaken: 'rename' })).toEqual([
    'Factures',
    'Récap L’état',
  ]);
  expect(tabs(excel)).toEqual(['Feuil1', 'Factures', 'Récap L’état']);
  expect(formulasIn(excel.grid, 'Factures', 'A2')).toEqual([["=A1*2+'Récap L’état'!A2"]]);
  expect(formulasIn(excel.grid, 'Récap L’état', 'A1:A3')).toEqual([
    ['=SUM(Factures!A1:A2)+ENT_Facture'],
    [1],
    ['="Factures"'],
  ]);
  expect(excel.grid.selection().sheet).toBe(placeOf(excel.grid, 'Factures', 'A1').sheet);
});

test('references follow the names that the sheets get, and those of names that a sheet keeps to itself', async () => {
  const excel = await budget();
  expect(await excel.workbook.writeSheets(BOTH, { whenTaken: 'rename' })).toEqual([
    'Factures (2)',
    'Récap L’état (2)',
  ]);
  expect(formulasIn(excel.grid, 'Factures (2)', 'A2')).toEqual([["=A1*2+'Récap L’état (2)'!A2"]]);
  expect(formulasIn(excel.grid, 'Récap L’état (2)', 'A1:A3')).toEqual([
    ["=SUM('Factures (2)'!A1:A2)+'Factures (2)'!ENT_Facture"],
    [1],
    ['="Factures"'],
  ]);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1:B1')).toEqual([['=FACTURES!A1', "='Récap L’état'!A1"]]);
});

test('several sheets take the places of others, which nothing refers to any more', async () => {
  const excel = await budget();
  excel.grid.addSheet('Annexe');
  const { names } = contentsOf(excel.grid);
  await excel.workbook.writeSheets(BOTH, { whenTaken: 'replace' });
  expect(tabs(excel)).toEqual(['Feuil1', 'Factures', 'Récap L’état', 'Annexe']);
  expect(formulasIn(excel.grid, 'Factures', 'A1:A2')).toEqual([[12.5], ["=A1*2+'Récap L’état'!A2"]]);
  expect(formulasIn(excel.grid, 'Feuil1', 'A1:B1')).toEqual([['=FACTURES!A1', "='Récap L’état'!A1"]]);
  expect(formulasIn(excel.grid, 'Récap L’état', 'A1')).toEqual([['=SUM(Factures!A1:A2)+ENT_Facture']]);
  expect(contentsOf(excel.grid).names.map(({ name, scope }) => ({ name, scope }))).toEqual(
    names.map(({ name, scope }) => ({ name, scope })),
  );
  expect(JSON.stringify(contentsOf(excel.grid))).not.toContain('#REF!');
});

test('no sheets are no writing, and one beyond the limits of Excel refuses all', async () => {
  const excel = openExcel(boot);
  const tooLong = smallSheet([[text('label', 'x'.repeat(32_768))]]);
  expect(await excel.workbook.writeSheets([], { whenTaken: 'rename' })).toEqual([]);
  await expect(
    excel.workbook.writeSheets([INVOICES, tooLong], { whenTaken: 'rename' }),
  ).rejects.toBeInstanceOf(BeyondLimits);
  expect(tabs(excel)).toEqual(['Feuil1']);
});

test('progress goes over all of them, and a cancel leaves none', async () => {
  const excel = await budget();
  const before = contentsOf(excel.grid);
  const cancel = new AbortController();
  const told: Progress[] = [];
  const writing = excel.workbook.writeSheets(BOTH, {
    whenTaken: 'rename',
    signal: cancel.signal,
    onProgress: (progress) => {
      told.push(progress);
      if (progress.done === progress.of) cancel.abort();
    },
  });
  await expect(writing).rejects.toBeInstanceOf(WritingCancelled);
  expect(told).toEqual([
    { done: 0, of: 1 },
    { done: 1, of: 1 },
  ]);
  expect(contentsOf(excel.grid)).toEqual(before);
});

test('the sheets that a late failure leaves are named as they are called by then', async () => {
  const late = openExcel(boot);
  // The last request is done but its answer lost, and no attempt to undo it comes to anything.
  late.host.failAt({ request: 4, action: Infinity, ...FAULT });
  for (const request of [5, 6, 7]) late.host.failAt({ request, ...FAULT });
  const failure: unknown = await late.workbook
    .writeSheets(BOTH, { whenTaken: 'rename' })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnfinishedLeft);
  expect(failure).toMatchObject({
    ...FAULT,
    left: { kind: 'newSheets', sheets: ['Factures', 'Récap L’état'] },
  });
  expect(tabs(late)).toEqual(['Feuil1', 'Factures', 'Récap L’état']);
});
