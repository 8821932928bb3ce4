import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { euros } from '../../../kit/french/amount';
import { kindOfBalance } from '../../../engine/charges/balance-kind';
import type { Decimal } from '../../../kit/money/decimal';
import type { Simulation, TriedRate } from '../../../simulation/simulate';
import { FigureList } from '../../layout/figure-list';
import { SidewaysScroll } from '../../layout/sideways-scroll';
import { useWords } from '../../words/language';
import { useSpoken } from '../../words/use-spoken';
import { FieldGroup } from '../../layout/field-group';
import { BalanceChart } from './simulated-charts';
import { SIMULATE_WORDS } from './words';

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

/** What each rate leaves; the words tell a surplus from a deficit, not the colour. */
export function SimulatedBalances({
  simulation,
  step,
}: {
  readonly simulation: Simulation;
  readonly step: Decimal;
}) {
  const styles = useStyles();
  const words = useWords(SIMULATE_WORDS);
  const { charges, cost, breakEven, breakEvenAtStep, rates } = simulation;
  const figure = ({ rate, balance }: TriedRate) =>
    words.left(euros(rate), kindOfBalance(balance), euros(balance.abs()));
  const evens = [
    { label: words.breakEven, figure: figure(breakEven), isTotal: true },
    { label: words.breakEvenAtStep(euros(step)), figure: figure(breakEvenAtStep) },
  ];
  useSpoken(evens.map((one) => `${one.label} : ${one.figure}`).join(', '));
  return (
    <FieldGroup legend={words.result}>
      <FigureList
        figures={[
          { label: words.total, figure: euros(charges) },
          { label: words.cost, figure: euros(cost.euros) },
          ...evens,
        ]}
      />
      <BalanceChart simulation={simulation} step={step} />
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
                  {words.kinds[kindOfBalance(balance)]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </FieldGroup>
  );
}

/** An amount that shows its sign, whichever it is: +838,24 €. */
export function signed(amount: Decimal): string {
  return amount.gt(0) ? `+${euros(amount)}` : euros(amount);
}
