import type { Cell } from './cell';
import type { Field } from './field';

/** Where the rows come from. */
export type SourceOrigin =
  | { readonly kind: 'table'; readonly name: string; readonly sheet: string }
  | { readonly kind: 'range'; readonly sheet: string }
  | { readonly kind: 'csv'; readonly file: string };

/** A list of counts: a header and rows of cells, wherever they were read. */
export interface SourceTable {
  readonly origin: SourceOrigin;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the first row of data and of the first column, as a sheet numbers them, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** What stands above the header, such as a title, by row. */
  readonly titles?: readonly { readonly row: number; readonly text: string }[];
  /** Rows above the header that hold as much as a row beneath it. */
  readonly rowsAbove?: readonly number[];
  /** Rows of a file, as it numbers them, whose quotes do not pair. */
  readonly brokenQuotes?: readonly number[];
  /** Rows of a file, from 1, that hold bytes which are no character. */
  readonly unreadable?: readonly number[];
}

/**
 * A row of the source, by what its cells hold: sorting the table or adding rows changes no identity, changing a cell
 * of the row does. Rows whose cells are all the same are told apart by their order.
 */
export type RowId = string;

/** A row as findings and lines refer to it. */
export interface RowRef {
  readonly id: RowId;
  /** As the sheet numbers it, from 1. */
  readonly number: number;
}

/** A column of the source that bills nothing: kept beside each line, in the order of the source. */
export interface AsideColumn {
  readonly index: number;
  readonly header: string;
}

/** Which column holds what; indexes count from 0 in the header. */
export interface ColumnReading {
  readonly at: ReadonlyMap<Field, number>;
  readonly aside: readonly AsideColumn[];
}
