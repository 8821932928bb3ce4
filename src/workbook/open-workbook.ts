import type { SheetModel } from '../kit/sheet/sheet-model';
import type { Progress } from '../kit/steps';
import type { TableChange, TableContent, TableSummary } from './table-change';

/** What a cell holds, as a plain value: null for a blank, an error as its code (`#N/A`). */
export type CellValue = string | number | boolean | null;

/** Cells of the open workbook, as a reader names them. */
export interface CellsAddress {
  readonly sheet: string;
  /** Without the sheet, such as `B3` or `B3:C9`. */
  readonly address: string;
}

/** What the user has selected; of whole rows or columns, the part that is used. */
export interface SelectedCells extends CellsAddress {
  readonly values: readonly (readonly CellValue[])[];
}

/** How a sheet is written. */
export interface WriteOptions {
  /**
   * Where a sheet of that name exists: `rename` keeps it and gives the new one a free name, `replace` puts the new one
   * in its place once it is complete. Only on the user's word may it be `replace`.
   */
  readonly whenTaken: 'rename' | 'replace';
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two blocks; the workbook is then what it was. */
  readonly signal?: AbortSignal;
}

/** How a formula is inserted. */
export interface InsertOptions {
  /** Whether the user has said to replace what the cell holds. */
  readonly replace: boolean;
  /** For a cell that has none of its own: Excel shows 5490,8 where a result of 5 490,80 € has no format. */
  readonly numberFormat?: string;
}

/** A formula of the add-in in a cell. */
export interface FoundFormula extends CellsAddress {
  /** In en-US form, with the sign =. */
  readonly formula: string;
  readonly value: CellValue;
}

/** The formula behind a cell: its own, or the one that spills over it. */
export interface CellFormula extends FoundFormula {
  /** What the cell itself shows; `value` is what the formula's own cell shows. */
  readonly shown: CellValue;
  /** The cell in the result, counted from the formula's own. */
  readonly position: { readonly row: number; readonly column: number };
}

/** A formula with everything that it gives: one value, or those of the cells over which it spills. */
export interface FormulaResult extends FoundFormula {
  readonly values: readonly (readonly CellValue[])[];
}

/** Cells to which the workbook gives a name. */
export interface NamedCells extends CellsAddress {
  readonly name: string;
  /** The sheet that alone knows the name; null where the whole workbook does. */
  readonly scope: string | null;
}

/** What became of formulas that were to be frozen. */
export interface Freezing {
  /** The name under which the log stands. */
  readonly log: string;
  /** The formulas that stay, as they are now: those that show an error, and those changed since they were found. */
  readonly staying: readonly FoundFormula[];
}

/**
 * A workbook that is open in a spreadsheet: whole operations, each done or not done, and those that change it one
 * after the other. Formulas are in en-US form (comma, point) with the sign =. What the application refuses rejects
 * with `WorkbookFailure`, and the workbook is what it was; where giving back what was done is refused as well, with
 * `UnfinishedLeft`, which names the sheets to look at: nothing else has changed.
 */
