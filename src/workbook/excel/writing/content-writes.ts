import type { SheetCell, SheetModel } from '../../../sheets/sheet-model';
import { rangeOf } from '../reading/sheet-area';
import { slicesOf } from '../requests/row-slices';
import type { Write } from '../requests/write';

/** null leaves a cell as it is. */
type CellInput = string | number | null;

/** The contents of a sheet, block by block; each is made when it is sent, and gone once it is written. */
export function contentWrites(
  sheet: Excel.Worksheet,
  { rows, columns: { length: columns } }: SheetModel,
  asWritten: (formula: string) => string,
): readonly Write[] {
  const inputsAt = (row: number) =>
    Array.from({ length: columns }, (_, column) => inputOf(rows[row]?.cells[column] ?? null, asWritten));
  return slicesOf(rows.length, inputsAt).map(({ first, count, bytes }) => {
    let block: CellInput[][] = [];
    return {
      bytes,
      apply: () => {
        block = Array.from({ length: count }, (_, offset) => inputsAt(first + offset));
        rangeOf({ sheet, row: first, column: 0, rows: count, columns }).formulas = block;
      },
      release: () => {
        block.length = 0;
      },
    };
  });
}

function inputOf(cell: SheetCell | null, asWritten: (formula: string) => string): CellInput {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return Number(cell.number);
    case 'formula':
      return `=${asWritten(cell.formula)}`;
  }
}
