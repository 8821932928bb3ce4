import { textKey } from '../../kit/text-key';
import type { TableLayout } from '../layout/table-layout';

/** Which column of a table holds what, by the headers of the layout. */
export interface Columns<H extends string> {
  /** From 0; a header that the table lacks is not there. */
  readonly at: ReadonlyMap<H, number>;
  readonly missing: readonly H[];
  /** Headers that two columns bear. */
  readonly twice: readonly H[];
}

/** Two headers are the same whatever their case, accents, spaces and hyphens. */
export function headerKey(header: string): string {
  return textKey(header).replace(/ /g, '');
}

/** Finds the columns of a layout in any order; others are left alone. */
export function columnsIn<H extends string>(header: readonly string[], layout: TableLayout<H>): Columns<H> {
  const known = new Map(layout.columns.map((column) => [headerKey(column.header), column.header]));
  const at = new Map<H, number>();
  const twice = new Set<H>();
  header.forEach((text, index) => {
    const column = known.get(headerKey(text));
    if (column === undefined) return;
    if (at.has(column)) twice.add(column);
    else at.set(column, index);
  });
  const missing = layout.columns.map((column) => column.header).filter((column) => !at.has(column));
  return { at, missing, twice: [...twice] };
}
