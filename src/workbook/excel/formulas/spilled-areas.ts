import { partsWithin, readAreas } from '../reading/read-areas';
import type { CurrentFormula } from './current-formulas';
import type { FrozenArea } from './frozen-area';
import { spillsOf } from './spills';

/** Of each formula that spills, its cells; null where one of them shows an error. */
export async function spilledAreas(
  context: Excel.RequestContext,
  cells: readonly CurrentFormula[],
): Promise<ReadonlyMap<CurrentFormula, FrozenArea | null>> {
  const spills = [...(await spillsOf(context, cells))];
  const parts = await readAreas(
    context,
    spills.map(([, area]) => area),
    (range) => range.load('values,valueTypes,numberFormat'),
  );
  return new Map(
    spills.map(([cell, area]) => {
      const own = partsWithin(parts, area);
      const showsError = own.some(({ range }) =>
        range.valueTypes.some((row) => row.includes(Excel.RangeValueType.error)),
      );
      const rows = own.flatMap(({ range }) => {
        const formats: readonly (readonly unknown[])[] = range.numberFormat;
        return range.values.map((row: readonly unknown[], rowOffset) =>
          row.map((value, columnOffset) => ({
            formula: '',
            value,
            numberFormat: String(formats[rowOffset]?.[columnOffset]),
          })),
        );
      });
      const [[first, ...right] = [], ...below] = rows;
      if (showsError || first === undefined) return [cell, null];
      return [cell, { area, cells: [[{ ...first, formula: cell.formula }, ...right], ...below] }];
    }),
  );
}
