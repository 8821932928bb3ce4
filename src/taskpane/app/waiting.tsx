import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  waiting: {
    flexGrow: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    // What comes at once is not announced.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '300ms',
  },
  ring: {
    width: '24px',
    height: '24px',
    boxSizing: 'border-box',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** What Fluent's Spinner shows, for a fraction of its weight: the page loads this one before anything else. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  const labelId = useId();
  return (
    <div role="progressbar" aria-labelledby={labelId} className={styles.waiting}>
      <span className={styles.ring} />
      <Text id={labelId}>{label}</Text>
    </div>
  );
}
