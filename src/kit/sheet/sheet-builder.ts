import { cell, range, type CellRange } from '../formula/address';
import type {
  DefinedName,
  ListValidation,
  PrintSetup,
  Provenance,
  SheetChart,
  SheetCell,
  SheetColumn,
  SheetModel,
  SheetRow,
} from './sheet-model';
import { STYLES } from './styles';
import { fittedHeight } from './fitted-height';

/** What a sheet is besides its rows, which are printed up to its first chart. */
export interface SheetFrame {
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** How many of the columns are printed, from the first; all of them unless told. */
  readonly printedColumns?: number;
  readonly print: Omit<PrintSetup, 'area'>;
  readonly provenance: Provenance;
}

export interface RowOptions {
  /** Columns that the first cell takes. */
  readonly span?: number;
  /** In points; null leaves it to the application. */
  readonly height?: number | null | 'fitted';
}

/** About 8 cm in all, rows of the usual height, so that a chart moves with the cells above it. */
const CHART_ROWS = 15;
const CHART_ROW_HEIGHT = 15;

/** Lays a sheet out from the top, row after row. */
export class SheetBuilder {
  private readonly columns: readonly SheetColumn[];
  private readonly rows: SheetRow[] = [];
  private readonly merges: CellRange[] = [];
  private readonly names: DefinedName[] = [];
  private readonly validations: ListValidation[] = [];
  private readonly charts: SheetChart[] = [];
  private printedRows: number | null = null;
  private frozenRows = 0;
  private titleRows: PrintSetup['titleRows'];

  constructor(private readonly frame: SheetFrame) {
    this.columns = frame.columnWidths.map((width) => ({ width }));
    this.titleRows = frame.print.titleRows;
  }

  /** How many columns the sheet has. */
  get width(): number {
    return this.columns.length;
  }

  /** How many of its columns are printed: what stands across the sheet stands across these. */
  get printedWidth(): number {
    return this.frame.printedColumns ?? this.columns.length;
  }

  get provenance(): Provenance {
    return this.frame.provenance;
  }

  /** The row that `addRow` fills next. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /**
   * Adds a row, whose cells stand from column A on, and returns its number. The first cell may span several
   * columns; the next one then stands after them. Unless told, the row is as high as its texts need.
   */
  addRow(cells: readonly (SheetCell | null)[], { span = 1, height = 'fitted' }: RowOptions = {}): number {
    const [first = null, ...others] = cells;
    const placed = [first, ...Array<null>(span - 1).fill(null), ...others];
    this.rows.push({ cells: placed, height: height === 'fitted' ? this.fitted(placed, span) : height });
    const row = this.rows.length;
    if (span > 1) this.merges.push(range(cell(row, 1), cell(row, span)));
    return row;
  }

  addBlankRow(): number {
    this.rows.push({ cells: [], height: null });
    return this.rows.length;
  }

  name(name: string, named: CellRange): void {
    this.names.push({ name, range: named });
  }

  nameCell(name: string, row: number, column: number): void {
    this.name(name, range(cell(row, column), cell(row, column)));
  }

  allowOnly(values: readonly string[], validated: CellRange): void {
    this.validations.push({ range: validated, values });
  }

  /**
   * Draws a chart across the sheet, over as many blank rows as it takes to be read. It is for the screen: from the
   * first chart on nothing is printed, for a page would end in the middle of one.
   */
  addChart(chart: Omit<SheetChart, 'place'>): void {
    const first = this.nextRow;
    this.printedRows ??= this.rows.length;
    for (let row = 0; row < CHART_ROWS; row += 1) this.rows.push({ cells: [], height: CHART_ROW_HEIGHT });
    this.charts.push({
      ...chart,
      place: range(cell(first, 1), cell(first + CHART_ROWS - 1, this.printedWidth)),
    });
  }

  /** Keeps the rows laid out so far in view. */
  freezeHere(): void {
    this.frozenRows = this.rows.length;
  }

  /** Has each printed page after it repeat one row, such as the head of a long table. */
  repeatWhenPrinted(row: number): void {
    this.titleRows = { first: row, last: row };
  }

  build(): SheetModel {
    return {
      name: this.frame.name,
      columns: this.columns,
      rows: [...this.rows],
      merges: [...this.merges],
      names: [...this.names],
      validations: [...this.validations],
      charts: [...this.charts],
      frozenRows: this.frozenRows,
      print: {
        ...this.frame.print,
        titleRows: this.titleRows,
        area: range(cell(1, 1), cell(this.printedRows ?? this.rows.length, this.printedWidth)),
      },
      provenance: this.frame.provenance,
    };
  }

  private fitted(cells: readonly (SheetCell | null)[], span: number): number | null {
    const heights = cells.map((content, index) =>
      content === null
        ? 0
        : fittedHeight(textOf(content), this.widthOf(index, index === 0 ? span : 1), STYLES[content.style]),
    );
    const highest = Math.max(0, ...heights);
    return highest === 0 ? null : highest;
  }

  private widthOf(index: number, span: number): number {
    return this.columns.slice(index, index + span).reduce((sum, { width }) => sum + width, 0);
  }
}

function textOf(content: SheetCell): string {
  if (content.kind === 'text') return content.text;
  return content.kind === 'formula' && content.value.kind === 'text' ? content.value.text : '';
}
