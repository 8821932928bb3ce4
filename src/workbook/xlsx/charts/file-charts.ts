import { absoluteA1Range, type CellRange, quotedTab } from '../../../kit/formula/address';
import { type ChartKind, hasRoomForLabels, type SheetModel } from '../../../kit/sheet/sheet-model';

/** A chart as a file holds it: references are whole, such as `'Feuille'!$A$1:$A$9`. */
export interface FileChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** What a screen reader says of it. */
  readonly description: string;
  readonly series: readonly FileSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** `null` where the categories are texts. */
  readonly categoryFormat: string | null;
  readonly showsLegend: boolean;
  readonly place: CellRange;
}

export interface FileSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string | null;
  readonly showsLabels: boolean;
}

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
