import { AMOUNT } from '../../kit/sheet/number-formats';
import type { CellsAddress, OpenWorkbook } from '../../workbook/open-workbook';
import { CellNotEmpty } from '../../workbook/open-workbook';
import { formulaPieces, refersTo, type FormulaArgument } from './formula';

/** How an insertion ended. */
export type Insertion =
  | { readonly kind: 'inserted'; readonly cell: CellsAddress }
  /** The cell holds something: the user decides. */
  | { readonly kind: 'occupied'; readonly cell: CellsAddress }
  /** The cell is one that the formula refers to. */
  | { readonly kind: 'circular'; readonly cell: CellsAddress };

/**
 * Writes the formula in the selected cell.
 *
 * @param replaced the cell whose content the user agreed to lose; where another one is selected by then, it is asked
 *   about in its turn
 * @throws what the workbook refuses with, but for a cell that is not empty
 */
export async function insertFormula(
  workbook: OpenWorkbook,
  args: readonly FormulaArgument[],
  replaced: CellsAddress | null,
): Promise<Insertion> {
  const cell = await workbook.selectedCell();
  if (refersTo(args, cell)) return { kind: 'circular', cell };
  const formula = formulaPieces(args, ',', cell.sheet).join('');
  const replace = replaced !== null && replaced.sheet === cell.sheet && replaced.address === cell.address;
  try {
    return {
      kind: 'inserted',
      cell: await workbook.insertFormula(formula, { replace, numberFormat: AMOUNT }),
    };
  } catch (thrown) {
    if (thrown instanceof CellNotEmpty) return { kind: 'occupied', cell: thrown.cell };
    throw thrown;
  }
}
