import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column' },
  XS: { rowGap: tokens.spacingVerticalXS },
  S: { rowGap: tokens.spacingVerticalS },
  M: { rowGap: tokens.spacingVerticalM },
  L: { rowGap: tokens.spacingVerticalL },
});

interface PlainListProps {
  /** What stands between two items; nothing where it is left out. */
  readonly gap?: 'XS' | 'S' | 'M' | 'L';
  readonly children: ReactNode;
}

/** A list without bullets, one item beneath the other: a screen reader still counts them. */
export function PlainList({ gap, children }: PlainListProps) {
  const styles = useStyles();
  return <ul className={mergeClasses(styles.list, gap !== undefined && styles[gap])}>{children}</ul>;
}
