import { fieldNamed } from '../columns/header-names';
import type { Cell } from '../model/cell';
import type { SourceOrigin, SourceTable } from '../model/source';

/** A title, a date and a blank line or two may stand above the header. */
const FARTHEST_HEADER = 20;

/**
 * Finds the header among rows of cells, of a range or of a CSV file: of the first rows, that which names most fields.
 * Without any, the first row is taken for it, and its columns await being assigned.
 *
 * @param firstCell where the first row and column stand on their sheet, from 1
 */
export function findTable(
  rows: readonly (readonly Cell[])[],
  origin: SourceOrigin,
  firstCell: { readonly row: number; readonly column: number } = { row: 1, column: 1 },
): SourceTable {
  let header = 0;
  let most = 0;
  rows.slice(0, FARTHEST_HEADER).forEach((row, index) => {
    const fields = new Set(row.map((cell) => (typeof cell === 'string' ? fieldNamed(cell) : undefined)));
    fields.delete(undefined);
    if (fields.size > most) [header, most] = [index, fields.size];
  });
  return {
    origin,
    header: (rows[header] ?? []).map((cell) => String(cell ?? '').trim()),
    rows: rows.slice(header + 1),
    firstRow: firstCell.row + header + 1,
    firstColumn: firstCell.column,
  };
}
