import { euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import type { ExpectedCharge, Simulation } from '../../../simulation/simulate';
import { Chart } from '../../charts/chart';
import { useWords } from '../../words/language';
import { SIMULATE_WORDS } from './words';

/** The balance of each rate; the table beside it has the same figures. */
export function BalanceChart({
  simulation: { rates, breakEven, breakEvenAtStep },
  step,
}: {
  readonly simulation: Simulation;
  readonly step: Decimal;
}) {
  const words = useWords(SIMULATE_WORDS);
  const [least] = rates;
  const most = rates.at(-1);
  if (least === undefined || most === undefined) return null;
  const told = (one: typeof least) => ({ rate: euros(one.rate), balance: euros(one.balance) });
  return (
    <Chart
      hasTable
      chart={{
        kind: 'columns',
        title: words.table,
        description: words.balancesTold(told(least), told(most), {
          atCent: euros(breakEven.rate),
          atStep: euros(breakEvenAtStep.rate),
          step: euros(step),
        }),
        categories: rates.map(({ rate }) => euros(rate)),
        series: [{ name: words.balance, values: rates.map(({ balance }) => balance) }],
        valueTitle: words.unit,
        written: euros,
      }}
    />
  );
}

/** What the year's charges are made of; a single line is no breakdown. */
export function ChargeChart({ charges }: { readonly charges: readonly ExpectedCharge[] }) {
  const words = useWords(SIMULATE_WORDS);
  if (charges.length < 2) return null;
  return (
    <Chart
      hasTable
      chart={{
        kind: 'bars',
        title: words.breakdown,
        description: words.chargesTold(charges.map(({ label, amount }) => `${label} ${euros(amount)}`)),
        categories: charges.map(({ label }) => label),
        series: [{ name: words.breakdown, values: charges.map(({ amount }) => amount) }],
        valueTitle: words.unit,
        written: euros,
      }}
    />
  );
}
