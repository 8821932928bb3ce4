import type { Area } from '../host/area';
import type {
  Border,
  CellFormat,
  CellValue,
  ChartState,
  Edge,
  FrozenPanes,
  ListValidation,
  PageSetup,
  SheetVisibility,
  TableState,
} from '../host/grid';

/** A whole workbook as plain data, between the spreadsheet of the page and a file. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Position of the sheet in view. */
  readonly active: number;
  readonly names: readonly NameContent[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: FrozenPanes | null;
  /** Sizes in points, by position from 0: those that were set. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly CellContent[];
  readonly merges: readonly Area[];
  readonly tables: readonly TableContent[];
  readonly validations: readonly { readonly area: Area; readonly validation: ListValidation }[];
  readonly charts: readonly ChartContent[];
  readonly page: PageSetup;
}

/** A cell that holds something or has a look. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** For a formula, the value that it showed. */
  readonly value: CellValue;
  /** In en-US form with its equals sign; null for none. */
  readonly formula: string | null;
  /** Over which the formula spills; null for its own cell alone. */
  readonly spill: Area | null;
  readonly look: CellLook;
}

/** The formats that a cell has of its own. */
export interface CellLook extends Partial<CellFormat> {
  readonly borders?: Partial<Record<Edge, Border>>;
}

export type TableContent = Omit<TableState, 'id' | 'sheet'>;

export interface ChartContent extends Omit<ChartState, 'id' | 'sheet' | 'series'> {
  readonly series: readonly ChartSeriesContent[];
}

export interface ChartSeriesContent {
  readonly name: string;
  readonly values: CellsContent;
  readonly categories: CellsContent | null;
  readonly showsLabels: boolean;
}

/** Cells by the name of their sheet. */
export interface CellsContent {
  readonly sheet: string;
  readonly area: Area;
}

export interface NameContent {
  readonly name: string;
  /** The sheet to which the name is confined; null for the whole workbook. */
  readonly sheet: string | null;
  /** With its equals sign. */
  readonly formula: string;
}
