import type { CellValue } from '../../kit/cells/cell';
import type { Field } from './field';
import type { FindingCode, FindingOf } from './finding';

/** Where the rows come from. */
export type SourceOrigin =
  | { readonly kind: 'table'; readonly name: string; readonly sheet: string }
  | { readonly kind: 'range'; readonly sheet: string }
  | { readonly kind: 'csv'; readonly file: string }
  | { readonly kind: 'xlsx'; readonly file: string; readonly sheet: string };

/** A list of counts: a header and rows of cells, wherever they were read. */
export interface SourceTable {
  readonly origin: SourceOrigin;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Of the first row of data and of the first column, as a sheet numbers them, from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Where the input begins, its header or what stands above it; that before the first row unless told. */
  readonly firstLine?: number;
  /** What stands above the header, such as a title, by row. */
  readonly titles?: readonly { readonly row: number; readonly text: string }[];
  /** Rows above the header that hold as much as a row beneath it. */
  readonly rowsAbove?: readonly number[];
  /** What reading the file leaves in doubt. */
  readonly doubts?: readonly FileDoubt[];
  /** Rows, as the sheet numbers them, that hold something and are not shown: hidden, folded or filtered. */
  readonly hiddenRows?: readonly number[];
  /** Indexes of columns that are not shown. */
  readonly hiddenColumns?: readonly number[];
  /** Cells made one over several rows, of which the first alone held a value: each of them has it here. */
  readonly merged?: readonly MergedCells[];
}

/** What keeps a file from being read, or from being read in one way only: a finding about the whole source. */
export type FileDoubt = {
  [C in FindingCode]: Pick<FindingOf<C>, 'code' | 'details' | 'remedies'>;
}[FindingCode];

/** The cells of one column in several rows, both ends included, as the sheet numbers them. */
export interface MergedCells {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
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
