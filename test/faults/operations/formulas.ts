import { withNewNames } from '../../../src/control/formula/renamed';
import { freezeFormulas, restoreFormulas } from '../../../src/taskpane/control/formulas/frozen';
import { insertFormula } from '../../../src/taskpane/calculate/insertion';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { placeOf } from '../../workbook/excel/excel';
import { SpillingGrid } from '../../workbook/excel/spilling-grid';
import type { Operation } from '../operation';

/** What the formula inserted asks: a number of pupils. */
const ARGUMENTS = [{ kind: 'text', text: 'lycée' }] as const;

const SPILLING = '=ENT.CONTRIB(A1:A3,"membre","2023-2024")';

const RESULTS: Readonly<Record<string, number | string | boolean>> = {
  '=ENT.ANNEESCOLAIRE(2024)': '2023-2024',
  '=ENT.EXPLIQUER("membre")': '=A1',
  '=ENT.EXPLIQUER("hors membre")': "'=A1",
  '=ENT.COUT(A1)>7': true,
  '=ENT.TARIF("membre","2022-2023")': '#N/A',
};

/** Formulas of every kind of result, one that spills and one that Excel did not know when the file was opened. */
function budget(): MemoryGrid {
  const grid = new SpillingGrid(SPILLING, { row: 0, column: 1 }, [3048.8, 740, 7.4], false, {
    evaluate: (formula) => RESULTS[formula] ?? 7.4,
  });
  grid.addSheet("L'état");
  grid.write(placeOf(grid, 'Feuil1', 'A1:A3'), [[412], [100], [1]]);
  grid.write(placeOf(grid, 'Feuil1', 'D1:D5'), [
    ['=ENT.ANNEESCOLAIRE(2024)'],
    ['=ENT.EXPLIQUER("membre")'],
    ['=ENT.EXPLIQUER("hors membre")'],
    ['=ENT.COUT(A1)>7'],
    ['=ENT.TARIF("membre","2022-2023")'],
  ]);
  grid.write(placeOf(grid, "L'état", 'C7'), [['=ROUND(_xldudf_ENT_COUT(A1),2)']]);
  grid.setFormat(placeOf(grid, 'Feuil1', 'B1:B2'), 'numberFormat', '0.00');
  grid.setFormat(placeOf(grid, "L'état", 'C7'), 'numberFormat', '@');
  return grid;
}

const freezeAll = async (workbook: OpenWorkbook): Promise<void> => {
  await freezeFormulas(workbook, await workbook.listFormulas(), '2026-11-24');
};

export const FORMULA_OPERATIONS: readonly Operation[] = [
  insertion('insert a formula in an empty cell', '', 'General', false),
  insertion('insert a formula in the place of a text', "''02604", '@', true),
  {
    name: 'rewrite the formulas',
    grid: budget,
    prepare: () => Promise.resolve(),
    run: async (workbook) => {
      await workbook.rewriteFormulas(await workbook.listFormulas());
    },
    canBeCancelled: false,
    triesCleanUp: true,
  },
  {
    name: 'give the formulas the names of today',
    grid: () => {
      const grid = budget();
      grid.write(placeOf(grid, 'Feuil1', 'D1'), [['=ENT.ANNEE(2024)']]);
      return grid;
    },
    prepare: () => Promise.resolve(),
    run: async (workbook) => {
      await workbook.rewriteFormulas(await workbook.listFormulas(), withNewNames);
    },
    canBeCancelled: false,
    triesCleanUp: true,
  },
  {
    name: 'freeze the formulas',
    grid: budget,
    prepare: () => Promise.resolve(),
    run: freezeAll,
    canBeCancelled: false,
    triesCleanUp: true,
  },
  {
    name: 'restore the formulas of two logs',
    grid: budget,
    prepare: async (workbook, grid) => {
      await freezeAll(workbook);
      grid.write(placeOf(grid, 'Feuil1', 'E1'), [['=ENT.ANNEESCOLAIRE(2024)']]);
      await freezeAll(workbook);
    },
    run: restoreFormulas,
    canBeCancelled: false,
    triesCleanUp: true,
  },
];

function insertion(name: string, content: string, numberFormat: string, replaces: boolean): Operation {
  const cell = { sheet: 'Feuil1', address: 'C3' };
  return {
    name,
    prepare: (_workbook, grid) => {
      const place = placeOf(grid, cell.sheet, cell.address);
      grid.write(place, [[content]]);
      grid.setFormat(place, 'numberFormat', numberFormat);
      grid.select(place);
      return Promise.resolve();
    },
    run: (workbook) => insertFormula(workbook, ARGUMENTS, replaces ? cell : null),
    canBeCancelled: false,
    triesCleanUp: true,
  };
}
