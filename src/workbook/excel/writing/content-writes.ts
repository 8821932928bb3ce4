import type { SheetCell, SheetModel } from '../../../sheets/sheet-model';
import { rangeOf } from '../reading/sheet-area';
import { rowSlices } from '../requests/row-slices';
import type { Write } from '../requests/write';

/** null leaves a cell as it is. */
type CellInput = string | number | null;

export function contentWrites(
  sheet: Excel.Worksheet,
  model: SheetModel,
  asWritten: (formula: string) => string,
): readonly Write[] {
  const columns = model.columns.length;
  const inputs = model.rows.map(({ cells }) =>
    Array.from({ length: columns }, (_, index) => inputOf(cells[index] ?? null, asWritten)),
  );
  return rowSlices(inputs).map(({ first, rows, bytes }) => ({
    bytes,
    apply: () => {
      const area = { sheet, row: first, column: 0, rows: rows.length, columns };
      rangeOf(area).formulas = rows.map((row) => [...row]);
    },
  }));
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
