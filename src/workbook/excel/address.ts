import { a1, columnNumber } from '../../kit/formula/address';
import type { CellsAddress } from '../open-workbook';

/** Rows and columns counted from 0, as office.js counts them. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What Excel writes `Feuil1!B3:C9`, or `'Mon état'!B3:C9`. */
export function cellsAddress(address: string): CellsAddress {
  const mark = address.lastIndexOf('!');
  const sheet = address.slice(0, mark);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    address: address.slice(mark + 1),
  };
}

export function addressAt({ row, column }: Position): string {
  return a1({ row: row + 1, column: column + 1 });
}

/** The first cell of an address without a sheet, such as `B3`, `$B$3` or `B3:C9`. */
export function firstPosition(address: string): Position {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)/i.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters.toUpperCase()) - 1 };
}