export interface OpenWorkbook {
  hasSheet(name: string): Promise<boolean>;
  /** The sheets that hold something, hidden ones included, in the order of the tabs, each with the part that is used. */
  listSheets(): Promise<readonly CellsAddress[]>;
  /**
   * Adds a sheet and shows it; a failure or a cancel leaves the workbook as it was. Its names are the workbook's,
   * unless one stands for other cells already: then the new sheet has its own of that name. Of a sheet that is
   * replaced, the formulas elsewhere and the names that referred to it refer to the new one.
   *
   * @returns the name under which the sheet stands. Rejects with `WritingCancelled` after a cancel.
   */
  writeSheet(sheet: SheetModel, options: WriteOptions): Promise<string>;
  /**
   * Adds sheets, all of them or none, and shows the first; the rest is as with `writeSheet`. Their formulas may refer
   * to one another by the names of the models, whichever names the sheets get.
   *
   * @returns the names under which they stand.
   */
  writeSheets(sheets: readonly SheetModel[], options: WriteOptions): Promise<readonly string[]>;
  /** The sheets that a writing left which was cut short, such as by closing the application; none while one goes on. */
  listUnfinishedSheets(): Promise<readonly string[]>;
  /** Where several ranges, or no cells, are selected, it rejects with the reason `selection`. */
  readSelection(): Promise<SelectedCells>;
  /** What cells hold now. Rejects where their sheet is gone. */
  readCells(cells: CellsAddress): Promise<readonly (readonly CellValue[])[]>;
  /** Rows of an area that are not shown, hidden or filtered, as the sheet numbers them. Rejects where it is gone. */
  hiddenRows(cells: CellsAddress): Promise<readonly number[]>;
  /** The active cell, which typing fills and `insertFormula` writes; cheap however much is selected. */
  selectedCell(): Promise<CellsAddress>;
  /**
   * Writes a formula in the active cell.
   *
   * Rejects with `CellNotEmpty` where the cell holds something and the user has not said to replace it.
   */
  insertFormula(formula: string, options: InsertOptions): Promise<CellsAddress>;
  /** @returns null where the workbook has no table of that name */
  readTable(name: string): Promise<TableContent | null>;
  /** The tables of the workbook, to choose from. */
  listTables(): Promise<readonly TableSummary[]>;
  /**
   * Makes all of the changes or none, in one go. Rejects with `TableChanged` where a row is no longer what the change
   * expects, with the reason `notFound` where a table or a header is missing, with `TableNameTaken` and
   * `CellsInTheWay` where a new table or column has no place.
   */
  changeTables(changes: readonly TableChange[]): Promise<void>;
  /** Every ENT formula of the workbook, sheet by sheet; one that spills over several cells is one formula. */
  listFormulas(): Promise<readonly FoundFormula[]>;
  /**
   * Writes formulas again, all of them or none, which repairs those that Excel left at #NAME?.
   *
   * @param rewritten what becomes of a formula; it stays as it is where nothing is given
   */
  rewriteFormulas(cells: readonly FoundFormula[], rewritten?: (formula: string) => string): Promise<void>;
  /**
   * Replaces formulas by the values that they show, all of them or none; a text stays a text. The sheet that keeps
   * them is written first, under a free name, and goes again where they could not be replaced.
   */
  freeze(cells: readonly FoundFormula[], log: SheetModel): Promise<Freezing>;
  /** @returns null where no formula stands behind the cell */
  readFormula(cell: CellsAddress): Promise<CellFormula | null>;
  /** All that formulas give now, without those that were changed since they were found. */
  readResults(cells: readonly FoundFormula[]): Promise<readonly FormulaResult[]>;
  /**
   * Puts frozen formulas back where all of their cells still hold the values that they were frozen to, all of them
   * or none; of several for one cell, the first.
   *
   * @returns those left alone, because a cell was changed since or its sheet is gone.
   */
  restore(frozen: readonly FormulaResult[]): Promise<readonly FormulaResult[]>;
  /** The names of the workbook, and of its sheets, that stand for cells. */
  listNames(): Promise<readonly NamedCells[]>;
  /**
   * Recalculates every cell of the sheets that hold these formulas, and what depends on them; all sheets where a name
   * of the workbook calls ENT, for any cell may use it. Other open workbooks are left alone.
   *
   * @returns the sheets, in the order of the tabs
   */
  recalculate(formulas: readonly FoundFormula[]): Promise<readonly string[]>;
  /** @returns null where the file keeps nothing under that key, or something that is no text */
  readSetting(key: string): Promise<string | null>;
  /** Keeps a text in the file for the add-in alone; null forgets it. */
  keepSetting(key: string, value: string | null): Promise<void>;
  /** Whether the add-in loads when this workbook is opened, from the next opening on. */
  loadsOnOpening(): Promise<boolean>;
  /** Marks the workbook, for everyone who opens it: those who lack the add-in may be told that it is missing. */
  loadOnOpening(isWanted: boolean): Promise<void>;
  /** Shows cells to the user: their sheet is activated and they are selected. */
  show(cells: CellsAddress): Promise<void>;
  /** Calls back with what the user should know of an operation that goes on, or of one that is done; null where nothing. */
  watchNotices(onNotice: (notice: WorkbookNotice | null) => void): () => void;
  /** Calls back when a table of these names changes, appears or goes; returns what stops it. */
  watchTables(names: readonly string[], onChange: (name: string) => void): Promise<() => Promise<void>>;
  /**
   * Calls back when a sheet is recalculated on which one of these tables holds formulas now: of their results Excel
   * tells no change.
   *
   * @returns what stops it; null where none of them holds a formula
   */
  watchCalculatedTables(
    names: readonly string[],
    onCalculated: () => void,
  ): Promise<(() => Promise<void>) | null>;
  /** Calls back when the selection changes; returns what stops it. */
  watchSelection(onChange: () => void): Promise<() => Promise<void>>;
}

