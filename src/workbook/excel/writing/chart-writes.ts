import { a1, a1Range } from '../../../kit/formula/address';
import {
  type ChartKind,
  hasRoomForLabels,
  type SheetChart,
  type SheetModel,
} from '../../../kit/sheet/sheet-model';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, type Write } from '../requests/writes';

const TYPES = {
  bars: 'BarClustered',
  columns: 'ColumnClustered',
  lines: 'LineMarkers',
} as const satisfies Record<ChartKind, Excel.ChartType | `${Excel.ChartType}`>;

/** After the cells, for a chart takes its first look from what they hold. */
export function chartWrites(sheet: Excel.Worksheet, { charts }: SheetModel): readonly Write[] {
  return charts.map((chart) => ({
    bytes:
      BYTES_A_FORMAT * (8 + 3 * chart.series.length) + jsonBytes(chart.title) + jsonBytes(chart.valueTitle),
    apply: () => {
      addChart(sheet, chart);
    },
  }));
}

function addChart(sheet: Excel.Worksheet, model: SheetChart): void {
  const { kind, title, categories, categoryFormat, series, valueTitle, valueFormat, place } = model;
  const [first] = series;
  if (first === undefined) return;
  const cells = (range: SheetChart['place']) => sheet.getRange(a1Range(range)).untrack();
  const isRow = categories.first.row === categories.last.row;
  const chart = sheet.charts.add(TYPES[kind], cells(first.values), isRow ? 'Rows' : 'Columns');
  chart.setPosition(a1(place.first), a1(place.last));
  chart.title.text = title;
  chart.legend.visible = series.length > 1;
  series.forEach(({ name, values }, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    if (index > 0) drawn.setValues(cells(values));
    drawn.setXAxisValues(cells(categories));
    drawn.hasDataLabels = hasRoomForLabels(model);
  });
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.numberFormat = valueFormat;
  if (categoryFormat !== null) chart.axes.categoryAxis.numberFormat = categoryFormat;
  // Excel draws the first category of a bar chart at the bottom.
  if (kind === 'bars') chart.axes.categoryAxis.reversePlotOrder = true;
}
