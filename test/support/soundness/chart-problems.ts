import { a1Range, overlap, type CellRange } from '../../../src/kit/formula/address';
import type { SheetChart, SheetModel } from '../../../src/kit/sheet/sheet-model';
import { filledCells } from './filled-cells';
import { isOn } from './inside';

export function chartProblems(chart: SheetChart, sheet: SheetModel): readonly string[] {
  const { title, description, categories, series, place } = chart;
  const ranges = [categories, ...series.map(({ values }) => values)];
  const other = sheet.charts.find((one) => one !== chart && overlap(one.place, place));
  return [
    ...(description === '' ? ['it has no description'] : []),
    ...(series.length === 0 ? ['it has no series'] : []),
    ...[place, ...ranges]
      .filter((range) => !isOn(sheet, range))
      .map((range) => `${a1Range(range)} leaves the sheet`),
    ...(ranges.every((range) => shapeOf(range) === shapeOf(categories))
      ? []
      : ['its series and its categories are not alike']),
    ...(other === undefined ? [] : [`it overlaps the chart “${other.title}”`]),
    ...filledCells(sheet, place).map((filled) => `it hides what ${filled} holds`),
  ].map((problem) => `the chart “${title}”: ${problem}`);
}

/** 4 × 1 for four cells under one another. */
function shapeOf({ first, last }: CellRange): string {
  return `${last.row - first.row + 1} × ${last.column - first.column + 1}`;
}
