import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { HelpLink } from './help-link';

interface SectionFrameProps {
  /** What one does here, in a sentence. */
  readonly purpose: string;
  readonly children: ReactNode;
  /** The primary action and what is said about it; it stays in view while the rest scrolls. */
  readonly foot: ReactNode;
}

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  purpose: { color: tokens.colorNeutralForeground2 },
  foot: {
    marginTop: 'auto',
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where little is seen at once, the foot would hide the field that has the focus.
    '@media (max-height: 480px), (max-width: 299px)': { position: 'static' },
  },
});

/** One column: a purpose, the fields and the result, one primary action at the foot. */
export function SectionFrame({ purpose, children, foot }: SectionFrameProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body}>
        <Text as="p" size={200} className={styles.purpose}>
          {purpose} <HelpLink />
        </Text>
        {children}
      </div>
      {foot !== null && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
