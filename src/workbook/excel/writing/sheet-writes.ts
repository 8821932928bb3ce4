import type { SheetModel } from '../../../kit/sheet/sheet-model';
import type { Write } from '../requests/writes';
import { bandsOf } from './bands';
import { chartWrites } from './chart-writes';
import { contentWrites } from './content-writes';
import { layoutWrites, validationWrites } from './layout-writes';
import { entryFormatWrites, keptFormatWrites, styleWrites } from './style-writes';

/**
 * All that makes an empty sheet the one of the model, but its names and its page.
 *
 * @param asWritten how a formula of the model is written on the sheet.
 */
export function sheetWrites(
  sheet: Excel.Worksheet,
  model: SheetModel,
  asWritten: (formula: string) => string,
): readonly Write[] {
  const bands = bandsOf(model);
  return [
    ...entryFormatWrites(sheet, bands),
    ...contentWrites(sheet, model, asWritten),
    ...keptFormatWrites(sheet, bands),
    ...styleWrites(sheet, bands),
    ...layoutWrites(sheet, model),
    ...validationWrites(sheet, model),
    ...chartWrites(sheet, model),
  ];
}
