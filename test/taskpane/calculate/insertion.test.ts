import { insertFormula } from '../../../src/taskpane/calculate/insertion';
import type { FormulaArgument } from '../../../src/taskpane/calculate/formula';
import { WorkbookFailure } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';

const ARGS: readonly FormulaArgument[] = [
  { kind: 'reference', cell: { sheet: 'Budget', address: 'A2' } },
  { kind: 'reference', cell: { sheet: 'Effectifs', address: 'B2' } },
  { kind: 'text', text: '2023-2024' },
];
const FORMULA = `=ENT.CONTRIB(A2,'Effectifs'!B2,"2023-2024")`;
const C2 = { sheet: 'Budget', address: 'C2' };

it('writes the formula in the selected cell, in the form that Excel takes', async () => {
  const workbook = new FakeWorkbook();
  expect(await insertFormula(workbook, ARGS, null)).toEqual({ kind: 'inserted', cell: C2 });
  expect(workbook.cells.get('C2')).toBe(FORMULA);
  expect(workbook.formats.get('C2')).toBe('#,##0.00\\ "€"');
});

it('touches nothing where the cell holds something, and says which cell', async () => {
  const workbook = new FakeWorkbook({ C2: 'un total' });
  expect(await insertFormula(workbook, ARGS, null)).toEqual({ kind: 'occupied', cell: C2 });
  expect(workbook.cells.get('C2')).toBe('un total');
});

it('replaces what the user agreed to lose', async () => {
  const workbook = new FakeWorkbook({ C2: 'un total' });
  expect(await insertFormula(workbook, ARGS, C2)).toEqual({ kind: 'inserted', cell: C2 });
  expect(workbook.cells.get('C2')).toBe(FORMULA);
});

it('replaces nothing else, where another cell is selected by then', async () => {
  const workbook = new FakeWorkbook({ C2: 'un total', C3: 'un autre' });
  workbook.select('C3');
  expect(await insertFormula(workbook, ARGS, C2)).toEqual({
    kind: 'occupied',
    cell: { sheet: 'Budget', address: 'C3' },
  });
  expect([workbook.cells.get('C2'), workbook.cells.get('C3')]).toEqual(['un total', 'un autre']);
});

it('does not write a formula into a cell that it refers to', async () => {
  const workbook = new FakeWorkbook({ A2: 412 });
  workbook.select('A2');
  expect(await insertFormula(workbook, ARGS, { sheet: 'Budget', address: 'A2' })).toEqual({
    kind: 'circular',
    cell: { sheet: 'Budget', address: 'A2' },
  });
  expect(workbook.cells.get('A2')).toBe(412);
});

it('passes on what the workbook refuses', async () => {
  const workbook = new FakeWorkbook();
  workbook.failure = new WorkbookFailure('AccessDenied', 'no', 'protected');
  await expect(insertFormula(workbook, ARGS, null)).rejects.toBe(workbook.failure);
});
