import { makeStyles, tokens } from '@fluentui/react-components';
import type { MatchQuestion } from '../../../billing/model/comparison';
import type { Decision } from '../../../billing/model/decision';
import { describeQuestion } from '../../../billing/words/difference-words';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { BILLING_WORDS } from '../words';

interface MatchQuestionsProps {
  readonly questions: readonly MatchQuestion[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Rows that may be what was billed under another name or code: nothing is billed until one says which. */
export function MatchQuestions({ questions, onDecide }: MatchQuestionsProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  if (questions.length === 0) return null;
  return (
    <div className={styles.list}>
      {questions.map((question) => {
        const { row, candidates } = question;
        const text = describeQuestion(question, language);
        const answer = (line: string | null) => () => {
          onDecide([{ kind: 'match', row: row.id, line }]);
        };
        return (
          <Notice
            key={row.id}
            intent="error"
            text={typeset(text, language)}
            actions={[
              ...candidates.map(({ key }, at) => ({
                label: words.sameAs(candidates.length > 1 ? at + 1 : null),
                run: answer(key),
              })),
              { label: words.another, run: answer(null) },
            ]}
          />
        );
      })}
    </div>
  );
}
