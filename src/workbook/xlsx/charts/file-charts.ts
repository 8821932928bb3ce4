import { absoluteA1Range, type CellRange } from '../../../sheets/address';
import type { SheetModel } from '../../../sheets/sheet-model';
import type { FileChart } from './file-chart';

/** The charts of a sheet, with references that name it. */
export function fileCharts({ name, charts }: SheetModel): readonly FileChart[] {
  const reference = (range: CellRange) => `'${name.replaceAll("'", "''")}'!${absoluteA1Range(range)}`;
  return charts.map(({ series, categories, ...chart }) => ({
    ...chart,
    showsLegend: series.length > 1,
    series: series.map((one) => ({
      name: one.name,
      values: reference(one.values),
      categories: reference(categories),
      showsLabels: true,
    })),
  }));
}
