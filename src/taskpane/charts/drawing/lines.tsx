import { makeStyles, tokens } from '@fluentui/react-components';
import { LineChart } from '@fluentui/react-charts';
import type { DrawnChart, DrawnSeries } from '../drawn-chart';
import { axisFigure, INK } from './look';

const DASHES = ['0', '8 4', '2 3', '10 3 2 3'];

/** The library's marks, in its order: circle, square, triangle, diamond. */
const MARKS = [
  'M12 6a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z',
  'M12 2h8v8h-8z',
  'M16 1l5 9h-10z',
  'M16 1l5 5l-5 5l-5 -5z',
];

const useStyles = makeStyles({
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  sample: { flexShrink: 0 },
});

/** A course of years by series, told apart by dashes; a year that is not known leaves a gap. */
export function Lines({ categories, series, valueTitle, written }: DrawnChart) {
  const styles = useStyles();
  const dates = categories.map((_category, at) => dateOf(at));
  return (
    <>
      <LineChart
        data={{
          lineChartData: series.map((one, at) => ({
            legend: one.name,
            color: INK,
            data: one.values.flatMap((value, category) =>
              value === null ? [] : [{ x: dateOf(category), y: value.toNumber() }],
            ),
            gaps: gapsOf(one),
            lineOptions: { strokeDasharray: dashesOf(at), strokeWidth: 2 },
          })),
        }}
        height={240}
        margins={{ right: 36 }}
        roundedTicks
        hideLegend
        hideTooltip
        allowMultipleShapesForPoints
        tickValues={dates}
        customDateTimeFormatter={(date) => categories[date.getUTCDate() - 1] ?? ''}
        useUTC
        yAxisTickFormat={axisFigure}
        yAxisTitle={valueTitle}
      />
      <ul className={styles.legend}>
        {series.map((one, at) => (
          <li key={one.name} className={styles.entry}>
            <LineSample at={at} dashes={dashesOf(at)} />
            <span>{`${one.name} : ${courseOf(one, written)}`.replace(' :', '\u00a0:')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function dashesOf(at: number): string {
  return DASHES[at % DASHES.length] ?? '0';
}

/** From its first known value to its last. */
function courseOf({ values }: DrawnSeries, written: DrawnChart['written']): string {
  const known = values.flatMap((value) => value ?? []);
  const ends = known.length > 1 ? [known[0], known.at(-1)] : known;
  return ends.flatMap((value) => (value === undefined ? [] : written(value))).join(' → ');
}

/** The library knows numbers and dates along a line, no names: each category is a day. */
function dateOf(category: number): Date {
  return new Date(Date.UTC(2000, 0, category + 1));
}

/** Between which of its points a series is not drawn: those that are not neighbours. */
function gapsOf({ values }: DrawnSeries): { startIndex: number; endIndex: number }[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [at]));
  return known.flatMap((at, index) =>
    index > 0 && at - (known[index - 1] ?? at) > 1 ? [{ startIndex: index - 1, endIndex: index }] : [],
  );
}

/** How the line at a position looks, beside its name. */
function LineSample({ at, dashes }: { readonly at: number; readonly dashes: string }) {
  const styles = useStyles();
  return (
    <svg className={styles.sample} width={32} height={12} aria-hidden>
      <line x1={0} y1={6} x2={32} y2={6} stroke={INK} strokeWidth={2} strokeDasharray={dashes} />
      <path d={MARKS[at % MARKS.length]} fill={INK} />
    </svg>
  );
}
