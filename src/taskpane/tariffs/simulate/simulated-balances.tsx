import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { euros } from '../../../engine/french/amount';
import type { Simulation } from '../../../simulation/simulate';
import { FigureList } from '../../layout/figure-list';
import { SidewaysScroll } from '../../layout/sideways-scroll';
import { useWords } from '../../words/language';
import { useSpoken } from '../../words/use-spoken';
import { FieldGroup } from '../field-group';
import { BalanceChart } from './simulated-charts';
import { signed } from './signed';
import { SIMULATE_WORDS } from './words/simulate-words';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  even: { fontWeight: tokens.fontWeightSemibold },
});

/** What each rate leaves; the words tell a deficit, not the colour. */
export function SimulatedBalances({ simulation }: { readonly simulation: Simulation }) {
  const styles = useStyles();
  const words = useWords(SIMULATE_WORDS);
  const { charges, cost, breakEven, rates } = simulation;
  useSpoken(`${words.breakEven} : ${euros(breakEven.rate)}`);
  return (
    <FieldGroup legend={words.result}>
      <FigureList
        figures={[
          { label: words.total, figure: euros(charges) },
          { label: words.cost, figure: euros(cost.euros) },
          {
            label: words.breakEven,
            figure: `${euros(breakEven.rate)} (${signed(breakEven.balance)})`,
            isTotal: true,
          },
        ]}
      />
      <BalanceChart simulation={simulation} />
      <SidewaysScroll label={words.table}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.table}</caption>
          <thead>
            <tr>
              {[words.rate, words.products, words.balance].map((title) => (
                <th key={title} scope="col" className={styles.figure}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rates.map(({ rate, products, balance }) => (
              <tr key={rate.toFixed()} className={mergeClasses(styles.row, balance.gte(0) && styles.even)}>
                <th scope="row" className={styles.figure}>
                  {euros(rate)}
                </th>
                <td className={styles.figure}>{euros(products)}</td>
                <td className={styles.figure}>
                  {signed(balance)}
                  <br />
                  {balance.gte(0) ? words.even : words.short}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </FieldGroup>
  );
}
