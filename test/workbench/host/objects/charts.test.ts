/** @jest-environment jsdom */
import type { Host } from '../../../../src/workbench/host/host';
import {
  chart,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartLegend,
  charts,
  chartTitle,
} from '../../../../src/workbench/host/objects/charts';
import { chartSeries, chartSeriesCollection } from '../../../../src/workbench/host/objects/chart-series';
import type { MemoryGrid } from '../../../../src/workbench/host/memory/memory-grid';
import { bootOffice, connectHost, type Boot } from '../boot';
import { everyMemberOf } from '../every-member';

let boot: Boot;
let grid: MemoryGrid;
const hosts: Host[] = [];

beforeAll(async () => {
  boot = await bootOffice();
});

beforeEach(() => {
  const connected = connectHost(boot.bridge);
  grid = connected.grid;
  hosts.push(connected.host);
});

const onSheet = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>) =>
  Excel.run((context) => batch(context.workbook.worksheets.getItem('Feuil1'), context));

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test('a chart is made of a range, placed, titled and completed', async () => {
  await onSheet(async (sheet, context) => {
    const added = sheet.charts.add('LineMarkers', sheet.getRange('B2:B4'), 'Columns');
    added.name = 'Coût';
    added.title.text = 'Coût par élève';
    added.legend.visible = false;
    added.setPosition('A6', 'D20');
    const first = added.series.getItemAt(0);
    first.name = 'Coût';
    first.setXAxisValues(sheet.getRange('A2:A4'));
    const second = added.series.add('Tarif');
    second.setValues(sheet.getRange('C2:C4'));
    second.setXAxisValues(sheet.getRange('A2:A4'));
    second.hasDataLabels = true;
    added.axes.valueAxis.title.text = '€ TTC';
    added.axes.valueAxis.numberFormat = '0.00';
    added.axes.categoryAxis.reversePlotOrder = true;
    await context.sync();
  });
  const [drawn] = grid.charts('{S1}');
  const categories = { sheet: '{S1}', area: area(1, 0, 3, 1) };
  expect(drawn).toEqual({
    id: drawn?.id,
    sheet: '{S1}',
    name: 'Coût',
    type: 'LineMarkers',
    title: 'Coût par élève',
    area: area(5, 0, 15, 4),
    showsLegend: false,
    series: [
      { name: 'Coût', values: { sheet: '{S1}', area: area(1, 1, 3, 1) }, categories, showsLabels: false },
      { name: 'Tarif', values: { sheet: '{S1}', area: area(1, 2, 3, 1) }, categories, showsLabels: true },
    ],
    valueAxis: { title: '€ TTC', numberFormat: '0.00', isReversed: false },
    categoryAxis: { title: '', numberFormat: 'General', isReversed: true },
  });
});

test.each<['Columns' | 'Rows' | undefined, number]>([
  ['Columns', 2],
  ['Rows', 3],
  [undefined, 2],
])('series by %s', async (by, count) => {
  await onSheet(async (sheet, context) => {
    const added = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), by);
    const found = added.series.getCount();
    added.series.load('items/name');
    await context.sync();
    expect(found.value).toBe(count);
    expect(added.series.items.map(({ name }) => name).at(-1)).toBe(`Série${count}`);
  });
});

test('charts are counted, found, read back and deleted', async () => {
  await onSheet(async (sheet, context) => {
    for (const cells of ['A1:A3', 'B1:B3']) sheet.charts.add('ColumnClustered', sheet.getRange(cells));
    const first = sheet.charts.getItemAt(0);
    first.title.text = 'Un';
    first.load('id,name,chartType');
    first.title.load('text');
    first.legend.load('visible');
    const series = first.series.getItemAt(0);
    series.load('name,hasDataLabels');
    const { valueAxis } = first.axes;
    valueAxis.load('numberFormat,reversePlotOrder');
    valueAxis.title.load('text');
    const count = sheet.charts.getCount();
    sheet.charts.load('count,items/name');
    await context.sync();
    expect([count.value, sheet.charts.count]).toEqual([2, 2]);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Graphique 1', 'Graphique 2']);
    expect([first.name, first.chartType, first.title.text, first.legend.visible]).toEqual([
      'Graphique 1',
      'ColumnClustered',
      'Un',
      true,
    ]);
    expect([series.name, series.hasDataLabels]).toEqual(['Série1', false]);
    expect([valueAxis.numberFormat, valueAxis.reversePlotOrder, valueAxis.title.text]).toEqual([
      'General',
      false,
      '',
    ]);
    sheet.charts.getItem('graphique 2').delete();
    await context.sync();
  });
  expect(grid.charts('{S1}').map(({ name }) => name)).toEqual(['Graphique 1']);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  [
    'a chart of that name',
    (sheet) => {
      sheet.charts.getItem('Graphique 9').delete();
    },
  ],
  [
    'a chart at that position',
    (sheet) => {
      sheet.charts.getItemAt(3).delete();
    },
  ],
  [
    'a series at that position',
    (sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:A3')).series.getItemAt(1).name = 'x';
    },
  ],
])('without %s the request is refused', async (_what, ask) => {
  await expect(
    onSheet(async (sheet, context) => {
      ask(sheet);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

everyMemberOf([charts, chart, chartTitle, chartLegend, chartAxes, chartAxis, chartAxisTitle], hosts);
everyMemberOf([chartSeries, chartSeriesCollection], hosts);
