import type { SheetModel } from '../../src/kit/sheet/sheet-model';
import { XlsxFile } from '../../src/workbook/xlsx/xlsx-file';
import type { Result } from '../judges/engines/engine';
import { IRON_CALC } from '../judges/engines/iron-calc';
import { contentOf } from '../judges/file-content';
import { sheetProblems } from '../support/soundness/sheet-problems';

/** The .xlsx file of some sheets, which are sound. */
export async function fileOf(...sheets: readonly SheetModel[]): Promise<Uint8Array> {
  expect(sheetProblems(sheets, { nativeOnly: true })).toEqual([]);
  const file = new XlsxFile(sheets[0]?.name ?? '');
  await file.writeSheets(sheets);
  return file.toBytes();
}

/**
 * What another engine than ours shows in the cells of each sheet, by address: a number as text, an empty text as ''.
 * IronCalc, which calculates in the test's own process; the judges hold it against LibreOffice on the same tables.
 */
export async function recalculated(
  ...sheets: readonly SheetModel[]
): Promise<((address: string) => string | null)[]> {
  const bytes = await fileOf(...sheets);
  const [read] = await IRON_CALC.recalculate([{ bytes, content: contentOf(bytes) }]);
  return sheets.map(
    ({ name }) =>
      (address: string) =>
        valueOf(read?.get(name)?.get(address)),
  );
}

function valueOf(cell: Result | undefined): string | null {
  if (cell === undefined) return null;
  return cell.kind === 'error' ? `error ${cell.value}` : cell.value;
}
