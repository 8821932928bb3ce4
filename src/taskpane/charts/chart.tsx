import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useId, type ComponentType } from 'react';
import { SectionBoundary } from '../app/section-boundary';
import { useLoaded } from '../app/use-loaded';
import { APP_WORDS } from '../app/words';
import { Notice } from '../layout/notice';
import { useWords } from '../words/language';
import { ChartFigures } from './chart-figures';
import type { DrawnChart } from './drawn-chart';
import { CHART_WORDS } from './words';

interface DrawingProps {
  readonly chart: DrawnChart;
}

interface ChartProps extends DrawingProps {
  /** Whether a table beside it gives its figures already. */
  readonly hasTable?: boolean;
}

/** A file of its own: the library of charts is only for who looks at one. */
const loadDrawing = async (): Promise<ComponentType<DrawingProps>> =>
  (await import(/* webpackChunkName: "charts" */ './drawing/drawing')).Drawing;

const useStyles = makeStyles({
  figure: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/** A chart: its title, the drawing with its description, and its figures for who would rather read them. */
export function Chart({ chart, hasTable = false }: ChartProps) {
  const styles = useStyles();
  const app = useWords(APP_WORDS);
  const caption = useId();
  return (
    <figure
      className={styles.figure}
      aria-labelledby={caption}
      {...(chart.lang === undefined ? {} : { lang: chart.lang })}
    >
      <figcaption id={caption}>
        <Text weight="semibold">{chart.title}</Text>
      </figcaption>
      <SectionBoundary words={app}>
        <Drawn chart={chart} />
      </SectionBoundary>
      {!hasTable && <ChartFigures chart={chart} />}
    </figure>
  );
}

function Drawn({ chart }: DrawingProps) {
  const words = useWords(CHART_WORDS);
  const { loaded, retry } = useLoaded(loadDrawing);
  switch (loaded.kind) {
    case 'loading':
      return <Spinner size="tiny" delay={300} label={words.loading} />;
    case 'failed':
      return (
        <Notice intent="warning" text={words.notLoaded} actions={[{ label: words.retry, run: retry }]} />
      );
    case 'ready': {
      const Drawing = loaded.component;
      return (
        <div role="img" aria-label={chart.description}>
          <Drawing chart={chart} />
        </div>
      );
    }
  }
}
