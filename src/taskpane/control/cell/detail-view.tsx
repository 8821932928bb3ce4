import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Detail, GridDetail } from '../../../control/explain/explain-formula';
import { count, euros } from '../../../kit/french/amount';
import { quantityInWords } from '../../../engine/quantity-in-words';
import { Decimal } from '../../../kit/money/decimal';
import { useWords } from '../../words/language';
import { frenchTypography } from '../../words/typography';
import { CONTROL_WORDS } from '../words/control-words';
import type { ControlWords } from '../words/fr';

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
  return <Text size={200}>{inWords(detail, words)}</Text>;
}

function inWords(
  detail: Exclude<Detail, { kind: 'grid' | 'parts' }>,
  words: ControlWords['details'],
): string {
  switch (detail.kind) {
    case 'bound':
      return words[detail.bound](euros(detail.held), euros(detail.without));
    case 'grant':
      return grantInWords(detail, words.grant);
    case 'package':
      return words.package(
        euros(detail.amount),
        quantityInWords(detail.over, detail.included),
        count(detail.extra),
        euros(detail.beyond),
      );
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

/** Which of the three decides, and what the amount would have been without it. */
function grantInWords(
  { decidedBy, byRate, floor, byShare }: Extract<Detail, { kind: 'grant' }>,
  words: ControlWords['details']['grant'],
): string {
  switch (decidedBy) {
    case 'rate':
      return words.rate(euros(byRate), euros(floor), euros(byShare));
    case 'floor':
      return words.floor(euros(byRate), euros(floor));
    case 'shareOfCost':
      return words.shareOfCost(euros(byShare), euros(Decimal.max(floor, byRate)));
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
