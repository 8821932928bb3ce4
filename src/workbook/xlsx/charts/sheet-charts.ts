import { absoluteA1Range, quotedTab, type CellRange } from '../../../kit/formula/address';
import { hasRoomForLabels } from '../../../kit/sheet/chart-labels';
import type { SheetModel } from '../../../kit/sheet/sheet-model';
import type { FileChart } from './file-chart';

/** The charts of a sheet, with references that name it. */
export function fileCharts({ name, charts }: SheetModel): readonly FileChart[] {
  const reference = (range: CellRange) => `${quotedTab(name)}!${absoluteA1Range(range)}`;
  return charts.map((chart) => ({
    ...chart,
    showsLegend: chart.series.length > 1,
    series: chart.series.map((one) => ({
      name: one.name,
      values: reference(one.values),
      categories: reference(chart.categories),
      showsLabels: hasRoomForLabels(chart),
    })),
  }));
}
