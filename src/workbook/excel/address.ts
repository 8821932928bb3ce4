import { a1, addressOf, sheetIn } from '../../kit/formula/address';
import type { CellsAddress } from '../open-workbook';

/** Rows and columns counted from 0, as office.js counts them. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What Excel writes `Feuil1!B3:C9`, or `'Mon état'!B3:C9`. */
export function cellsAddress(address: string): CellsAddress {
  const { sheet, rest } = sheetIn(address);
  return { sheet: sheet ?? '', address: rest };
}

export function addressAt({ row, column }: Position): string {
  return a1({ row: row + 1, column: column + 1 });
}

/** The first cell of an address without a sheet, such as `B3`, `$B$3` or `B3:C9`. */
export function firstPosition(address: string): Position {
  const { row, column } = addressOf(address.split(':')[0] ?? '') ?? { row: 0, column: 0 };
  return { row: row - 1, column: column - 1 };
}
