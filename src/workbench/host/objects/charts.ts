import { boundingArea, type Area } from '../area';
import { flag, isOmitted, oneOf, range as rangeArgument, text, whole } from '../arguments';
import { CHART_TYPES } from '../chart-types';
import type { CellValue, ChartAxisState, ChartProperty, ChartState, Grid, Place } from '../grid';
import { itemNotFound } from '../host-error';
import { HostType, type Argument, type HostObject, type Property } from '../host-object';
import { chartSeriesCollection } from './chart-series';
import type { InSession, OnSheet } from './target';
import { areaOn } from './worksheet';

export interface OnChart extends InSession {
  readonly sheet: string;
  readonly chart: string;
}

/** Excel's own for a chart that nobody placed: 360 × 216 points, about 6 columns and 15 rows. */
const DEFAULT_COLUMNS = 6;
const DEFAULT_ROWS = 15;

export const charts: HostType<OnSheet> = new HostType<OnSheet>('ChartCollection', {
  items: (target) => onSheet(target).map(({ id }) => chart.of({ ...target, chart: id })),
  item: (target, key) => find(target, text(key)),
  properties: { Count: { get: (target) => onSheet(target).length } },
  methods: {
    Add: (target, type, source, seriesBy) => {
      const { session, sheet } = target;
      const values = rangeArgument(source);
      const id = session.grid.addChart({
        sheet,
        type: oneOf(CHART_TYPES)(type),
        title: '',
        area: { row: 0, column: 0, rows: DEFAULT_ROWS, columns: DEFAULT_COLUMNS },
        showsLegend: true,
        series: seriesOf(session.grid, values, isOmitted(seriesBy) ? 'Auto' : text(seriesBy)),
        valueAxis: AXIS,
        categoryAxis: AXIS,
      });
      return chart.of({ ...target, chart: id });
    },
    GetItem: (target, key) => {
      const found = find(target, text(key));
      if (!found) throw itemNotFound(`chart ${text(key)}`);
      return found;
    },
    GetItemAt: (target, index) => {
      const found = onSheet(target)[whole(index)];
      if (!found) throw itemNotFound(`chart ${whole(index)}`);
      return chart.of({ ...target, chart: found.id });
    },
    GetCount: (target) => onSheet(target).length,
  },
});

const AXIS: ChartAxisState = { title: '', numberFormat: 'General', isReversed: false };

const chartProperty = <K extends ChartProperty & ('name' | 'title' | 'showsLegend')>(
  key: K,
  read: (value: Argument) => ChartState[K],
): Property<OnChart> => ({
  get: (target) => stateOf(target)[key],
  set: (target, value) => {
    target.session.grid.setChart(target.chart, key, read(value));
  },
});

export const chart: HostType<OnChart> = new HostType<OnChart>('Chart', {
  identity: ({ chart: id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ chart: id }) => id },
    Name: chartProperty('name', text),
    ChartType: { get: (target) => stateOf(target).type },
  },
  objects: {
    Title: (target) => chartTitle.of(target),
    Legend: (target) => chartLegend.of(target),
    Axes: (target) => chartAxes.of(target),
    Series: (target) => chartSeriesCollection.of(target),
  },
  actions: {
    SetPosition: (target, startCell, endCell) => {
      const start = areaOn(target, startCell);
      const end = isOmitted(endCell) ? start : areaOn(target, endCell);
      target.session.grid.setChart(target.chart, 'area', boundingArea(start, end));
    },
    Delete: ({ session, chart: id }) => {
      session.grid.removeChart(id);
    },
  },
});

export const chartTitle: HostType<OnChart> = new HostType<OnChart>('ChartTitle', {
  properties: { Text: chartProperty('title', text) },
});

export const chartLegend: HostType<OnChart> = new HostType<OnChart>('ChartLegend', {
  properties: { Visible: chartProperty('showsLegend', flag) },
});

interface OnAxis extends OnChart {
  readonly axis: 'valueAxis' | 'categoryAxis';
}

export const chartAxes: HostType<OnChart> = new HostType<OnChart>('ChartAxes', {
  objects: {
    ValueAxis: (target) => chartAxis.of({ ...target, axis: 'valueAxis' }),
    CategoryAxis: (target) => chartAxis.of({ ...target, axis: 'categoryAxis' }),
  },
});

const axisProperty = <K extends keyof ChartAxisState>(
  key: K,
  read: (value: Argument) => ChartAxisState[K],
): Property<OnAxis> => ({
  get: (target) => stateOf(target)[target.axis][key],
  set: (target, value) => {
    const state = stateOf(target)[target.axis];
    target.session.grid.setChart(target.chart, target.axis, { ...state, [key]: read(value) });
  },
});

export const chartAxis: HostType<OnAxis> = new HostType<OnAxis>('ChartAxis', {
  properties: {
    NumberFormat: axisProperty('numberFormat', text),
    ReversePlotOrder: axisProperty('isReversed', flag),
  },
  objects: { Title: (target) => chartAxisTitle.of(target) },
});

export const chartAxisTitle: HostType<OnAxis> = new HostType<OnAxis>('ChartAxisTitle', {
  properties: { Text: axisProperty('title', text) },
});

function onSheet({ session, sheet }: OnSheet): readonly ChartState[] {
  return session.grid.charts(sheet);
}

/** By id, or by name whatever its case. */
function find(target: OnSheet, key: string): HostObject | null {
  const found = onSheet(target).find(
    ({ id, name }) => id === key || name.toUpperCase() === key.toUpperCase(),
  );
  return found ? chart.of({ ...target, chart: found.id }) : null;
}

function stateOf({ session, sheet, chart: id }: OnChart): ChartState {
  const found = session.grid.charts(sheet).find((state) => state.id === id);
  if (!found) throw itemNotFound(`chart ${id}`);
  return found;
}

/**
 * One series a column, or a row; Excel's own choice takes the fewer. A first row of texts names the series, and a first
 * column of texts holds their categories.
 */
function seriesOf(grid: Grid, { sheet, area }: Place, by: string): ChartState['series'] {
  const byColumns =
    oneOf(['Auto', 'Columns', 'Rows'])(by) === 'Columns' || (by === 'Auto' && area.columns <= area.rows);
  const length = byColumns ? area.rows : area.columns;
  const line = (at: number, from: number): Area =>
    byColumns
      ? { row: area.row + from, column: area.column + at, rows: length - from, columns: 1 }
      : { row: area.row + at, column: area.column + from, rows: 1, columns: length - from };
  const cells = (at: number, from: number) => grid.values({ sheet, area: line(at, from) }).flat();
  const count = byColumns ? area.columns : area.rows;
  const isNamed =
    length > 1 &&
    Array.from({ length: count }, (_, at) => cells(at, 0)[0])
      .slice(1)
      .some(isText);
  const from = isNamed || (count === 1 && length > 1 && isText(cells(0, 0)[0])) ? 1 : 0;
  const hasCategories = count > 1 && cells(0, from).some(isText);
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: count - first }, (_, index) => ({
    name: from === 1 ? String(cells(first + index, 0)[0]) : `Série${index + 1}`,
    values: { sheet, area: line(first + index, from) },
    categories: hasCategories ? { sheet, area: line(0, from) } : null,
    showsLabels: false,
  }));
}

const isText = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';
