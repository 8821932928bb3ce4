import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNarrow } from './use-narrow';

const useStyles = makeStyles({ scroller: { overflowX: 'auto', minWidth: 0 } });

/** Holds a table that may be wider than the pane at a zoom: it then scrolls by the arrow keys, and says what it is. */
export function SidewaysScroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const narrow = useNarrow();
  return (
    <div className={styles.scroller} {...(narrow ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
