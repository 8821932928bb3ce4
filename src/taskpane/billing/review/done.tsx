import { decisionKey } from '../../../billing/kept/kept-decision';
import type { AppliedDecision, Decision } from '../../../billing/model/decision';
import { describeDecision } from '../../../billing/words/describe-decision';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { BILLING_WORDS } from '../words';

interface DoneProps {
  /** What was decided last, in one gesture. */
  readonly last: readonly Decision[];
  /** What holds now. */
  readonly applied: readonly AppliedDecision[];
  readonly onUndo: (decisions: readonly Decision[]) => void;
}

/** What the last gesture did, and its way back; gone once nothing of it holds. */
export function Done({ last, applied, onUndo }: DoneProps) {
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const wanted = new Set(last.map(decisionKey));
  const held = applied.filter(({ decision }) => wanted.has(decisionKey(decision)));
  const [first] = held;
  if (first === undefined) return null;
  const sentence = describeDecision(first, language);
  const one = typeset(sentence, language);
  const many = first.decision.kind === 'withdraw' ? words.withdrawn : words.setAsideDone;
  return (
    <Notice
      intent="success"
      text={held.length === 1 ? one : many(held.length)}
      actions={[
        {
          label: words.takeBack,
          run: () => {
            onUndo(held.map(({ decision }) => decision));
          },
        },
      ]}
    />
  );
}
