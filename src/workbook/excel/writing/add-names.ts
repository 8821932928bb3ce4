import { a1Range } from '../../../kit/formula/address';
import type { PlannedName } from './plan';

/** Before any formula is written that uses the names. */
export function addNames(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  names: readonly PlannedName[],
): void {
  for (const { name, range, owner } of names) {
    const cells = sheet.getRange(a1Range(range)).untrack();
    if (owner === 'workbook') workbook.names.add(name, cells);
    if (owner === 'sheet') sheet.names.add(name, cells);
  }
}
