import { type CellValue, isBlank } from '../../kit/cells/cell';
import type { CellsAddress, SelectedCells } from '../../workbook/open-workbook';

/** A cell that the user pointed at, or the number of those selected where it is not clear which one is meant. */
export type PointedCell =
  | { readonly kind: 'one'; readonly cell: CellsAddress; readonly value: CellValue }
  | { readonly kind: 'several'; readonly count: number };

/** The one cell of a selection; the first one where all others are empty, as in merged cells. */
export function pointedCell({ sheet, address, values }: SelectedCells): PointedCell {
  const [value = null, ...others] = values.flat();
  if (!others.every(isBlank)) return { kind: 'several', count: others.length + 1 };
  const [first = address] = address.split(':');
  return { kind: 'one', cell: { sheet, address: first }, value };
}
