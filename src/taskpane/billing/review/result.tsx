import { Text } from '@fluentui/react-components';
import type { ReadyBilling } from '../../../billing/model/billing';
import { count, euros } from '../../../engine/french/amount';
import type { AnnexTabs } from '../../../sheets/billing/names';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../tariffs/field-group';
import { useWords } from '../../words/language';
import { useSpoken } from '../../words/use-spoken';
import { owing } from '../../../billing/lines/subtotals';
import { BILLING_WORDS } from '../words/billing-words';
import { FigureList } from '../../layout/figure-list';

interface ResultProps {
  readonly billing: ReadyBilling;
  /** The sheets that would be created; null where none can be. */
  readonly tabs: AnnexTabs | null;
}

/** What would be billed, in figures that agree with one another. */
export function Result({ billing, tabs }: ResultProps) {
  const words = useWords(BILLING_WORDS);
  const { control, lines, setAside } = billing;
  const payers = owing(billing.payers);
  const under = payers.filter(({ isUnderThreshold }) => isUnderThreshold).length;
  const total = euros(control.sumOfLines);
  useSpoken(`${words.result} : ${total}`);
  return (
    <FieldGroup legend={words.result}>
      <FigureList
        figures={[
          { label: words.lines, figure: count(lines.length) },
          { label: words.pupils, figure: count(control.pupilsBilled) },
          { label: words.payers, figure: count(payers.length) },
          ...(under > 0 ? [{ label: words.underThreshold, figure: count(under) }] : []),
          ...(setAside.length > 0 ? [{ label: words.setAsideLines, figure: count(setAside.length) }] : []),
          { label: words.total, figure: total, isTotal: true },
        ]}
      />
      {control.agrees ? (
        <Text size={200}>{words.agrees}</Text>
      ) : (
        <Notice intent="error" text={words.disagrees} />
      )}
      {tabs !== null && <Text size={200}>{words.sheets(tabs.lines, tabs.payers, tabs.summary)}</Text>}
    </FieldGroup>
  );
}
