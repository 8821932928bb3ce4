import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Detail } from '../../../control/explain/explain-formula';
import type { GridDetail } from '../../../engine/rules/detail';
import { count, euros } from '../../../kit/french/amount';
import { Decimal } from '../../../kit/money/decimal';
import { useLanguage, useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { CONTROL_WORDS } from '../words';
import type { ControlWords } from '../words';

const useStyles = makeStyles({
  grid: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2 },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingLeft: tokens.spacingHorizontalM },
  applies: { fontWeight: tokens.fontWeightSemibold },
  parts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Of a cent: enough to tell remainders apart. */
const REMAINDER_PLACES = 6;

/** A step of a calculation that its sentence does not show. */
export function DetailView({ detail }: { readonly detail: Detail }) {
  const styles = useStyles();
  const { details: words } = useWords(CONTROL_WORDS);
  const language = useLanguage();
  if (detail.kind === 'grid') return <Grid grid={detail} />;
  if (detail.kind === 'parts') {
    return (
      <ul className={styles.parts}>
        {detail.parts.map(({ label, sentence, amount }) => (
          <li key={label} lang="fr">
            {frenchTypography(`${label} : ${sentence} = ${euros(amount)}`)}
          </li>
        ))}
      </ul>
    );
  }
  if (detail.kind === 'sentence') {
    return <Text size={200}>{language === 'fr' ? frenchTypography(detail.fr) : detail.en}</Text>;
  }
  return <Text size={200}>{inWords(detail, words)}</Text>;
}

function inWords(
  detail: Exclude<Detail, { kind: 'grid' | 'parts' | 'sentence' }>,
  words: ControlWords['details'],
): string {
  switch (detail.kind) {
    case 'bound':
      return words[detail.bound](euros(detail.held), euros(detail.without));
    case 'subsidies':
      return words.subsidies(euros(detail.gross), euros(detail.subsidies), euros(detail.net));
    case 'share':
      return words.share(
        detail.quota,
        count(detail.remainder.toDecimalPlaces(REMAINDER_PLACES, Decimal.ROUND_DOWN)),
        detail.extraCent,
        detail.leftOver,
        detail.shares,
        detail.rank,
      );
    case 'breakEven':
      return words.breakEven(
        euros(detail.rate),
        detail.before === null ? null : euros(detail.before.rate),
        detail.before === null ? null : euros(detail.before.missing),
      );
  }
}

/** The whole grid; the row that applied is bold, and says so. */
function Grid({ grid }: { readonly grid: GridDetail }) {
  const styles = useStyles();
  const { details: words } = useWords(CONTROL_WORDS);
  return (
    <table className={styles.grid}>
      <caption className={styles.caption}>{grid.label ?? words.grid}</caption>
      <tbody>
        {grid.rows.map(({ from, to, amount, applies }) => (
          <tr key={from} {...(applies ? { className: styles.applies, 'aria-current': true } : {})}>
            <th scope="row" style={{ fontWeight: 'inherit' }}>
              {words.band(from, to)}
            </th>
            <td className={styles.figure}>{amount === null ? words.quote : euros(amount)}</td>
            <td>{applies ? `← ${words.applies(count(grid.value))}` : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
