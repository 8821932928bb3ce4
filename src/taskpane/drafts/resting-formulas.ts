import { draftsBehind } from '../../control/explain/drafts-behind';
import type { Act } from '../../tariffs/model';
import type { FoundFormula, OpenWorkbook } from '../../workbook/open-workbook';
import { workbookReader } from '../host/workbook-reader';

/** A formula of the workbook, and the drafts on which it rests. */
export interface RestingFormula extends FoundFormula {
  readonly drafts: readonly Act[];
}

export interface RestingFormulas {
  readonly resting: readonly RestingFormula[];
  /** Those of which nobody can tell: an argument is a calculation of the application's own. */
  readonly unsure: readonly FoundFormula[];
}

/** The ENT formulas of the workbook whose answer rests on a draft. */
export async function restingFormulas(workbook: OpenWorkbook): Promise<RestingFormulas> {
  const reader = workbookReader(workbook);
  const resting: RestingFormula[] = [];
  const unsure: FoundFormula[] = [];
  for (const { values, ...formula } of await workbook.readResults(await workbook.listFormulas())) {
    const size = { rows: values.length, columns: values[0]?.length ?? 1 };
    const { drafts, isUnsure } = await draftsBehind(formula, size, reader);
    if (drafts.length > 0) resting.push({ ...formula, drafts });
    else if (isUnsure) unsure.push(formula);
  }
  return { resting, unsure };
}
