import type { SheetModel } from '../sheets/sheet-model';

/** What a cell holds, as a plain value. */
export type CellValue = string | number | boolean | null;

/** Cells of the open workbook, as a reader names them. */
export interface CellsAddress {
  readonly sheet: string;
  /** Without the sheet, such as `B3` or `B3:C9`. */
  readonly address: string;
}

/** What the user has selected. */
export interface SelectedCells extends CellsAddress {
  readonly values: readonly (readonly CellValue[])[];
}

/** How far a long operation is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
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

/** An Excel table: its header and its rows. */
export interface TableContent extends CellsAddress {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A formula of the add-in in a cell. */
export interface FoundFormula extends CellsAddress {
  /** In en-US form, with the sign =. */
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * A workbook that is open in a spreadsheet: whole operations, each done or not done. Formulas are in en-US form
 * (comma, point) with the sign =. What the application refuses rejects with `WorkbookFailure`.
 */
export interface OpenWorkbook {
  hasSheet(name: string): Promise<boolean>;
  /** @returns the name under which the sheet stands. Rejects with `WritingCancelled` after a cancel. */
  writeSheet(sheet: SheetModel, options: WriteOptions): Promise<string>;
  readSelection(): Promise<SelectedCells>;
  /** What cells hold now. Rejects where their sheet is gone. */
  readCells(cells: CellsAddress): Promise<readonly (readonly CellValue[])[]>;
  /**
   * Writes a formula in the first selected cell.
   *
   * Rejects with `CellNotEmpty` where the cell holds something and the user has not said to replace it.
   */
  insertFormula(formula: string, options: { readonly replace: boolean }): Promise<CellsAddress>;
  /** @returns null where the workbook has no table of that name */
  readTable(name: string): Promise<TableContent | null>;
  /** Every ENT formula of the workbook, sheet by sheet. */
  listFormulas(): Promise<readonly FoundFormula[]>;
  /** Writes formulas again, which repairs those that Excel left at #NAME?. */
  rewriteFormulas(cells: readonly FoundFormula[]): Promise<void>;
  /** Replaces formulas by the values that they show. */
  freeze(cells: readonly FoundFormula[]): Promise<void>;
  /** Recalculates everything. */
  recalculate(): Promise<void>;
  /** Shows cells to the user: their sheet is activated and they are selected. */
  show(cells: CellsAddress): Promise<void>;
  /** Calls back when a table of these names changes, appears or goes; returns what stops it. */
  watchTables(names: readonly string[], onChange: (name: string) => void): Promise<() => Promise<void>>;
  /** Calls back when the selection changes; returns what stops it. */
  watchSelection(onChange: () => void): Promise<() => Promise<void>>;
}

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

/** The application refused: a cell in edition, a protected sheet, a request too large… */
export class WorkbookFailure extends Error {
  constructor(
    /** The application's own code, such as `InvalidOperationInCellEditMode`. */
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'WorkbookFailure';
  }
}