/** What the user should know, though nothing has failed. */
export type WorkbookNotice =
  | {
      /** An operation waits for the user to come back to this workbook, for another one is in front. */
      readonly kind: 'behind';
      /** As its window shows it, such as `Budget 2024.xlsx`. */
      readonly workbook: string;
    }
  | {
      /** Sheets stand complete, but for what the application did not take of their pages: it may want a printer for it. */
      readonly kind: 'pageNotSet';
      readonly sheets: readonly string[];
      readonly parts: readonly PagePart[];
    };

/** What a sheet has beside its cells, on paper and in view. */
export type PagePart = 'frozenRows' | 'format' | 'margins' | 'printArea' | 'titleRows' | 'headersFooters';

/** Nothing of a cancelled writing is left. */
export class WritingCancelled extends Error {
  constructor() {
    super('The writing was cancelled.');
    this.name = 'WritingCancelled';
  }
}

/** The selected cell holds something that the user has not agreed to lose. */
export class CellNotEmpty extends Error {
  constructor(readonly cell: CellsAddress) {
    super(`${cell.sheet}!${cell.address} is not empty.`);
    this.name = 'CellNotEmpty';
  }
}

/** Why an application refuses, as far as a user can do something about it. */
export type FailureReason =
  /** A cell is being edited. */
  | 'cellInEdition'
  /** The sheet or the workbook is protected. */
  | 'protected'
  /** Several ranges are selected, or no cells. */
  | 'selection'
  /** Another workbook is in front. */
  | 'behind'
  /** Merged cells stand in the way. */
  | 'merged'
  /** A filter stands in the way. */
  | 'filtered'
  /** Cells would leave the sheet, or others have moved them meanwhile. */
  | 'noPlace'
  /** The computer has no memory left for it. */
  | 'memory'
  /** The sheet, the table or the cells are there no more. */
  | 'notFound'
  /** More cells or bytes than the application takes at once. */
  | 'tooLarge'
  /** This version of the application cannot do it. */
  | 'unsupported'
  /** The application was busy or stopped: trying again may do. */
  | 'interrupted'
  /** A part of the add-in itself did not load: nothing was asked of the application. */
  | 'notLoaded'
  | 'other';

/** The application refused: a cell in edition, a protected sheet, a request too large… */
export class WorkbookFailure extends Error {
  constructor(
    /** The application's own code, such as `InvalidOperationInCellEditMode`. */
    readonly code: string,
    message: string,
    readonly reason: FailureReason = 'other',
    /** The workbook to come back to, where another one is in front. */
    readonly workbook = '',
  ) {
    super(message);
    this.name = 'WorkbookFailure';
  }
}

/** What is left of an operation that was not done and could not be given back. */
export type Left =
  /** New sheets, unfinished, which the user has to delete. */
  | { readonly kind: 'newSheets'; readonly sheets: readonly string[] }
  /** Sheets that were to be replaced: each stands still, or the new one is complete. */
  | { readonly kind: 'replacedSheets'; readonly sheets: readonly string[] }
  | {
      /** Some of the formulas of these sheets may have changed, others not. */
      readonly kind: 'formulas';
      readonly sheets: readonly string[];
      /** The sheet that keeps the formulas, from which they can be restored; null where there is none. */
      readonly log: string | null;
    }
  /** Some of the changes of tables may be done, on these sheets. */
  | { readonly kind: 'tables'; readonly sheets: readonly string[] };

/** The application refused, and giving back as well: the user has to look at what is left. */
export class UnfinishedLeft extends WorkbookFailure {
  constructor(
    failure: WorkbookFailure,
    readonly left: Left,
  ) {
    super(failure.code, failure.message, failure.reason, failure.workbook);
    this.name = 'UnfinishedLeft';
  }
}
