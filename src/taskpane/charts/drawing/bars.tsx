import { makeStyles, tokens } from '@fluentui/react-components';
import { HorizontalBarChartWithAxis } from '@fluentui/react-charts';
import { Decimal } from '../../../kit/money/decimal';
import type { DrawnChart } from '../drawn-chart';
import { INK } from './look';

const HEIGHT = 12;
/** What the library leaves around its bars, whatever the margins. */
const AROUND = 8;
const NO_MARGINS = { top: 0, right: 0, bottom: 0, left: 0 };

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  label: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  amount: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  bar: {
    height: `${HEIGHT}px`,
    overflow: 'hidden',
    '& .fui-cart__xAxis': { visibility: 'hidden' },
    '& .fui-cart__yAxis': { visibility: 'hidden' },
  },
  chart: { height: `${HEIGHT + 2 * AROUND}px`, marginTop: `-${AROUND}px` },
});

/**
 * Bars that lie, each under its label and amount: a pane is too narrow for long labels beside them. Each is a chart of
 * its own, which an unseen rest makes as long as the longest, so that all have one scale.
 */
export function Bars({ categories, series, written }: DrawnChart) {
  const styles = useStyles();
  const values = series[0]?.values ?? [];
  const longest = Decimal.max(0, ...values.flatMap((value) => value ?? []));
  return (
    <div className={styles.bars}>
      {values.map((value, at) =>
        value === null ? null : (
          <div key={at}>
            <div className={styles.label}>
              <span>{categories[at]}</span>
              <span className={styles.amount}>{written(value)}</span>
            </div>
            <div className={styles.bar}>
              {value.gt(0) && (
                <div className={styles.chart}>
                  <HorizontalBarChartWithAxis
                    data={[
                      { x: value.toNumber(), y: '', color: INK },
                      { x: longest.minus(value).toNumber(), y: '', color: 'none' },
                    ]}
                    height={HEIGHT + 2 * AROUND}
                    barHeight={HEIGHT}
                    margins={NO_MARGINS}
                    hideLegend
                    hideTooltip
                    hideLabels
                    styles={{ opacityChangeOnHover: '' }}
                  />
                </div>
              )}
            </div>
          </div>
        ),
      )}
    </div>
  );
}
