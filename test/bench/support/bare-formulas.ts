import type { SheetCell, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { rowSlices } from '../../../src/workbook/excel/requests/row-slices';

type Input = string | number | null;

/** The contents of a sheet in the blocks that the adapter writes. */
export interface Blocks {
  readonly columns: number;
  readonly slices: readonly {
    readonly first: number;
    readonly rows: Input[][];
    readonly bytes: number;
  }[];
}

const BYTES_A_SYNC = 4_000_000;

export function blocksOf({ columns, rows }: SheetModel): Blocks {
  const inputs = rows.map(({ cells }) => columns.map((_column, index) => inputOf(cells[index] ?? null)));
  const slices = rowSlices(inputs, [(input) => input]);
  return {
    columns: columns.length,
    // Office.js wants arrays that it could change; they are copied before anything is timed.
    slices: slices.map((slice) => ({ ...slice, rows: slice.rows.map((row) => [...row]) })),
  };
}

/** Writes blocks on new sheets and nothing else: no looks, no widths, no names, no checks. */
export function writeBare(sheets: readonly Blocks[]): Promise<void> {
  return Excel.run(async (context) => {
    let free = BYTES_A_SYNC;
    for (const { columns, slices } of sheets) {
      const sheet = context.workbook.worksheets.add();
      for (const { first, rows, bytes } of slices) {
        free -= bytes;
        if (free < 0) {
          await context.sync();
          free = BYTES_A_SYNC - bytes;
        }
        sheet.getRangeByIndexes(first, 0, rows.length, columns).untrack().formulas = rows;
      }
    }
    await context.sync();
  });
}

function inputOf(cell: SheetCell | null): Input {
  switch (cell?.kind) {
    case undefined:
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return Number(cell.number);
    case 'formula':
      return `=${cell.formula}`;
  }
}
