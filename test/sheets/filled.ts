import { a1 } from '../../src/kit/formula/address';
import type { SheetCell, SheetModel } from '../../src/kit/sheet/sheet-model';

/** What an officer types in a sheet's cells to fill, by address: a number, or a text. */
export type Typed = Readonly<Record<string, number | string>>;

/** The sheet as an officer fills it. Only a cell to be filled in may be typed in. */
export function filled(sheet: SheetModel, typed: Typed): SheetModel {
  const left = new Map(Object.entries(typed));
  const rows = sheet.rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const address = a1({ row: at + 1, column: column + 1 });
      const value = left.get(address);
      if (value === undefined) return cell;
      left.delete(address);
      return fill(cell, address, value);
    }),
  }));
  if (left.size > 0) throw new Error(`The sheet has no cell ${[...left.keys()].join(', ')}.`);
  return { ...sheet, rows };
}

function fill(cell: SheetCell | null, address: string, value: number | string): SheetCell {
  if (cell?.kind !== 'blank' || !cell.style.startsWith('input')) {
    throw new Error(`${address} is no cell to fill.`);
  }
  return typeof value === 'number'
    ? { kind: 'number', style: cell.style, number: String(value) }
    : { kind: 'text', style: cell.style, text: value };
}
