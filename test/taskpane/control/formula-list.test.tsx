/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { listFormulas } from '../../../src/taskpane/control/formulas/listed-formula';
import { fr as words } from '../../../src/taskpane/control/words/fr';
import type { CellValue, FormulaResult } from '../../../src/workbook/open-workbook';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';
import { violations } from '../support/violations';

function result(address: string, formula: string, ...values: readonly CellValue[]): FormulaResult {
  const rows = values.map((value) => [value]);
  return { sheet: 'Budget', address, formula, value: values[0] ?? null, values: rows };
}

const SOUND = result('B2', '=ENT.CONTRIB(412,"membre","2023-2024")', 3048.8);
const NOT_VOTED = result('B3', '=ENT.CONTRIB(412,"membre","2022-2023")', '#N/A');
const SPILLED = result('C2', '=ENT.TARIF({"membre";"Flers";"Fleury"},"2023-2024")', 7.4, '#N/A', '#N/A');
const UNKNOWN = result('B4', '=_xldudf_ENT_TARIF("membre","2023-2024")', '#NAME?');
const CALCULATED = result('B5', '=ENT.CONTRIB(A1*2,"membre","2023-2024")', '#VALUE!');

function workbookOf(...results: readonly FormulaResult[]): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.results = results;
  return workbook;
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const button = (name: string) => screen.getByRole('button', { name });

async function listed(workbook: FakeWorkbook) {
  localStorage.setItem('contributions-ent.section', 'control');
  const pane = openPane(workbook);
  await screen.findByText(plain(words.purpose));
  await pane.user.click(button(words.formulas));
  await pane.user.click(button(words.list));
  return pane;
}

test('a result in which one cell is wrong counts as wrong, with the first of its cells', async () => {
  const found = await listFormulas(workbookOf(SOUND, SPILLED));
  expect(found.map(({ fault }) => fault)).toEqual([
    null,
    {
      cells: 2,
      first: { sheet: 'Budget', address: 'C3' },
      position: { row: 1, column: 0 },
      code: '#N/A',
    },
  ]);
});

test('each error is listed first, with what it means and what to do', async () => {
  await listed(workbookOf(SOUND, NOT_VOTED, SPILLED, UNKNOWN, CALCULATED));
  expect(await screen.findByText(plain(words.found(5, 4)))).not.toBeNull();
  expect(await screen.findByText(/^Aucun tarif voté pour 2022-2023\./)).not.toBeNull();
  expect(await screen.findByText(/Flers.*désigne plusieurs communes/)).not.toBeNull();
  expect(screen.getByRole('button', { name: 'Budget!C3' })).not.toBeNull();
  expect(await screen.findByText(plain(words.faults.name))).not.toBeNull();
  expect(await screen.findByText(plain(words.argumentsUnknown))).not.toBeNull();
  // As a French Excel shows them in the cells.
  expect(['#NOM?', '#VALEUR!', '#N/A'].map((code) => screen.queryAllByText(code).length)).toEqual([1, 1, 1]);
  const links = screen.getAllByRole('button', { name: /^Budget!B/ }).map(({ textContent }) => textContent);
  expect(links).toEqual(['Budget!B3', 'Budget!B4', 'Budget!B5', 'Budget!B2']);
  expect(await violations()).toEqual([]);
});

test('what Excel left at #NAME? is written again', async () => {
  const workbook = workbookOf(UNKNOWN);
  const { user } = await listed(workbook);
  await screen.findByText(plain(words.nameError(1)));
  await user.click(button(words.rewrite));
  await screen.findByText(plain(words.rewritten(1)));
  expect(workbook.rewritten.map((formulas) => formulas.map(({ address }) => address))).toEqual([['B4']]);
});
