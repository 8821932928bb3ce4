import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Contribution } from '../../engine/contribution/contribution';
import { useWords } from '../words/language';
import { frenchTypography } from '../words/typography';
import { CALCULATE_WORDS } from './words';
import type { CalculateWords } from './words';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  badge: { marginRight: tokens.spacingHorizontalS },
});

/** The remarks that bear on the amount itself: they are seen without being asked for. */
export function RemarkBadges({ contribution }: { readonly contribution: Contribution }) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  if (contribution.remarks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {contribution.remarks.map((remark, at) => (
        <li key={remark}>
          <Badge appearance="tint" color="warning" className={styles.badge}>
            {badgeOf(remark, at, contribution, words)}
          </Badge>
          <Text size={200} lang="fr">
            {frenchTypography(remark)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** A draft act is said first, as the engine has it; the data word a reading as « lecture retenue ». */
function badgeOf(remark: string, at: number, { act }: Contribution, words: CalculateWords): string {
  if (act.status === 'draft' && at === 0) return words.provisional;
  return /lecture retenue/i.test(remark) ? words.readingKept : words.reservation;
}
