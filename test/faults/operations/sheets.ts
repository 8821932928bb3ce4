import { shippedBook } from '../../../src/engine/book/shipped-book';
import { cell, range } from '../../../src/kit/formula/address';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import { formula, number, text } from '../../../src/kit/sheet/cells';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';
import {
  createSheets,
  type Choice,
  type Creation,
  type Sheets,
} from '../../../src/taskpane/creation/creation';
import { quoteSheetName } from '../../../src/workbench/host/address';
import type { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import { WritingCancelled, type OpenWorkbook } from '../../../src/workbook/open-workbook';
import { ready, SOUND, table, UAI } from '../../billing/support/counts';
import { smallSheet } from '../../support/small-sheet';
import { placeOf } from '../../workbook/excel/excel';
import type { Operation } from '../operation';

const CELLS = range(cell(2, 2), cell(3, 2));

/** Of everything that a sheet can have: looks, formulas, a name, a list, a chart, a page. */
const STATEMENT: SheetModel = smallSheet(
  [
    [text('title', 'Décompte'), null, null],
    [text('label', '=Redevance'), number('amount', '22500.00'), null],
    [text('label', 'Personnel'), number('amount', '125755.82'), null],
    [text('totalLabel', 'TOTAL'), formula('totalAmount', 'SUM(ENT_Lignes)', '148255.82'), null],
    ...Array.from({ length: 8 }, () => []),
  ],
  {
    name: 'Décompte',
    names: [{ name: 'ENT_Lignes', range: CELLS }],
    frozenRows: 1,
    charts: [
      {
        kind: 'bars',
        title: 'Charges',
        description: 'Redevance 22 500,00 €, Personnel 125 755,82 €.',
        categories: range(cell(2, 1), cell(3, 1)),
        categoryFormat: null,
        series: [{ name: 'Charges', values: CELLS }],
        valueTitle: '€ TTC',
        valueFormat: '0.00',
        place: range(cell(6, 1), cell(12, 3)),
      },
    ],
  },
);

const SUMMARY: SheetModel = smallSheet([[formula('amount', 'Décompte!B4', '148255.82'), null, null]], {
  name: 'Récap',
});

const COUNTS = table([SOUND, { ...SOUND, Établissement: 'École du Port', UAI: UAI.two, Élèves: 1 }]);

const ANNEX = billingSheets(shippedBook, {
  billing: ready(COUNTS),
  comparison: null,
  generatedOn: '2026-11-24',
});

export const SHEET_OPERATIONS: readonly Operation[] = [
  creation('write a sheet beside one of its name', [STATEMENT], 'rename', false),
  creation('replace a sheet', [STATEMENT], 'replace', false),
  creation('write several sheets at once', [STATEMENT, SUMMARY], 'rename', true),
  creation('replace several sheets at once', [STATEMENT, SUMMARY], 'replace', true),
  creation('bill for the first time', ANNEX, null, false),
  creation('bill again in the place of the annex', ANNEX, 'replace', false),
];

function creation(name: string, sheets: Sheets, choice: Choice, triesCleanUp: boolean): Operation {
  return {
    name,
    canBeCancelled: true,
    triesCleanUp,
    prepare: async (workbook, grid) => {
      if (choice !== null) await workbook.writeSheets(sheets, { whenTaken: 'rename' });
      referTo(grid, choice === null ? [] : sheets);
    },
    run: (workbook, signal) => created(workbook, sheets, choice, signal),
  };
}

/** Has formulas and a name refer to sheets that somebody has since touched, and shows what the user looks at. */
function referTo(grid: MemoryGrid, sheets: readonly SheetModel[]): void {
  sheets.forEach(({ name }, index) => {
    grid.write(placeOf(grid, name, 'C1'), [[`touché ${index}`]]);
    grid.write(placeOf(grid, 'Feuil1', `A${index + 1}`), [[`=${quoteSheetName(name)}!B2`]]);
  });
  const [first] = sheets;
  if (first !== undefined) {
    const formulaOfName = `=${quoteSheetName(first.name)}!$B$2:$B$3`;
    grid.setName({ name: 'Charges_ENT', scope: null, formula: formulaOfName, comment: '', visible: true });
  }
  grid.addSheet('Annexe');
  grid.select(placeOf(grid, 'Feuil1', 'B2'));
}

/** As the button of the pane does, whose progress offers to cancel. */
async function created(
  workbook: OpenWorkbook,
  sheets: Sheets,
  choice: Choice,
  signal: AbortSignal,
): Promise<void> {
  let said: Creation = { kind: 'idle' };
  await createSheets(
    workbook,
    sheets[0].name,
    () => Promise.resolve(sheets),
    choice,
    (creation) => {
      said = creation;
      if (creation.kind !== 'writing' || creation.stopping) return;
      if (signal.aborted) creation.controller.abort();
      else
        signal.addEventListener('abort', () => {
          creation.controller.abort();
        });
    },
  );
  const last = said as Creation;
  if (last.kind === 'failed') throw last.thrown;
  if (last.kind === 'cancelled') throw new WritingCancelled();
  expect(last.kind).toBe('done');
}
