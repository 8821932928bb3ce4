import { Text } from '@fluentui/react-components';
import type { Comparison } from '../../../billing/model/comparison';
import { count, euros } from '../../../engine/french/amount';
import { sum } from '../../../billing/lines/subtotals';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../tariffs/field-group';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';
import { FigureList } from '../../layout/figure-list';

/** What a second run bills and takes back. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords(BILLING_WORDS);
  const { payers } = comparison;
  const of = (part: 'complements' | 'reductions' | 'cancellations') =>
    euros(sum(payers.map((payer) => payer[part])));
  return (
    <FieldGroup legend={words.comparison}>
      <FigureList
        figures={[
          { label: words.unchanged, figure: count(comparison.unchanged) },
          { label: words.complements, figure: of('complements') },
          { label: words.reductions, figure: of('reductions') },
          { label: words.cancellations, figure: of('cancellations') },
          { label: words.total, figure: euros(comparison.differenceTotal), isTotal: true },
        ]}
      />
      {comparison.lines.length === 0 && <Text size={200}>{words.nothingToBill}</Text>}
      {!comparison.agrees && <Notice intent="error" text={words.disagrees} />}
    </FieldGroup>
  );
}
