import type { OpenWorkbook } from '../open-workbook';
import { callsEnt } from './formulas/ent-formula';
import { findFormulas } from './formulas/find-formulas';
import { foundFormula } from './formulas/formula-cell';
import { freeze } from './formulas/freeze';
import { readFormula } from './formulas/read-formula';
import { readResults } from './formulas/read-results';
import { restore } from './formulas/restore';
import { rewriteFormulas } from './formulas/rewrite-formulas';
import { activeCell, insertFormula } from './insert-formula';
import { listNames } from './reading/list-names';
import { listTables } from './reading/list-tables';
import { readCells } from './reading/read-cells';
import { readSelection } from './reading/read-selection';
import { readTable } from './reading/read-table';
import { oneAtATime } from './one-at-a-time';
import { inExcel } from './run';
import { show } from './show';
import { changeTables } from './tables/change-tables';
import { watchSelection } from './watching/watch-selection';
import { watchTables } from './watching/watch-tables';
import { writeSheets } from './writing/write-sheets';

/** The workbook that is open in Excel beside the pane. */
export function createExcelWorkbook(): OpenWorkbook {
  const changing = oneAtATime();
  return {
    hasSheet: (name) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        await context.sync();
        return !sheet.isNullObject;
      }),
    writeSheet: async (sheet, options) => {
      const { names } = await changing((context) => writeSheets(context, [sheet], options));
      return names[0] ?? sheet.name;
    },
    writeSheets: async (sheets, options) => {
      const { names } = await changing((context) => writeSheets(context, sheets, options));
      return names;
    },
    readSelection: () => inExcel(readSelection),
    readCells: (cells) => inExcel((context) => readCells(context, cells)),
    selectedCell: () => inExcel(activeCell),
    insertFormula: (formula, options) => changing((context) => insertFormula(context, formula, options)),
    readTable: (name) => inExcel((context) => readTable(context, name)),
    listTables: () => inExcel(listTables),
    changeTables: (changes) => changing((context) => changeTables(context, changes)),
    listFormulas: () => inExcel(async (context) => (await findFormulas(context, callsEnt)).map(foundFormula)),
    rewriteFormulas: (cells) => changing((context) => rewriteFormulas(context, cells)),
    freeze: (cells, log) => changing((context) => freeze(context, cells, log)),
    readFormula: (cell) => inExcel((context) => readFormula(context, cell)),
    readResults: (cells) => inExcel((context) => readResults(context, cells)),
    restore: (frozen) => changing((context) => restore(context, frozen)),
    listNames: () => inExcel(listNames),
    recalculate: () =>
      inExcel(async (context) => {
        context.application.calculate('Full');
        await context.sync();
      }),
    show: (cells) => inExcel((context) => show(context, cells)),
    watchTables,
    watchSelection,
  };
}
