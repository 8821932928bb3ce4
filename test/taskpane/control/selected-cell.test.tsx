/** @jest-environment jsdom */
import type { CellValue } from '../../../src/kit/cells/cell';
import { screen } from '@testing-library/react';
import { fr } from '../../../src/taskpane/control/words';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { bootOffice, type Boot } from '../../workbench/host/boot';
import { openExcel, placeOf } from '../../workbook/excel/excel';
import { FakeWorkbook } from '../support/fake-workbook';
import { openPane } from '../support/pane';

let boot: Boot;

beforeAll(async () => {
  boot = await bootOffice({ ExcelApi: '1.13', CustomFunctionsRuntime: '1.2' });
  await import('../../../src/functions');
});

type Areas = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** The pane over a workbook where C2 shows a value of the formula of the cell `row` rows above it. */
function openOver(formula: string, areas: Areas = {}, shown: CellValue = 0, row = 0): void {
  const workbook = new FakeWorkbook();
  workbook.formulas.set('C2', {
    sheet: 'Budget',
    address: 'C2',
    formula,
    value: shown,
    shown,
    position: { row, column: 0 },
  });
  for (const [address, values] of Object.entries(areas)) workbook.areas.set(address, values);
  openControl(workbook);
}

function openControl(workbook: OpenWorkbook): void {
  localStorage.setItem('contributions-ent.section', 'control');
  openPane(workbook);
}

/** What the pane tells of each argument of the formula in C2, by the argument's name. */
async function told(formula: string, areas: Areas = {}): Promise<Readonly<Record<string, string>>> {
  openOver(formula, areas);
  const list = await screen.findByLabelText(fr.arguments);
  return Object.fromEntries(
    [...list.children].map(({ children: [name, value] }) => [name?.textContent, value?.textContent]),
  ) as Record<string, string>;
}

test('a quantity is grouped by thousands; a code and a year are not', async () => {
  expect(await told('=ENT.CONTRIB(11850,80021,"2023-2024")')).toEqual({
    eleves: '11\u202f850',
    territoire: '80021',
    annee: '2023-2024',
  });
});

test('so is the one of several that counts', async () => {
  const areas = { 'B2:B3': [[11_850], [412]], 'D2:D3': [[80_021], [80_620]] };
  expect(await told('=ENT.CONTRIB(B2:B3,D2:D3,"2023-2024")', areas)).toMatchObject({
    eleves: expect.stringMatching(/, ici 11\u202f850$/) as string,
    territoire: expect.stringMatching(/, ici 80021$/) as string,
  });
});

test('so is an amount, but no financial year', async () => {
  expect(await told('=ENT.CYBER(2604,12345.6,2024)')).toEqual({
    habitants: '2\u202f604',
    cout: '12\u202f345,6',
    exercice: '2024',
  });
});

describe('the error of a cell is explained where Excel may not show its message', () => {
  const LISTS = { 'A2:A4': [['membre'], ['Conteville'], ['hors membre']], 'B2:B4': [[10], [20], [30]] };
  const HOMONYM = /^« Conteville » désigne plusieurs communes : Conteville \(76186\)/;

  test.each([
    ['a cell alone', '=ENT.TARIF("Conteville","2023-2024")', {}, 0],
    ['a cell of a spilled array', '=ENT.CONTRIB(B2:B4,A2:A4,"2023-2024")', LISTS, 1],
    [
      'a cell of an array that another function computes',
      '=ROUND(ENT.CONTRIB(B2:B4,A2:A4,"2023-2024"),0)',
      LISTS,
      1,
    ],
    ['a function that passes the error on', '=SUM(B2:B4)+ENT.TARIF("Conteville","2023-2024")', LISTS, 0],
    ['an argument that is itself a call', '=ENT.CONTRIB(10,ENT.TERRITOIRE("Conteville"),"2023-2024")', {}, 0],
  ])('%s', async (_what, formula, areas, row) => {
    openOver(formula, areas, '#N/A', row);
    expect(await screen.findByText(HOMONYM, { normalizer: plain })).toBeTruthy();
  });

  test('a cell that bears the bare code, for Excel keeps the message to itself', async () => {
    const formula = '=ENT.TARIF("Conteville","2023-2024")';
    const grid = new MemoryGrid({ sheets: ['Budget'], evaluate: () => '#N/A' });
    const cell = placeOf(grid, 'Budget', 'C2');
    grid.write(cell, [[formula]]);
    grid.select(cell);
    const { host, workbook } = openExcel(boot, grid);
    host.circumstances.areMessagesShown = false;
    const shown = await host.callCustomFunction('TARIF', [[['Conteville']], [['2023-2024']]], cell);
    expect(shown).toEqual({ failed: true, message: '', errorCode: 1 });
    openControl(workbook);
    expect(await screen.findByText(HOMONYM, { normalizer: plain })).toBeTruthy();
  });

  test('the sum of an array, of which another position is in error', async () => {
    openOver('=SUM(ENT.CONTRIB(B2:B4,A2:A4,"2023-2024"))', LISTS, '#N/A');
    expect(await screen.findByText(HOMONYM, { normalizer: plain })).toBeTruthy();
    expect(screen.getByText(plain(fr.position(2, 1)), { normalizer: plain })).toBeTruthy();
    expect(screen.getByText(/, ici Conteville$/)).toBeTruthy();
  });

  test.each([
    [
      'of the rest of the formula',
      '=ENT.TARIF("membre","2023-2024")/0',
      '#DIV/0!',
      fr.faults.elsewhere('#DIV/0!'),
    ],
    ['that is no longer true', '=ENT.TARIF("membre","2023-2024")', '#N/A', fr.faults.stale('#N/A')],
    ["of Excel's own", '=ENT.TARIF("membre","2023-2024")', '#BUSY!', fr.faults.busy],
  ])('one %s is said to be so', async (_what, formula, shown, said) => {
    openOver(formula, {}, shown);
    expect(await screen.findByText(plain(said), { normalizer: plain })).toBeTruthy();
  });

  test('nothing is said of an error where there is none', async () => {
    await told('=SUM(ENT.CONTRIB(B2:B4,A2:A4,"2023-2024"))', LISTS);
    expect(screen.queryByText(HOMONYM, { normalizer: plain })).toBeNull();
  });
});

/** As a test reads it: spaces without their kinds. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
