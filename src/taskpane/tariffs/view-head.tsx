import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/language';
import { TARIFFS_WORDS } from './words';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalXS}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

/** The name of a view, and the way back. The focus comes to the name: a screen reader says where one is. */
export function ViewHead({ title, onBack }: { readonly title: string; readonly onBack: () => void }) {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={words.back}
        title={words.back}
        onClick={onBack}
      />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
    </div>
  );
}
