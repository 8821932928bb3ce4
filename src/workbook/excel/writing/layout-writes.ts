import { a1Range, columnLetters } from '../../../kit/formula/address';
import type { SheetModel } from '../../../kit/sheet/sheet-model';
import { pointsOf } from '../column-width';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, BYTES_A_RANGE, type Write } from '../requests/writes';
import { addressLists } from './area-writes';

/** Widths, heights and merges. */
export function layoutWrites(sheet: Excel.Worksheet, model: SheetModel): readonly Write[] {
  const widths = model.columns.map(({ width }) => pointsOf(width));
  const heights = model.rows.map(({ height }) => height);
  return [
    ...sizeWrites(sheet, widths, columnLetters, (format, width) => {
      format.columnWidth = width;
    }),
    ...sizeWrites(sheet, heights, String, (format, height) => {
      format.rowHeight = height;
    }),
    ...model.merges.map((merge) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        sheet.getRange(a1Range(merge)).untrack().merge(false);
      },
    })),
  ];
}

/** Whole columns or rows, those of one size together; null leaves a size alone. */
function sizeWrites(
  sheet: Excel.Worksheet,
  sizes: readonly (number | null)[],
  nameOf: (number: number) => string,
  set: (format: Excel.RangeFormat, size: number) => void,
): readonly Write[] {
  const addresses = new Map<number, string[]>();
  let start = 1;
  sizes.forEach((size, index) => {
    if (size === sizes[index + 1]) return;
    if (size !== null) {
      const address = `${nameOf(start)}:${nameOf(index + 1)}`;
      const others = addresses.get(size);
      if (others === undefined) addresses.set(size, [address]);
      else others.push(address);
    }
    start = index + 2;
  });
  return [...addresses].flatMap(([size, of]) =>
    addressLists(of).map((list) => ({
      bytes: BYTES_A_FORMAT + jsonBytes(list),
      apply: () => {
        set(sheet.getRanges(list).untrack().format, size);
      },
    })),
  );
}

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
