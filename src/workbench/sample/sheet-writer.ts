import { parseReference } from '../host/address';
import type { Area } from '../host/area';
import type { Border, CellFormat, CellInput, Formats, Matrix, SheetId } from '../host/grid';

/** What the sample asks of a spreadsheet, beyond its sheets. */
export interface SampleGrid extends Pick<
  Formats,
  'setFormat' | 'setBorder' | 'setColumnWidth' | 'setRowHeight' | 'merge'
> {
  write(place: { sheet: SheetId; area: Area }, rows: Matrix<CellInput>): void;
}

export type Look = Partial<CellFormat>;

const LINE: Border = { style: 'Continuous', weight: 'Thin', color: '#7F7F7F' };

/** Fills one sheet by addresses. */
export class SheetWriter {
  constructor(
    private readonly grid: SampleGrid,
    private readonly sheet: SheetId,
  ) {}

  /** Rows from a cell on. */
  put(cell: string, rows: Matrix<CellInput>): void {
    const area = { ...areaOf(cell), rows: rows.length, columns: rows[0]?.length ?? 0 };
    this.grid.write({ sheet: this.sheet, area }, rows);
  }

  look(range: string, look: Look): void {
    const place = { sheet: this.sheet, area: areaOf(range) };
    for (const [property, value] of Object.entries(look)) {
      this.grid.setFormat(place, property as keyof CellFormat, value);
    }
  }

  rule(range: string, edge: 'top' | 'bottom'): void {
    this.grid.setBorder({ sheet: this.sheet, area: areaOf(range) }, edge, LINE);
  }

  /** @param points from column A on. */
  widths(...points: readonly number[]): void {
    points.forEach((width, column) => {
      this.grid.setColumnWidth({ sheet: this.sheet, area: { row: 0, column, rows: 1, columns: 1 } }, width);
    });
  }

  /** @param row counted from 1. */
  height(row: number, points: number): void {
    this.grid.setRowHeight(
      { sheet: this.sheet, area: { row: row - 1, column: 0, rows: 1, columns: 1 } },
      points,
    );
  }

  merge(range: string): void {
    this.grid.merge({ sheet: this.sheet, area: areaOf(range) });
  }
}

function areaOf(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`"${address}" is no address.`);
  return reference.area;
}
