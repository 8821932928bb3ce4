import { makeStyles, tokens } from '@fluentui/react-components';
import { count } from '../../../kit/french/amount';

/** The ink of a chart, one for all: what tells its parts apart are places, dashes and marks, which a photocopy keeps. */
export const INK = 'var(--chart-ink)';

export const useInk = makeStyles({
  ink: {
    '--chart-ink': tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { '--chart-ink': 'CanvasText' },
  },
});

/** A figure of an axis; its unit is the axis's title. */
export function axisFigure(value: number): string {
  // An axis's ticks are sums of steps, with what binary arithmetic adds to them.
  return count(Number(value.toPrecision(6)));
}
