import { makeStyles, tokens } from '@fluentui/react-components';

/** The ink of a chart, one for all: what tells its parts apart are places, dashes and marks, which a photocopy keeps. */
export const INK = 'var(--chart-ink)';

export const useInk = makeStyles({
  ink: {
    '--chart-ink': tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { '--chart-ink': 'CanvasText' },
  },
});
