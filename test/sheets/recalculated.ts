import type { SheetModel } from '../../src/sheets/sheet-model';
import { XlsxFile } from '../../src/workbook/xlsx/xlsx-file';
import type { ReadCell } from '../support/flat-ods';
import { recalculate } from '../support/libreoffice';

/** The .xlsx file of some sheets. */
export async function fileOf(...sheets: readonly SheetModel[]): Promise<Uint8Array> {
  const file = new XlsxFile(sheets[0]?.name ?? '');
  await file.writeSheets(sheets);
  return file.toBytes();
}

/** What LibreOffice shows in the cells of each sheet, by address: a number as text, an empty text as ''. */
export async function recalculated(
  ...sheets: readonly SheetModel[]
): Promise<((address: string) => string | null)[]> {
  const read = await recalculate(await fileOf(...sheets));
  return sheets.map(
    ({ name }) =>
      (address: string) =>
        valueOf(read.get(name)?.get(address)),
  );
}

function valueOf(cell: ReadCell | undefined): string | null {
  if (cell === undefined) return null;
  return cell.kind === 'error' ? `error ${cell.value}` : cell.value;
}
