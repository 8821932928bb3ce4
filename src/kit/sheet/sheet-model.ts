import type { IsoDate } from '../cells/date';
import type { CellAddress, CellRange } from '../formula/address';
import type { DecimalText } from '../money/decimal';
import type { StyleName } from './styles';

/** One sheet as plain data: what every adapter of the workbook port writes, each in its own way. */
export interface SheetModel {
  /** The tab: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** By position: the first is row 1. A blank row has no cells. */
  readonly rows: readonly SheetRow[];
  /** Each takes the style of its first cell, which alone holds something. */
  readonly merges: readonly CellRange[];
  readonly names: readonly DefinedName[];
  readonly validations: readonly ListValidation[];
  readonly charts: readonly SheetChart[];
  /** Rows that stay in view, from the top. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly provenance: Provenance;
}

export interface SheetColumn {
  /** In characters of 7 pixels, as Excel counts a column's width with its usual fonts. */
  readonly width: number;
}

export interface SheetRow {
  /** In points; null leaves it to the application, which knows the height of a line but not of a merged text. */
  readonly height: number | null;
  /** By position: the first is column A. null is a cell that the sheet does not touch. */
  readonly cells: readonly (SheetCell | null)[];
}

/** The type alone tells a text from a formula: a text is never read as a formula, whatever it begins with. */
export type SheetCell = BlankCell | TextCell | NumberCell | FormulaCell;

/** A cell with a style and nothing in it, such as one to be filled in. */
export interface BlankCell {
  readonly kind: 'blank';
  readonly style: StyleName;
}

export interface TextCell extends TextValue {
  readonly style: StyleName;
}

export interface NumberCell extends NumberValue {
  readonly style: StyleName;
}

/** A formula and the value that the engine computed for it, which the sheet shows until it is recalculated. */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly style: StyleName;
  /** In en-US form (comma, point, English names), without the sign =. */
  readonly formula: string;
  readonly value: TextValue | NumberValue;
}

export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}

export interface NumberValue {
  readonly kind: 'number';
  readonly number: DecimalText;
}

/** A name of the whole workbook, such as ENT_Total, for cells of this sheet. */
export interface DefinedName {
  readonly name: string;
  readonly range: CellRange;
}

/** The only texts that the cells of a range may hold; a blank is always allowed. */
export interface ListValidation {
  readonly range: CellRange;
  readonly values: readonly string[];
}

/** A chart of cells of its sheet, which follows them. */
export interface SheetChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What somebody who does not see it is told. */
  readonly description: string;
  /** One column or one row. */
  readonly categories: CellRange;
  /** `null` where they are texts. */
  readonly categoryFormat: string | null;
  /** Each as long as the categories, and lying as they do. */
  readonly series: readonly ChartSeries[];
  /** What the values are, with their unit, such as « € par élève ». */
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** The cells that it covers, which hold nothing. */
  readonly place: CellRange;
}

/** Bars lie, for long names of categories; columns stand. */
export type ChartKind = 'bars' | 'columns' | 'lines';

export interface ChartSeries {
  readonly name: string;
  readonly values: CellRange;
}

/** On A4, one page wide and as many pages long as it takes. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: CellRange;
  /** First and last of the rows repeated at the head of each page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly header: PageBand;
  readonly footer: PageBand;
  readonly margins: PageMargins;
  readonly centred: boolean;
}

export interface PageBand {
  readonly left: PageText;
  readonly center: PageText;
  readonly right: PageText;
}

/** Texts and fields in turn. */
export type PageText = readonly (string | PageField)[];

/** Number of the page, number of pages. */
export interface PageField {
  readonly field: 'page' | 'pages';
}

/** In centimetres. */
export interface PageMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** From which data the figures come, and when. */
export interface Provenance {
  readonly dataVersion: string;
  readonly dataHash: string;
  /** The workbook's tables that complete the shipped data; none where it stands alone. */
  readonly tables: readonly string[];
  readonly generatedOn: IsoDate;
}

/** The cell at an address; null where the sheet has none. */
export function cellAt(sheet: SheetModel, { row, column }: CellAddress): SheetCell | null {
  return sheet.rows[row - 1]?.cells[column - 1] ?? null;
}

/** Beyond these many points, amounts written beside them run into one another; the cells say them anyway. */
const MOST_POINTS = 12;

export function hasRoomForLabels({ categories: { first, last } }: Pick<SheetChart, 'categories'>): boolean {
  return Math.max(last.row - first.row, last.column - first.column) < MOST_POINTS;
}
