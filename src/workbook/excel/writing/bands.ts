import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { lookOf, type CellLook } from './cell-look';

/** Consecutive rows that look alike, column by column; counted from 1. */
export interface Band {
  readonly first: number;
  readonly last: number;
  readonly looks: readonly (CellLook | null)[];
}

export function bandsOf(sheet: SheetModel): readonly Band[] {
  const bands: { first: number; last: number; looks: readonly (CellLook | null)[] }[] = [];
  looksOf(sheet).forEach((looks, index) => {
    const band = bands.at(-1);
    if (band !== undefined && isEqual(band.looks, looks)) band.last = index + 1;
    else bands.push({ first: index + 1, last: index + 1, looks });
  });
  return bands;
}

/** By row and column; the cells of a merge all look like its first one. */
function looksOf({ rows, columns, merges }: SheetModel): readonly (readonly (CellLook | null)[])[] {
  const looks = rows.map(({ cells }) =>
    columns.map((_, index) => {
      const content = cells[index] ?? null;
      return content === null ? null : lookOf(content);
    }),
  );
  for (const { first, last } of merges) {
    const look = looks[first.row - 1]?.[first.column - 1] ?? null;
    for (let row = first.row; row <= last.row; row += 1) {
      looks[row - 1]?.fill(look, first.column - 1, last.column);
    }
  }
  return looks;
}

function isEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((look, index) => look === other[index]);
}
