import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useWords } from '../words/language';
import { LAYOUT_WORDS } from './words';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface FirstOf<T> {
  readonly shown: readonly T[];
  /** The button that shows four times as many; null where all are shown. */
  readonly more: ReactNode;
}

/** The first of many, so that a list of thousands neither fills the pane nor holds it up. */
export function useFirstOf<T>(all: readonly T[], first: number): FirstOf<T> {
  const styles = useStyles();
  const words = useWords(LAYOUT_WORDS);
  const [most, setMost] = useState(first);
  const left = all.length - most;
  const more =
    left > 0 ? (
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          setMost(most * 4);
        }}
      >
        {words.more(Math.min(left, most * 3))}
      </Button>
    ) : null;
  return { shown: all.slice(0, most), more };
}
