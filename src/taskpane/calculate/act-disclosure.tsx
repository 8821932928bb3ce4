import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, useState } from 'react';
import { ActDetails, type ActDetailsProps } from './act-details';

const useStyles = makeStyles({
  toggle: {
    alignSelf: 'flex-start',
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXS,
    textAlign: 'left',
    marginTop: tokens.spacingVerticalXS,
  },
  chevron: {
    flexShrink: 0,
    marginTop: '2px',
    transitionProperty: 'rotate',
    transitionDuration: tokens.durationFast,
  },
  unfolded: { rotate: '180deg' },
});

/** The act that sets the rate, on a line; unfolded, where it can be read and every remark. */
export function ActDisclosure(details: ActDetailsProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  return (
    <>
      <Link
        as="button"
        className={styles.toggle}
        aria-expanded={unfolded}
        aria-controls={unfolded ? id : undefined}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        <span lang="fr">{details.explanation.citation}</span>
        <ChevronDownRegular
          className={mergeClasses(styles.chevron, unfolded && styles.unfolded)}
          aria-hidden
        />
      </Link>
      {unfolded && (
        <div id={id}>
          <ActDetails {...details} />
        </div>
      )}
    </>
  );
}
