import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** A figure with what it is; `isTotal` for the one that the others add up to. */
export interface ListedFigure {
  readonly label: string;
  readonly figure: string;
  readonly isTotal?: boolean;
}

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  figure: {
    margin: '0 0 0 auto',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    // A figure with what it leaves is wider than a pane at a zoom of 200 %; amounts hold no space that breaks.
    '@media (max-width: 299px)': { whiteSpace: 'normal' },
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Figures one beneath the other, aligned. */
export function FigureList({ figures }: { readonly figures: readonly ListedFigure[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ label, figure, isTotal = false }) => (
        <div key={label} className={mergeClasses(styles.row, isTotal && styles.total)}>
          <dt>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
