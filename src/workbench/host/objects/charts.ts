import { boundingArea } from '../area';
import { flag, isOmitted, range as rangeArgument, text, whole } from '../arguments';
import type { ChartAxisState, ChartProperty, ChartState, Place } from '../grid';
import { invalidArgument, itemNotFound } from '../host-error';
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
        type: text(type),
        title: '',
        area: { row: 0, column: 0, rows: DEFAULT_ROWS, columns: DEFAULT_COLUMNS },
        showsLegend: true,
        series: seriesOf(values, isOmitted(seriesBy) ? 'Auto' : text(seriesBy)),
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

/** One series a column, or a row; Excel's own choice takes the fewer. */
function seriesOf({ sheet, area }: Place, by: string): ChartState['series'] {
  if (!['Auto', 'Columns', 'Rows'].includes(by)) throw invalidArgument(`"${by}" is no way to take series`);
  const byColumns = by === 'Columns' || (by === 'Auto' && area.columns <= area.rows);
  return Array.from({ length: byColumns ? area.columns : area.rows }, (_, index) => ({
    name: `Série${index + 1}`,
    values: {
      sheet,
      area: byColumns
        ? { ...area, column: area.column + index, columns: 1 }
        : { ...area, row: area.row + index, rows: 1 },
    },
    categories: null,
    showsLabels: false,
  }));
}
