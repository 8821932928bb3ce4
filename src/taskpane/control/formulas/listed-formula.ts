import { addressFrom } from '../../../kit/formula/address';
import type { CellValue } from '../../../kit/cells/cell';
import type { CellsAddress, FoundFormula, OpenWorkbook } from '../../../workbook/open-workbook';
import { isError } from './frozen';
import { RENAMED } from '../../../control/formula/renamed';
import type { ControlWords } from '../words';

/** A formula of the workbook, and what is wrong with its result. */
export interface ListedFormula extends FoundFormula {
  /** null where every cell of the result is sound. */
  readonly fault: FormulaFault | null;
}

export interface FormulaFault {
  /** How many cells of the result show an error. */
  readonly cells: number;
  /** The first of them, and where it stands in the result. */
  readonly first: CellsAddress;
  readonly position: { readonly row: number; readonly column: number };
  readonly code: string;
}

/** Every ENT formula of the workbook; of one that spills, the errors further on count as well. */
export async function listFormulas(workbook: OpenWorkbook): Promise<readonly ListedFormula[]> {
  const found = await workbook.listFormulas();
  const results = await workbook.readResults(found);
  const values = new Map(results.map((one) => [keyOf(one), one.values]));
  return found.map((formula) => ({
    ...formula,
    fault: faultIn(formula, values.get(keyOf(formula)) ?? [[formula.value]]),
  }));
}

function faultIn(
  { sheet, address }: CellsAddress,
  values: readonly (readonly CellValue[])[],
): FormulaFault | null {
  const faults = values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (isError(value) ? [{ row, column, code: String(value) }] : [])),
  );
  const [first] = faults;
  if (first === undefined) return null;
  const { row, column, code } = first;
  return {
    cells: faults.length,
    first: { sheet, address: addressFrom(address, row, column) },
    position: { row, column },
    code,
  };
}

function keyOf({ sheet, address }: CellsAddress): string {
  return `${sheet}!${address}`;
}

/** What functions were called and what they are called now: « ENT.ANNEE s'appelle maintenant ENT.ANNEESCOLAIRE ». */
export function renamingIn(old: readonly string[], words: ControlWords): string {
  return [...new Set(old)]
    .map((name) => words.becomes(`ENT.${name}`, `ENT.${RENAMED.get(name) ?? name}`))
    .join(', ');
}
