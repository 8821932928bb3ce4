import type { Workbook } from '@cj-tech-master/excelts';
import { absoluteA1Range } from '../../sheets/address';
import type { SheetModel } from '../../sheets/sheet-model';

/**
 * Names cells of the sheets. Not by the library's `definedNames.add`, which makes an object for each cell of a range: of
 * the lines of a long annex a million, only to put them together again when it writes. What it then asks for is given to
 * it as a whole.
 */
export function defineNames(workbook: Workbook, sheets: readonly SheetModel[]): void {
  const model = sheets.flatMap((sheet) =>
    sheet.names.map(({ name, range }) => ({
      name,
      ranges: [`'${sheet.name}'!${absoluteA1Range(range)}`],
    })),
  );
  Object.defineProperty(workbook.definedNames, 'model', { value: model });
}
