import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { decisionKey } from '../../../billing/kept/kept-decision';
import type { AppliedDecision, Decision } from '../../../billing/model/decision';
import { describeDecision } from '../../../billing/words/describe-decision';
import { PlainList } from '../../layout/plain-list';
import { Unfolding } from '../../layout/unfolding';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { BILLING_WORDS } from '../words';

interface DecisionListProps {
  readonly decisions: readonly AppliedDecision[];
  readonly onUndo: (decision: Decision) => void;
}

const useStyles = makeStyles({
  decision: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    '@media (max-width: 299px)': { flexDirection: 'column', alignItems: 'flex-start' },
    columnGap: tokens.spacingHorizontalS,
  },
  undo: { flexShrink: 0 },
});

/** What was decided, as the annex will say it; each can be taken back. */
export function DecisionList({ decisions, onUndo }: DecisionListProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  if (decisions.length === 0) return null;
  const sentence = (applied: AppliedDecision) => {
    const text = describeDecision(applied, language);
    return typeset(text, language);
  };
  return (
    <Unfolding title={words.decisions(decisions.length)}>
      <PlainList>
        {decisions.map((applied) => (
          <li key={decisionKey(applied.decision)} className={styles.decision}>
            <Text size={200}>{sentence(applied)}</Text>
            <Button
              size="small"
              className={styles.undo}
              onClick={() => {
                onUndo(applied.decision);
              }}
            >
              {words.undo}
            </Button>
          </li>
        ))}
      </PlainList>
    </Unfolding>
  );
}
