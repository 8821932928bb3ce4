import type { OpenWorkbook } from '../open-workbook';
import { keepSetting, loadOnOpening, loadsOnOpening, readSetting } from './document';
import { oneAtATime } from './journal';
import { activeCell, readCells, readSelection, show } from './reading/cells';
import { listNames, listSheets, listTables, listUnfinished } from './reading/lists';
import { readHiddenRows } from './reading/read-hidden-rows';
import { readTable } from './reading/read-table';
import { inExcel, loaded } from './run';
import { watchNotices } from './watching/watch-notices';
import { watchSelection } from './watching/watch-selection';
import { watchCalculatedTables, watchTables } from './watching/watch-tables';

// The pane opens without these: each is a file of its own, loaded when a section first asks for it.
const writing = async () =>
  (await loaded(import(/* webpackChunkName: "excel-writing" */ './writing/write-sheets'))).writeSheets;
const tables = async () =>
  (await loaded(import(/* webpackChunkName: "excel-tables" */ './tables/change-tables'))).changeTables;
const formulas = async () =>
  (await loaded(import(/* webpackChunkName: "excel-formulas" */ './formulas/formula-operations')))
    .formulaOperations;

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
    listSheets: () => inExcel(listSheets),
    writeSheet: async (sheet, options) => {
      const [name = sheet.name] = await changing(async (context, journal) =>
        (await writing())(context, journal, [sheet], options),
      );
      return name;
    },
    writeSheets: (sheets, options) =>
      changing(async (context, journal) => (await writing())(context, journal, sheets, options)),
    // After what goes on, whose sheets are unfinished for a while.
    listUnfinishedSheets: () => changing(listUnfinished),
    readSelection: () => inExcel(readSelection),
    readCells: (cells) => inExcel((context) => readCells(context, cells)),
    hiddenRows: (cells) => inExcel((context) => readHiddenRows(context, cells)),
    selectedCell: () => inExcel(activeCell),
    insertFormula: (formula, options) =>
      changing(
        async (context, journal) => (await formulas()).insertFormula(context, journal, formula, options),
        { mergesUndo: true },
      ),
    readTable: (name) => inExcel((context) => readTable(context, name)),
    listTables: () => inExcel(listTables),
    changeTables: (changes) =>
      changing(async (context, journal) => (await tables())(context, journal, changes), {
        mergesUndo: changes.every(({ kind }) => kind !== 'create'),
      }),
    listFormulas: () => inExcel(async (context) => (await formulas()).listFormulas(context)),
    rewriteFormulas: (cells, rewritten = (formula) => formula) =>
      changing(
        async (context, journal) => (await formulas()).rewriteFormulas(context, journal, cells, rewritten),
        {
          mergesUndo: true,
        },
      ),
    freeze: (cells, log) =>
      changing(async (context, journal) => (await formulas()).freeze(context, journal, cells, log)),
    readFormula: (cell) => inExcel(async (context) => (await formulas()).readFormula(context, cell)),
    readResults: (cells) => inExcel(async (context) => (await formulas()).readResults(context, cells)),
    restore: (frozen) =>
      changing(async (context, journal) => (await formulas()).restore(context, journal, frozen), {
        mergesUndo: true,
      }),
    listNames: () => inExcel(listNames),
    recalculate: (found) => inExcel(async (context) => (await formulas()).recalculate(context, found)),
    readSetting: (key) => inExcel((context) => readSetting(context, key)),
    keepSetting: (key, value) => inExcel((context) => keepSetting(context, key, value)),
    loadsOnOpening,
    loadOnOpening,
    show: (cells) => inExcel((context) => show(context, cells)),
    watchNotices,
    watchTables,
    watchCalculatedTables,
    watchSelection,
  };
}
