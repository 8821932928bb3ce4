import { VerticalBarChart } from '@fluentui/react-charts';
import type { DrawnChart } from '../drawn-chart';
import { axisFigure, INK } from './look';

/** Columns that stand, or hang beneath the line of zero. */
export function Columns({ categories, series, valueTitle }: DrawnChart) {
  const [first] = series;
  if (first === undefined) return null;
  return (
    <VerticalBarChart
      data={first.values.flatMap((value, at) =>
        value === null ? [] : [{ x: categories[at] ?? '', y: value.toNumber(), color: INK }],
      )}
      height={240}
      hideLegend
      hideTooltip
      hideLabels
      yAxisTickFormat={axisFigure}
      yAxisTitle={valueTitle}
      roundedTicks
    />
  );
}
