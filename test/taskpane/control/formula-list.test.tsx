/** @jest-environment jsdom */
import type { CellValue } from '../../../src/kit/cells/cell';
import { screen } from '@testing-library/react';
import { listFormulas } from '../../../src/taskpane/control/formulas/listed-formula';
import { fr as repair } from '../../../src/taskpane/app/opening/repair/words';
import { fr as words } from '../../../src/taskpane/control/words';
import { WorkbookFailure, type FormulaResult } from '../../../src/workbook/open-workbook';
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
  await screen.findByText(plain(repair.found(1, ['Budget'])));
  await user.click(button(repair.rewrite));
  await screen.findByText(plain(repair.repaired(1)));
  // The list follows.
  await screen.findByText(plain(words.found(1, 0)));
  expect(workbook.rewritten.map((formulas) => formulas.map(({ address }) => address))).toEqual([['B4']]);
});

test('of the formulas that may rest on a draft, every one can be reached', async () => {
  const calculated = Array.from({ length: 14 }, (_none, index) =>
    result(`D${index + 1}`, '=ENT.CONTRIB(412,UPPER(A1),"2023-2024")', 3048.8),
  );
  localStorage.setItem('contributions-ent.section', 'control');
  const { user } = openPane(workbookOf(...calculated));
  await user.click(await screen.findByRole('button', { name: 'Ce qui repose sur un projet' }));
  await user.click(button('Chercher les formules et les feuilles'));
  await screen.findByText(/^14 formules à vérifier/);
  const links = () => screen.getAllByRole('button', { name: /^Budget!D/ }).length;
  expect(links()).toBe(12);
  await user.click(button('Afficher 2 de plus'));
  expect(links()).toBe(14);
});

describe('a function that had another name', () => {
  const OLD = result('B6', '=ENT.CONTRIB(A1,"membre",ENT.ANNEE(2024))', '#NAME?');
  const NEW = '=ENT.CONTRIB(A1,"membre",ENT.ANNEESCOLAIRE(2024))';
  const RENAMING = words.becomes('ENT.ANNEE', 'ENT.ANNEESCOLAIRE');

  test('is told, and its formulas alone take the new name on the user’s word', async () => {
    const workbook = workbookOf(SOUND, OLD, UNKNOWN);
    const { user } = await listed(workbook);
    await screen.findByText(plain(words.oldNames(1, RENAMING)));
    // Written again it would stay as it is.
    await screen.findByText(plain(repair.found(1, ['Budget'])));
    expect(screen.getByText(plain(words.renamed(RENAMING)))).not.toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(button(words.rename));
    await screen.findByText(plain(words.renamedNow(1)));
    expect(workbook.rewritten.map((formulas) => formulas.map(({ address }) => address))).toEqual([['B6']]);
    expect(workbook.results.map(({ formula }) => formula)).toEqual([SOUND.formula, NEW, UNKNOWN.formula]);
    expect(screen.queryByText(plain(words.oldNames(1, RENAMING)))).toBeNull();
  });

  test('has its old name back when that is undone', async () => {
    const workbook = workbookOf(OLD);
    const { user } = await listed(workbook);
    await user.click(await screen.findByRole('button', { name: words.rename }));
    await user.click(await screen.findByRole('button', { name: words.undoRename }));
    await screen.findByText(plain(words.oldNames(1, RENAMING)));
    expect(workbook.results.map(({ formula }) => formula)).toEqual([OLD.formula]);
  });

  test('keeps it where Excel refuses, and the reason is said', async () => {
    const workbook = workbookOf(OLD);
    const { user } = await listed(workbook);
    await screen.findByText(plain(words.oldNames(1, RENAMING)));
    workbook.failure = new WorkbookFailure('AccessDenied', 'The sheet is protected', 'protected');
    await user.click(button(words.rename));
    await screen.findByText(/^La feuille ou le classeur est protégé/);
    expect(workbook.results.map(({ formula }) => formula)).toEqual([OLD.formula]);
  });
});
