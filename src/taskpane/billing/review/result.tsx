import { Text } from '@fluentui/react-components';
import { owing, sum } from '../../../billing/lines/subtotals';
import type { ReadyBilling } from '../../../billing/model/billing';
import type { Comparison, TitleCorrection } from '../../../billing/model/comparison';
import { count, euros } from '../../../kit/french/amount';
import type { AnnexTabs } from '../../../sheets/billing/names';
import { FigureList, type ListedFigure } from '../../layout/figure-list';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../layout/field-group';
import { useWords } from '../../words/language';
import { useSpoken } from '../../words/use-spoken';
import type { BillingWords } from '../words';
import { BILLING_WORDS } from '../words';

interface ResultProps {
  readonly billing: ReadyBilling;
  /** With what earlier annexes bill; null for a first run. */
  readonly comparison: Comparison | null;
  /** The sheets that would be created; null where none can be. */
  readonly tabs: AnnexTabs | null;
}

/** The titles that would be made, in figures that agree with one another. */
export function Result({ billing, comparison, tabs }: ResultProps) {
  const words = useWords(BILLING_WORDS);
  const total = euros(comparison?.differenceTotal ?? billing.control.sumOfLines);
  useSpoken(`${words.result} : ${total}`);
  const figures = comparison === null ? ofFirstRun(billing, words) : ofDifferences(comparison, words);
  const isNothing = comparison?.lines.length === 0;
  const agrees = billing.control.agrees && comparison?.agrees !== false;
  const isToFill = comparison?.titles.some(({ originals }) =>
    originals.some(({ number }) => number === null),
  );
  return (
    <FieldGroup legend={words.result}>
      <FigureList figures={[...figures, { label: words.total, figure: total, isTotal: true }]} />
      {!agrees && <Notice intent="error" text={words.disagrees} />}
      {agrees && <Text size={200}>{comparison === null ? words.agrees : words.agreesWithEarlier}</Text>}
      {isNothing && <Text size={200}>{words.nothingToBill}</Text>}
      {isToFill === true && <Notice intent="info" text={words.titleNumberToFill} />}
      {tabs !== null && !isNothing && (
        <Text size={200}>{words.sheets(tabs.lines, tabs.payers, tabs.summary)}</Text>
      )}
    </FieldGroup>
  );
}

function ofFirstRun(
  { control, lines, payers: all, setAside }: ReadyBilling,
  words: BillingWords,
): readonly ListedFigure[] {
  const payers = owing(all);
  const under = payers.filter(({ isUnderThreshold }) => isUnderThreshold).length;
  return [
    { label: words.lines, figure: count(lines.length) },
    { label: words.pupils, figure: count(control.pupilsBilled) },
    { label: words.payers, figure: count(payers.length) },
    ...figureOf(words.underThreshold, under),
    ...figureOf(words.setAsideLines, setAside.length),
  ];
}

function ofDifferences(
  { titles, payers, unchanged, left, earlierTotal }: Comparison,
  words: BillingWords,
): readonly ListedFigure[] {
  const kinds: readonly TitleCorrection['kind'][] = [
    'newTitle',
    'complement',
    'reduction',
    'cancellation',
    'mandate',
  ];
  const under = payers.filter(({ isUnderThreshold }) => isUnderThreshold).length;
  return [
    { label: words.billedBefore, figure: euros(earlierTotal) },
    { label: words.unchanged, figure: count(unchanged) },
    ...figureOf(words.leftLines, left.length),
    ...figureOf(words.underThreshold, under),
    ...kinds.flatMap((kind) => {
      const own = titles.filter((title) => title.kind === kind);
      const amount = euros(sum(own.map((title) => title.amount)));
      return own.length === 0 ? [] : [{ label: words.titles[kind](own.length), figure: amount }];
    }),
  ];
}

function figureOf(label: string, figure: number): readonly ListedFigure[] {
  return figure === 0 ? [] : [{ label, figure: count(figure) }];
}
