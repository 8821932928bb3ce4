import { cell, range } from '../../kit/formula/address';
import type { ChartKind } from '../../kit/sheet/sheet-model';
import type { FileChart } from '../../workbook/xlsx/charts/file-charts';
import { formatAbsoluteAddress } from '../host/address';
import type { CellsContent, ChartContent } from './content';

/** Excel's names for the three kinds that a file of ours holds; any other is drawn as columns. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  BarClustered: 'bars',
  ColumnClustered: 'columns',
  LineMarkers: 'lines',
  Line: 'lines',
};

export function toFileChart({
  type,
  title,
  area,
  showsLegend,
  series,
  valueAxis,
  categoryAxis,
}: ChartContent): FileChart {
  return {
    kind: KINDS[type] ?? 'columns',
    title,
    // Office.js has no text of its own for a chart: its title is all that is known.
    description: title,
    series: series.map(({ name, values, categories, showsLabels }) => ({
      name,
      values: reference(values),
      categories: categories && reference(categories),
      showsLabels,
    })),
    valueTitle: valueAxis.title,
    valueFormat: valueAxis.numberFormat,
    categoryFormat: categoryAxis.numberFormat === 'General' ? null : categoryAxis.numberFormat,
    showsLegend,
    place: range(cell(area.row + 1, area.column + 1), cell(area.row + area.rows, area.column + area.columns)),
  };
}

function reference({ sheet, area }: CellsContent): string {
  return formatAbsoluteAddress(sheet, area);
}
