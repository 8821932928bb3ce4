import { isRead, type Read, type TableRow } from './table-row';

/** The cells of a row, each read or not. */
export type Cells<V> = { readonly [K in keyof V]: Read<V[K]> };

/** A row and what could be read of it. */
export interface RowRead<V, H extends string = string> {
  readonly row: TableRow<H>;
  readonly cells: Cells<V>;
}

/** Whether every cell of a row could be read. */
export function isWhole<V extends object>(cells: Cells<V>): cells is Cells<V> & V {
  return Object.values(cells).every(isRead);
}

/** A row that could be read, for a list of them: one that is refused all the same serves nothing. */
export type PlacedRow<V> = V & {
  readonly at: {
    readonly sheet: string;
    readonly address: string;
    /** From 0, in the table. */
    readonly index: number;
    /** As Excel numbers it. */
    readonly number: number;
  };
  readonly isRefused: boolean;
};

export function placedRows<V extends object>(rows: readonly RowRead<V>[]): readonly PlacedRow<V>[] {
  return rows.flatMap(({ row, cells }) =>
    isWhole<V>(cells) ? [{ ...cells, at: row.place, isRefused: row.isRefused }] : [],
  );
}
