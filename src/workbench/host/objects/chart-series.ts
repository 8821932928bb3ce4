import { flag, isOmitted, range as rangeArgument, text, whole } from '../arguments';
import type { ChartSeriesState } from '../grid';
import { itemNotFound, notKnown } from '../host-error';
import { HostType } from '../host-object';
import type { OnChart } from './charts';

interface OnSeries extends OnChart {
  readonly index: number;
}

export const chartSeriesCollection: HostType<OnChart> = new HostType<OnChart>('ChartSeriesCollection', {
  items: (target) => seriesIn(target).map((_, index) => chartSeries.of({ ...target, index })),
  methods: {
    Add: (target, name, index) => {
      if (!isOmitted(index)) throw notKnown('ChartSeriesCollection.add at a position');
      const series = seriesIn(target);
      const added = {
        name: text(name),
        values: { sheet: target.sheet, area: NOTHING },
        categories: null,
        showsLabels: false,
      };
      target.session.grid.setChart(target.chart, 'series', [...series, added]);
      return chartSeries.of({ ...target, index: series.length });
    },
    GetItemAt: (target, index) => {
      if (seriesIn(target)[whole(index)] === undefined) throw itemNotFound(`series ${whole(index)}`);
      return chartSeries.of({ ...target, index: whole(index) });
    },
    GetCount: (target) => seriesIn(target).length,
  },
});

/** A series has values from the moment that it is given some. */
const NOTHING = { row: 0, column: 0, rows: 0, columns: 0 };

export const chartSeries: HostType<OnSeries> = new HostType<OnSeries>('ChartSeries', {
  properties: {
    Name: {
      get: (target) => stateOf(target).name,
      set: (target, value) => {
        change(target, { name: text(value) });
      },
    },
    HasDataLabels: {
      get: (target) => stateOf(target).showsLabels,
      set: (target, value) => {
        change(target, { showsLabels: flag(value) });
      },
    },
  },
  actions: {
    SetValues: (target, source) => {
      change(target, { values: rangeArgument(source) });
    },
    SetXAxisValues: (target, source) => {
      change(target, { categories: rangeArgument(source) });
    },
  },
});

function seriesIn({ session, sheet, chart }: OnChart): readonly ChartSeriesState[] {
  const found = session.grid.charts(sheet).find(({ id }) => id === chart);
  if (!found) throw itemNotFound(`chart ${chart}`);
  return found.series;
}

function stateOf(target: OnSeries): ChartSeriesState {
  const found = seriesIn(target)[target.index];
  if (!found) throw itemNotFound(`series ${target.index}`);
  return found;
}

function change(target: OnSeries, changes: Partial<ChartSeriesState>): void {
  const series = seriesIn(target).map((one, index) =>
    index === target.index ? { ...one, ...changes } : one,
  );
  target.session.grid.setChart(target.chart, 'series', series);
}
