import type { ChartId, Charts, ChartState } from './grid';
import { itemNotFound } from './host-error';

/** Charts that are kept and not drawn: for what reads them back, and for the file. */
export function keptCharts(): Charts {
  let all: readonly ChartState[] = [];
  let last = 0;

  function stateOf(chart: ChartId): ChartState {
    const state = all.find(({ id }) => id === chart);
    if (!state) throw itemNotFound(`chart ${chart}`);
    return state;
  }

  return {
    charts: (sheet) => all.filter((chart) => chart.sheet === sheet),
    addChart(chart) {
      last += 1;
      const added = { ...chart, id: `{C${last}}`, name: `Graphique ${last}` };
      all = [...all, added];
      return added.id;
    },
    setChart(chart, property, value) {
      const changed = stateOf(chart);
      all = all.map((one) => (one === changed ? { ...one, [property]: value } : one));
    },
    removeChart(chart) {
      const removed = stateOf(chart);
      all = all.filter((one) => one !== removed);
    },
  };
}
