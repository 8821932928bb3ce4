import { isUnbounded, type Area } from '../area';
import type {
  Border,
  CellFormat,
  CellInput,
  CellValue,
  Edge,
  FrozenPanes,
  ListValidation,
  Matrix,
  PageSetup,
  SheetState,
} from '../grid';
import { Layers } from './layers';

/** What a cell holds: a formula, or a value. */
export type CellContent = CellValue | { readonly formula: string };

const DEFAULT_FORMAT: CellFormat = {
  bold: false,
  italic: false,
  underline: 'None',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  numberFormat: 'General',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  indentLevel: 0,
};

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: null,
  printArea: null,
  titleRows: null,
  titleColumns: null,
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  blackAndWhite: false,
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};

/** Points: Excel's width of a column and height of a row that nobody touched. */
const COLUMN_WIDTH = 48;
const ROW_HEIGHT = 15;

/** One sheet of the in-memory grid. */
export class MemorySheet {
  frozen: FrozenPanes | null = null;
  pageSetup = DEFAULT_PAGE;
  merged: readonly Area[] = [];
  selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };

  readonly formats: { readonly [K in keyof CellFormat]: Layers<CellFormat[K]> } = {
    bold: new Layers(DEFAULT_FORMAT.bold),
    italic: new Layers(DEFAULT_FORMAT.italic),
    underline: new Layers(DEFAULT_FORMAT.underline),
    fontName: new Layers(DEFAULT_FORMAT.fontName),
    fontSize: new Layers(DEFAULT_FORMAT.fontSize),
    fontColor: new Layers(DEFAULT_FORMAT.fontColor),
    fill: new Layers(DEFAULT_FORMAT.fill),
    numberFormat: new Layers(DEFAULT_FORMAT.numberFormat),
    horizontalAlignment: new Layers(DEFAULT_FORMAT.horizontalAlignment),
    verticalAlignment: new Layers(DEFAULT_FORMAT.verticalAlignment),
    wrapText: new Layers(DEFAULT_FORMAT.wrapText),
    indentLevel: new Layers(DEFAULT_FORMAT.indentLevel),
  };
  readonly borders: Readonly<Record<Edge, Layers<Border>>> = {
    top: new Layers(NO_BORDER),
    bottom: new Layers(NO_BORDER),
    left: new Layers(NO_BORDER),
    right: new Layers(NO_BORDER),
  };
  readonly columnWidths = new Layers(COLUMN_WIDTH);
  readonly rowHeights = new Layers(ROW_HEIGHT);
  readonly validations = new Layers<ListValidation | undefined>(undefined);

  /** By row, then by column; a blank cell is '' or absent. */
  readonly #rows: (Row | undefined)[] = [];

  constructor(public state: SheetState) {}

  content(row: number, column: number): CellContent {
    return this.#rows[row]?.[column] ?? '';
  }

  write(area: Area, rows: Matrix<CellInput>): void {
    rows.forEach((inputs, offset) => {
      const row = (this.#rows[area.row + offset] ??= []);
      inputs.forEach((input, column) => {
        if (input !== null) row[area.column + column] = contentOf(input);
      });
    });
  }

  clearContents(area: Area): void {
    for (let row = area.row; row < Math.min(area.row + area.rows, this.#rows.length); row += 1) {
      this.#rows[row]?.fill('', area.column, area.column + area.columns);
    }
  }

  clearFormats(area: Area): void {
    for (const layers of [...Object.values(this.formats), ...Object.values(this.borders)]) layers.reset(area);
  }

  /** All that cells can have beside their contents, by its name. */
  get looks(): Readonly<Record<string, Layers<unknown>>> {
    return { ...this.formats, ...this.borders, list: this.validations };
  }

  /** Moves the cells of the rows from `row` on, within the columns of `area`, by `by` rows. */
  shift(area: Area, row: number, by: number): void {
    for (const layers of [...Object.values(this.formats), ...Object.values(this.borders), this.validations]) {
      layers.shift(area, row, by);
    }
    const moved = this.#rows.slice(row).map((cells) => cells?.slice(area.column, area.column + area.columns));
    this.clearContents({ ...area, row, rows: moved.length });
    moved.forEach((cells, offset) => {
      const target = (this.#rows[row + offset + by] ??= []);
      cells?.forEach((content, column) => {
        target[area.column + column] = content;
      });
    });
  }

  changeFormulas(change: (formula: string) => string): void {
    for (const cells of this.#rows) {
      cells?.forEach((content, column) => {
        if (typeof content !== 'object') return;
        const formula = change(content.formula);
        if (formula !== content.formula) cells[column] = { formula };
      });
    }
  }

  /** The areas that hold a value or, unless `valuesOnly`, a format. */
  usedAreas(valuesOnly: boolean): readonly Area[] {
    const filled = this.#rows.flatMap((cells = [], row) => {
      const column = cells.findIndex(isFilled);
      let end = cells.length;
      while (end > column && !isFilled(cells[end - 1])) end -= 1;
      return column < 0 ? [] : [{ row, column, rows: 1, columns: end - column }];
    });
    if (valuesOnly) return filled;
    const layers = [...Object.values(this.formats), ...Object.values(this.borders)];
    return [...filled, ...layers.flatMap((layer) => layer.areas()).filter((area) => !isUnbounded(area))];
  }
}

type Row = (CellContent | undefined)[];

const isFilled = (content: CellContent | undefined): boolean => content !== undefined && content !== '';

function contentOf(input: CellValue): CellContent {
  if (typeof input !== 'string') return input;
  if (input.startsWith('=')) return { formula: input };
  return input.startsWith("'") ? input.slice(1) : input;
}
