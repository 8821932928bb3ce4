import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { count, euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import type { ChangedPart, Effects } from '../../../simulation/effects';
import type { Simulation } from '../../../simulation/simulate';
import { SidewaysScroll } from '../../layout/sideways-scroll';
import { useWords } from '../../words/language';
import { FieldGroup } from '../../layout/field-group';
import { signed } from './simulated-balances';
import type { SimulationAsked } from './simulate-entry';
import { SIMULATE_WORDS } from './words';

interface SimulatedEffectsProps {
  readonly asked: SimulationAsked;
  readonly simulation: Simulation;
  readonly effects: Effects;
}

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  part: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** What the change tried makes of the year, on one line or one count of pupils at a time. */
export function SimulatedEffects({ asked, simulation, effects }: SimulatedEffectsProps) {
  const styles = useStyles();
  const words = useWords(SIMULATE_WORDS);
  const { expected, change } = asked;
  const title = words.effects(count(change.share.times(100)));
  const nameOf = (part: ChangedPart) => {
    if (part === 'members') return words.membersPart;
    return part === 'others' ? words.othersPart : (expected.charges[part]?.label ?? '');
  };
  const more = (amount: Decimal | null) => (amount === null ? words.none : signed(amount));
  return (
    <FieldGroup legend={title}>
      <Text size={200}>{words.effectsNote}</Text>
      <SidewaysScroll label={title}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col" className={styles.part}>
                {words.part}
              </th>
              {[words.costShort, words.balance, words.breakEvenShort].map((head) => (
                <th key={head} scope="col" className={styles.head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row
              name={words.unchanged}
              figures={[
                euros(simulation.cost.euros),
                signed(effects.balance),
                euros(simulation.breakEven.rate),
              ]}
            />
            {effects.effects.map(({ part, cost, balance, breakEven }) => (
              <Row key={part} name={nameOf(part)} figures={[more(cost), signed(balance), more(breakEven)]} />
            ))}
          </tbody>
        </table>
      </SidewaysScroll>
    </FieldGroup>
  );
}

function Row({ name, figures }: { readonly name: string; readonly figures: readonly string[] }) {
  const styles = useStyles();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.part}>
        {name}
      </th>
      {figures.map((figure, at) => (
        <td key={at} className={styles.figure}>
          {figure}
        </td>
      ))}
    </tr>
  );
}
