import { a1, addressOf, LAST_COLUMN, LAST_ROW, rangeOf } from '../../../kit/formula/address';
import type { CellValue } from '../../../kit/cells/cell';
import { count } from '../../../kit/french/amount';
import { isOfCalendar, serialOf } from '../../../kit/cells/date';
import { FileRefused } from '../file-refused';
import { isTrue, readXml, type Attributes } from './xml';

/** Rows and columns from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet of a file holds. */
export interface SheetContent {
  /** From its first row and column to the last cells that hold something. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows that hold something and are not shown: hidden, folded, filtered or without height. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merged: readonly Area[];
  /** Addresses of the formulas that the file has no result of. */
  readonly uncalculated: readonly string[];
  /** How many cells it takes to hold the rows. */
  readonly cells: number;
}

/** What the cells of a workbook's sheets refer to. */
export interface SharedContent {
  readonly strings: readonly string[];
  /** Styles of dates that are counted from 1904; empty where dates are counted from 1900. */
  readonly dateStyles: ReadonlySet<number>;
  /** Whether its writer leaves the results to whoever opens it. */
  readonly isCalculatedOnLoad: boolean;
}

const MOST_ROWS = 200_000;
const MOST_CELLS = 10_000_000;
/** Beneath it, in points or in characters, nothing can be seen. */
const LEAST_SIZE = 1;
const LEAST_WIDTH = 0.1;
const DAYS_TO_1904 = 1462;
const NOTHING: readonly CellValue[] = [];

/** @param before cells that the workbook's other sheets took */
export function readSheet(bytes: Uint8Array, shared: SharedContent, before: number): SheetContent {
  const reader = new SheetReader(shared, before);
  readXml(bytes, reader);
  return reader.content();
}

/** Follows the elements of a sheet: rows, cells and what they hold. */
class SheetReader {
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: number[] = [];
  private readonly merged: Area[] = [];
  private readonly uncalculated: string[] = [];
  /** Formulas whose result is the number 0. */
  private readonly zeros: string[] = [];
  private otherResults = 0;
  private filled = 0;

  private row = 0;
  private isHidden = false;
  private cells: CellValue[] = [];
  private column = 0;
  private cell: Attributes = {};
  private value = '';
  private inline = '';
  private hasFormula = false;
  private within: 'v' | 't' | null = null;
  private isPhonetic = false;

  constructor(
    private readonly shared: SharedContent,
    private held: number,
  ) {
    this.before = held;
  }

  private readonly before: number;

  readonly open = (element: string, attributes: Attributes): void => {
    switch (element) {
      case 'col':
        this.openColumn(attributes);
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'v':
      case 't':
        this.within = element;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'mergeCell':
        this.merge(attributes);
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.within === 'v') this.value += text;
    if (this.within === 't' && !this.isPhonetic) this.inline += text;
  };

  readonly close = (element: string): void => {
    this.within = null;
    if (element === 'rPh') this.isPhonetic = false;
    if (element === 'c') this.closeCell();
    if (element === 'row') this.closeRow();
  };

  content(): SheetContent {
    // Some writers put 0 for every result, which is calculated when the file is opened.
    const isUnknown = this.shared.isCalculatedOnLoad && this.otherResults === 0;
    return {
      rows: this.rows,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      merged: this.merged,
      uncalculated: isUnknown ? [...this.uncalculated, ...this.zeros] : this.uncalculated,
      cells: this.held - this.before,
    };
  }

  private openColumn({ min = '', max = '', hidden, width }: Attributes): void {
    if (!isTrue(hidden) && (width === undefined || Number(width) >= LEAST_WIDTH)) return;
    const last = Math.min(Number(max), LAST_COLUMN);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.push(column);
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    // A cell may stand where its writer did not say.
    this.row = r === undefined ? this.row + 1 : Number(r);
    this.isHidden = isTrue(hidden) || (ht !== undefined && Number(ht) < LEAST_SIZE);
    this.cells = [];
    this.column = 0;
    if (!(this.row >= 1 && this.row <= LAST_ROW)) throw damaged();
  }

  private openCell(cell: Attributes): void {
    const { r } = cell;
    this.column = r === undefined ? this.column + 1 : (addressOf(r)?.column ?? 0);
    if (!(this.column >= 1 && this.column <= LAST_COLUMN)) throw damaged();
    this.cell = cell;
    [this.value, this.inline, this.hasFormula] = ['', '', false];
  }

  private closeCell(): void {
    const value = this.valueOfCell();
    if (value === null || value === '') return;
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = value;
  }

  private valueOfCell(): CellValue {
    const { t: type = 'n', s: style } = this.cell;
    const written = this.value.trim();
    const address = a1({ row: this.row, column: this.column });
    if (this.hasFormula && written === '' && type !== 'str') {
      this.uncalculated.push(address);
      return null;
    }
    if (this.hasFormula && type === 'n' && Number(written) === 0) this.zeros.push(address);
    else if (this.hasFormula) this.otherResults += 1;
    switch (type) {
      case 's': {
        if (written === '') return null;
        const text = this.shared.strings[Number(written)];
        if (text === undefined) throw damaged();
        return text;
      }
      case 'str':
        return unescaped(this.value);
      case 'inlineStr':
        return unescaped(this.inline);
      case 'b':
        return written === '' ? null : isTrue(written);
      case 'd': {
        const date = written.slice(0, 10);
        return /^\d{4}-\d{2}-\d{2}$/.test(date) && isOfCalendar(date) ? serialOf(date) : written;
      }
      case 'e':
        return written;
      default: {
        if (written === '') return null;
        const number = Number(written);
        if (!Number.isFinite(number)) throw damaged();
        return this.shared.dateStyles.has(Number(style)) ? number + DAYS_TO_1904 : number;
      }
    }
  }

  private closeRow(): void {
    if (this.cells.length === 0) return;
    this.filled += 1;
    this.held += this.cells.length;
    if (this.filled > MOST_ROWS) throw tooLarge('rows', this.filled, MOST_ROWS);
    if (this.held > MOST_CELLS) throw tooLarge('cells', this.held, MOST_CELLS);
    if ((this.rows[this.row - 1] ?? NOTHING).length > 0) throw damaged();
    while (this.rows.length < this.row - 1) this.rows.push(NOTHING);
    this.rows[this.row - 1] = this.cells;
    if (this.isHidden) this.hiddenRows.push(this.row);
  }

  private merge({ ref = '' }: Attributes): void {
    const merged = rangeOf(ref);
    if (merged === null || !ref.includes(':')) return;
    const { first, last } = merged;
    this.merged.push({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
}

/** Characters that XML has no place for are written by their code: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function damaged(): FileRefused {
  return new FileRefused({ code: 'fileDamaged', details: {} });
}

function tooLarge(unit: 'rows' | 'cells', found: number, most: number): FileRefused {
  return new FileRefused({ code: 'fileTooLarge', details: { unit, found: count(found), most: count(most) } });
}
