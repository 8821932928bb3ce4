import { isStuck } from '../../../../control/formula/stuck';
import type { FoundFormula, OpenWorkbook } from '../../../../workbook/open-workbook';

export interface Repair {
  /** The ENT formulas of the workbook as they are now. */
  readonly formulas: readonly FoundFormula[];
  /** How many formulas Excel knows again. */
  readonly repaired: number;
  /** Those that it was given again and still does not know. */
  readonly unknown: number;
  /** The sheets on which it refused to write, and why; their formulas are what they were. */
  readonly refused: readonly {
    readonly sheet: string;
    readonly formulas: number;
    readonly thrown: unknown;
  }[];
}

/** Writes again the formulas whose function Excel has lost, sheet by sheet: one that is protected stops no other. */
export async function repairFormulas(
  workbook: Pick<OpenWorkbook, 'listFormulas' | 'rewriteFormulas'>,
  stuck: readonly FoundFormula[],
): Promise<Repair> {
  const refused: Repair['refused'][number][] = [];
  for (const [sheet, cells] of bySheet(stuck)) {
    try {
      await workbook.rewriteFormulas(cells);
    } catch (thrown) {
      refused.push({ sheet, formulas: cells.length, thrown });
    }
  }
  const formulas = await workbook.listFormulas();
  const left = formulas.filter(isStuck);
  const untouched = new Set(refused.map(({ sheet }) => sheet));
  const unknown = left.filter(({ sheet }) => !untouched.has(sheet)).length;
  const given = stuck.filter(({ sheet }) => !untouched.has(sheet)).length;
  return { formulas, repaired: Math.max(0, given - unknown), unknown, refused };
}

export function bySheet(formulas: readonly FoundFormula[]): ReadonlyMap<string, readonly FoundFormula[]> {
  const sheets = new Map<string, FoundFormula[]>();
  for (const formula of formulas) {
    const known = sheets.get(formula.sheet);
    if (known === undefined) sheets.set(formula.sheet, [formula]);
    else known.push(formula);
  }
  return sheets;
}
