import { a1Range } from '../../../kit/formula/address';
import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, type Write } from '../requests/writes';

export function validationWrites(sheet: Excel.Worksheet, { validations }: SheetModel): readonly Write[] {
  return validations.map(({ range, values }) => {
    const source = values.join(',');
    return {
      bytes: BYTES_A_FORMAT + jsonBytes(source),
      apply: () => {
        const validation = sheet.getRange(a1Range(range)).untrack().dataValidation;
        validation.rule = { list: { inCellDropDown: true, source } };
        validation.ignoreBlanks = true;
      },
    };
  });
}
