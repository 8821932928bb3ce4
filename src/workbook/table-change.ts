import type { CellValue } from '../kit/cells/cell';
import type { CellAddress } from '../kit/formula/address';
import type { CellsAddress } from './open-workbook';

/**
 * What a cell of a table is given: null for a blank, a formula in en-US form with the sign =, such as
 * `=[@Brut]-[@Subvention]`. A text is never read as a number, a date or a formula.
 */
export type TableCell = CellValue | { readonly formula: string };

export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Invariant; `@` for texts such as 5/2024, which Excel would turn into a date when they are typed. */
  readonly numberFormat?: string;
  /** Proposed by a list; another value can be typed. Without commas, and 255 characters in all. */
  readonly choices?: readonly string[];
  /** What the column calculates, where a row gives it nothing else. */
  readonly formula?: string;
}

/** A table on a sheet of its own, under a title and a line that says what it is for. */
export interface NewTable {
  readonly name: string;
  /** The tab; it gets a free name where another sheet bears this one. */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns. Without any, the table has one blank row, as Excel wants. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** Cells by the headers of their columns, whatever the case; a column that is not named stays or is calculated. */
export type CellsByHeader = Readonly<Record<string, TableCell>>;

/** Rows count from 0, in the table as it was read: before any of the changes that are made together. */
export type TableChange =
  | { readonly kind: 'create'; readonly table: NewTable }
  | {
      /** At the end, where a blank last row is filled first; what stands beneath the table moves down. */
      readonly kind: 'append';
      readonly table: string;
      readonly rows: readonly CellsByHeader[];
    }
  | {
      readonly kind: 'update';
      readonly table: string;
      readonly row: number;
      /** What the row held when it was read. */
      readonly expected: readonly CellValue[];
      readonly cells: CellsByHeader;
    }
  | {
      /** What stands beneath the table moves up; the only row of a table is left blank. */
      readonly kind: 'remove';
      readonly table: string;
      readonly row: number;
      readonly expected: readonly CellValue[];
    }
  | {
      /** To the right; nothing else moves. A column that the table has already stays as it is. */
      readonly kind: 'addColumns';
      readonly table: string;
      readonly columns: readonly TableColumn[];
    };

/** A table of the workbook, without its rows. */
export interface TableSummary extends CellsAddress {
  readonly name: string;
  readonly header: readonly string[];
}

/** An Excel table: its header and its rows, those that a filter hides included, without the row of totals. */
export interface TableContent extends TableSummary {
  /** Of the first row of data, on its sheet. */
  readonly firstCell: CellAddress;
  /** Dates as their serial numbers. A table that holds nothing has one blank row. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** A row of a table holds no more what it held when it was read, or is gone. */
export class TableChanged extends Error {
  constructor(
    readonly table: string,
    /** From 0. */
    readonly row: number,
  ) {
    super(`Row ${row + 1} of ${table} has changed since it was read.`);
    this.name = 'TableChanged';
  }
}

/** The workbook has a table, or cells, of that name. */
export class TableNameTaken extends Error {
  constructor(readonly tableName: string) {
    super(`The workbook already gives the name ${tableName} to something else.`);
    this.name = 'TableNameTaken';
  }
}

/** What stands beside a table would move if columns were added to it. */
export class CellsInTheWay extends Error {
  constructor(
    readonly table: string,
    readonly cells: CellsAddress,
  ) {
    super(`${cells.sheet}!${cells.address} stands at the right of ${table}.`);
    this.name = 'CellsInTheWay';
  }
}
