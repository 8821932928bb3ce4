import type { Area } from './area';
import type { Json } from './protocol';

/**
 * What a spreadsheet must offer to stand behind Office.js: plain reads and writes, no protocol. Arguments are
 * already checked by the host (known sheet, area inside the sheet, matrix of the area's size, valid and unused
 * names); a grid that cannot do a thing throws, and a `HostError` chooses the code the add-in sees.
 */
export interface Grid extends Sheets, Cells, Formats, Names, Tables, Charts, PageSetups, Calculation {
  /** The workbook's file name. */
  readonly name: string;
  /** What the add-in keeps in the file, by key. */
  readonly settings: Map<string, Json>;

  /** The selected range, on the active sheet. */
  selection(): Place;
  /** Selects a range and activates its sheet. */
  select(place: Place): void;

  /** Tells of every change, whoever made it; returns what ends it. Recalculated cells are told as such, not as cells. */
  subscribe(listener: (change: GridChange) => void): () => void;
}

export type SheetId = string;
export type TableId = string;
export type ChartId = string;

/** A rectangle on a sheet. */
export interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

/** `''` is a blank cell; an error is its code, such as `#N/A`. */
export type CellValue = string | number | boolean;

/** A value, or a formula in en-US form where it starts with `=`, or text where it starts with an apostrophe. */
export type CellInput = CellValue | null;

export type Matrix<T> = readonly (readonly T[])[];

export interface Sheets {
  /** In the order of the tabs. */
  sheets(): readonly SheetState[];
  /** Adds a sheet at the end, without activating it. */
  addSheet(name: string): SheetId;
  /** The host never asks for the last visible sheet. */
  deleteSheet(sheet: SheetId): void;
  setSheet<K extends SheetProperty>(sheet: SheetId, property: K, value: SheetState[K]): void;
  moveSheet(sheet: SheetId, position: number): void;
  activateSheet(sheet: SheetId): void;
  /** Rows and columns that stay in view; null for none. */
  frozen(sheet: SheetId): FrozenPanes | null;
  freeze(sheet: SheetId, panes: FrozenPanes | null): void;
}

export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or `''` for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

export type SheetProperty = Exclude<keyof SheetState, 'id'>;

export const SHEET_VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
export type SheetVisibility = (typeof SHEET_VISIBILITIES)[number];

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface Cells {
  values(place: Place): Matrix<CellValue>;
  /** The formula of a cell in en-US form, or its value where it has none. */
  formulas(place: Place): Matrix<CellValue>;
  /** What the cells show. */
  text(place: Place): Matrix<string>;
  /** null leaves a cell as it is. */
  write(place: Place, rows: Matrix<CellInput>): void;
  clear(place: Place, what: ClearedPart): void;
  /** The smallest area that holds every cell with a value (or, unless `valuesOnly`, a format); null for none. */
  usedArea(sheet: SheetId, valuesOnly: boolean): Area | null;
  /** The areas over which formulas spill; each formula stands in the first cell of its own. */
  spills(sheet: SheetId): readonly Area[];
  /** Makes room at a place: its cells and those below it, in the same columns, move down. */
  insertCells(place: Place): void;
  /** Takes a place away: the cells below it, in the same columns, move up. */
  deleteCells(place: Place): void;
}

export const CLEARED_PARTS = ['All', 'Contents', 'Formats'] as const;
export type ClearedPart = (typeof CLEARED_PARTS)[number];

export interface Formats {
  /** null where the cells differ. */
  format<K extends keyof CellFormat>(place: Place, property: K): CellFormat[K] | null;
  setFormat<K extends keyof CellFormat>(place: Place, property: K, value: CellFormat[K]): void;
  /** Invariant (en-US) number formats. */
  numberFormats(place: Place): Matrix<string>;
  setNumberFormats(place: Place, rows: Matrix<string>): void;
  /** The line along one edge of each of the cells; null where they differ. */
  border(place: Place, edge: Edge): Border | null;
  setBorder(place: Place, edge: Edge, border: Border): void;
  /** Points; null where the columns differ. */
  columnWidth(place: Place): number | null;
  setColumnWidth(place: Place, width: number): void;
  /** Points; null where the rows differ. */
  rowHeight(place: Place): number | null;
  /** @param others more rows of the sheet, which get the same height */
  setRowHeight(place: Place, height: number, others?: readonly Area[]): void;
  autofit(place: Place, what: 'columns' | 'rows'): void;
  merge(place: Place): void;
  unmerge(place: Place): void;
  /** null where the cells differ or have none. */
  validation(place: Place): ListValidation | null;
  setValidation(place: Place, validation: ListValidation | null): void;
}

export const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const HORIZONTAL_ALIGNMENTS = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

