import type { SheetCell, SheetModel } from '../../../kit/sheet/sheet-model';
import { valueEntry } from '../cells/entry';
import { rangeOf } from '../reading/areas';
import { jsonBytes } from '../requests/json-bytes';
import { slicesOf } from '../requests/row-slices';
import type { Write } from '../requests/writes';

/** null leaves a cell as it is. */
type CellInput = string | number | null;

/** The contents of a sheet, block by block; each is made when it is sent, and gone once it is written. */
export function contentWrites(
  sheet: Excel.Worksheet,
  { rows, columns: { length: columns } }: SheetModel,
  asWritten: (formula: string) => string,
): readonly Write[] {
  const inputAt = (row: number, column: number) => inputOf(rows[row]?.cells[column] ?? null, asWritten);
  return slicesOf(rows.length, columns, (row) => {
    let bytes = 0;
    for (let column = 0; column < columns; column += 1) bytes += jsonBytes(inputAt(row, column));
    return bytes;
  }).map(({ first, count, bytes }) => {
    let block: CellInput[][] = [];
    return {
      bytes,
      apply: () => {
        block = Array.from({ length: count }, (_, offset) =>
          Array.from({ length: columns }, (__, column) => inputAt(first + offset, column)),
        );
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
      return valueEntry(cell.text);
    case 'number':
      return Number(cell.number);
    case 'formula':
      return `=${asWritten(cell.formula)}`;
  }
}
