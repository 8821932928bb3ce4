import { useFirstOf } from '../../layout/use-first-of';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Comparison, LeftLine } from '../../../billing/model/comparison';
import type { Decision } from '../../../billing/model/decision';
import { describeLeft } from '../../../billing/words/difference-words';
import { euros } from '../../../kit/french/amount';
import { PlainList } from '../../layout/plain-list';
import { Unfolding } from '../../layout/unfolding';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';

interface LeftLinesProps {
  readonly comparison: Comparison;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

const FIRST = 10;

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** What earlier annexes bill and the counts no longer say: it stays as billed until one takes it back. */
export function LeftLines({ comparison, onDecide }: LeftLinesProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { left, leftTotal } = comparison;
  const { shown, more } = useFirstOf(left, FIRST);
  if (left.length === 0) return null;
  const absent = keysOf(left.filter(({ why }) => why === 'absent'));
  const withdraw = (keys: readonly string[]) => {
    onDecide(keys.map((line) => ({ kind: 'withdraw', row: null, line })));
  };
  return (
    <Unfolding title={words.leftAsBilled(left.length, euros(leftTotal))}>
      <PlainList gap="S">
        {shown.map((line) => (
          <li key={`${line.key} ${line.payer.id}`} className={styles.line}>
            <Text size={200}>{describeLeft(line, language)}</Text>
            {line.why !== 'asked' && (
              <Button
                size="small"
                onClick={() => {
                  withdraw([line.key]);
                }}
              >
                {words.withdraw}
              </Button>
            )}
          </li>
        ))}
      </PlainList>
      <div className={styles.actions}>
        {more}
        {absent.length > 1 && (
          <Button
            size="small"
            onClick={() => {
              withdraw(absent);
            }}
          >
            {words.withdrawAbsent(absent.length)}
          </Button>
        )}
      </div>
    </Unfolding>
  );
}

/** Those of schools and EPCI, each once, whoever was billed for it. */
function keysOf(lines: readonly LeftLine[]): readonly string[] {
  const listed = lines.filter(
    ({ earlier: { subject } }) => subject === 'establishment' || subject === 'epci',
  );
  return [...new Set(listed.map(({ key }) => key))];
}