/** Colours are `#RRGGBB`; sizes are points. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: (typeof UNDERLINES)[number];
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** `''` for no fill. */
  readonly fill: string;
  readonly numberFormat: string;
  readonly horizontalAlignment: (typeof HORIZONTAL_ALIGNMENTS)[number];
  readonly verticalAlignment: (typeof VERTICAL_ALIGNMENTS)[number];
  readonly wrapText: boolean;
  readonly indentLevel: number;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export const BORDER_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export interface Border {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly weight: (typeof BORDER_WEIGHTS)[number];
  readonly color: string;
}

/** A drop-down list. */
export interface ListValidation {
  /** Values with commas between them, or a formula such as `=Listes!$A$1:$A$9`. */
  readonly source: string;
  readonly dropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert | null;
  readonly prompt: ValidationPrompt | null;
}

export const ALERT_STYLES = ['Stop', 'Warning', 'Information'] as const;

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

export interface Names {
  names(): readonly NamedFormula[];
  /** Adds a name, or replaces the one of the same name and scope. */
  setName(name: NamedFormula): void;
  deleteName(name: string, scope: SheetId | null): void;
}

export interface NamedFormula {
  readonly name: string;
  /** null for the whole workbook. */
  readonly scope: SheetId | null;
  /** With its equals sign, such as `=Feuil1!$A$1:$B$9`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Tables {
  tables(): readonly TableState[];
  /** Makes a table of an area whose first row holds the headers; the grid names it. */
  addTable(place: Place): TableId;
  setTable<K extends TableProperty>(table: TableId, property: K, value: TableState[K]): void;
  /** Removes the table and leaves its cells. */
  removeTable(table: TableId): void;
}

export interface TableState {
  readonly id: TableId;
  readonly name: string;
  readonly sheet: SheetId;
  /** Headers and total row included. */
  readonly area: Area;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

export type TableProperty = Exclude<keyof TableState, 'id' | 'sheet'>;

export interface Charts {
  /** Those of a sheet, in the order in which they were added. */
  charts(sheet: SheetId): readonly ChartState[];
  /** The grid names it. */
  addChart(chart: Omit<ChartState, 'id' | 'name'>): ChartId;
  setChart<K extends ChartProperty>(chart: ChartId, property: K, value: ChartState[K]): void;
  removeChart(chart: ChartId): void;
}

export interface ChartState {
  readonly id: ChartId;
  readonly name: string;
  readonly sheet: SheetId;
  /** Such as `ColumnClustered`. */
  readonly type: string;
  readonly title: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly showsLegend: boolean;
  readonly series: readonly ChartSeriesState[];
  readonly valueAxis: ChartAxisState;
  readonly categoryAxis: ChartAxisState;
}

export type ChartProperty = Exclude<keyof ChartState, 'id' | 'sheet'>;

export interface ChartSeriesState {
  readonly name: string;
  readonly values: Place;
  /** null where nobody gave them: they are then 1, 2, 3… */
  readonly categories: Place | null;
  readonly showsLabels: boolean;
}

export interface ChartAxisState {
  readonly title: string;
  readonly numberFormat: string;
  /** From the last to the first, as a bar chart wants its categories read from the top. */
  readonly isReversed: boolean;
}

export interface PageSetups {
  pageSetup(sheet: SheetId): PageSetup;
  setPageSetup<K extends keyof PageSetup>(sheet: SheetId, property: K, value: PageSetup[K]): void;
}

export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Office's name of the paper, such as `A4`; null for the printer's own. */
  readonly paperSize: string | null;
  readonly printArea: Area | null;
  /** Whole rows and whole columns repeated on each page. */
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
}

/** A percentage, or a number of pages to fit; null leaves that dimension free. */
export interface PageZoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

/** Points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Text with Excel's codes, such as `Page &P / &N`. */
export interface HeaderFooter {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

export const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;
export type CalculationType = (typeof CALCULATION_TYPES)[number];

export interface Calculation {
  calculationMode(): CalculationMode;
  setCalculationMode(mode: CalculationMode): void;
  calculate(type: CalculationType): void;
  /** @param all every cell of the sheet, not only those that wait for it */
  calculateSheet(sheet: SheetId, all: boolean): void;
  /** Resolves once every write made so far is calculated, so that a read gives current values. */
  settled(): Promise<void>;
}

export type GridChange =
  | CellsChange
  | { readonly kind: 'selection'; readonly place: Place }
  | {
      readonly kind:
        'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetCalculated';
      readonly sheet: SheetId;
    }
  | { readonly kind: 'tableAdded' | 'tableDeleted'; readonly table: TableState };

export interface CellsChange {
  readonly kind: 'cells';
  readonly place: Place;
  readonly change: 'RangeEdited' | 'CellInserted' | 'CellDeleted';
  /** Where one cell was edited. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}
