import { a1Range } from '../../../kit/formula/address';
import { BYTES_A_RANGE, type Write } from '../requests/writes';
import { areasByValue } from './areas';
import type { Band } from './bands';
import type { CellLook } from './cell-look';

/** What contents are entered in. */
export function entryFormatWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return formatWrites(sheet, bands, ({ entryFormat }) => entryFormat);
}

/** What the cells keep, where it is another one. */
export function keptFormatWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return formatWrites(sheet, bands, ({ entryFormat, keptFormat }) =>
    keptFormat === entryFormat ? null : keptFormat,
  );
}

/** Areas taken together have no number format: each is set on its own. */
function formatWrites(
  sheet: Excel.Worksheet,
  bands: readonly Band[],
  formatOf: (look: CellLook) => string | null,
): readonly Write[] {
  return [...areasByValue(bands, formatOf)].flatMap(([format, areas]) =>
    areas.map((area) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        const range = sheet.getRange(a1Range(area)).untrack();
        // One format for all cells, where the type allows a matrix only.
        Object.assign(range, { numberFormat: format });
      },
    })),
  );
}
