import { Text } from '@fluentui/react-components';
import type { Comparison, TitleCorrection } from '../../../billing/model/comparison';
import { describeQuestion } from '../../../billing/words/difference-words';
import { count, euros } from '../../../engine/french/amount';
import { sum } from '../../../billing/lines/subtotals';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../tariffs/field-group';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';
import { FigureList } from '../../layout/figure-list';

/** What a second run bills and takes back. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const of = (...kinds: readonly TitleCorrection['kind'][]) =>
    euros(sum(comparison.titles.filter(({ kind }) => kinds.includes(kind)).map(({ amount }) => amount)));
  return (
    <FieldGroup legend={words.comparison}>
      <FigureList
        figures={[
          { label: words.unchanged, figure: count(comparison.unchanged) },
          { label: words.complements, figure: of('newTitle', 'complement') },
          { label: words.reductions, figure: of('reduction', 'mandate') },
          { label: words.cancellations, figure: of('cancellation') },
          { label: words.total, figure: euros(comparison.differenceTotal), isTotal: true },
        ]}
      />
      {comparison.lines.length === 0 && <Text size={200}>{words.nothingToBill}</Text>}
      {comparison.questions.map((question) => (
        <Notice key={question.row.id} intent="error" text={describeQuestion(question, language)} />
      ))}
      {!comparison.agrees && <Notice intent="error" text={words.disagrees} />}
    </FieldGroup>
  );
}
