import { makeStyles, tokens } from '@fluentui/react-components';
import type { TariffBook } from '../../engine/book/tariff-book';
import type { Contribution } from '../../engine/contribution/contribution';
import type { Explanation } from '../../engine/explanation';
import { frenchDate } from '../../kit/french/date';
import { statementOf } from '../../tariffs/statements';
import { useWords } from '../words/language';
import { frenchTypography } from '../words/typography';
import { CALCULATE_WORDS } from './words';
import type { CalculateWords } from './words';

export interface ActDetailsProps {
  readonly contribution: Contribution;
  readonly explanation: Explanation;
  readonly book: TariffBook;
}

const useStyles = makeStyles({
  details: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '6rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    '@media (max-width: 299px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, gridColumnEnd: -1, overflowWrap: 'anywhere' },
});

/** Where the rate can be read: the act, its date and article, the lines of its document and what they say, and every remark. */
export function ActDetails({ contribution, explanation, book }: ActDetailsProps) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  return (
    <dl className={styles.details}>
      {detailsOf(contribution, explanation, book, words).map(([term, values]) => (
        <div key={term} className={styles.row}>
          <dt className={styles.term}>{term}</dt>
          {values.map((value) => (
            <dd key={value} lang="fr" className={styles.value}>
              {frenchTypography(value)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function detailsOf(
  { act, item, source, working, rounded }: Contribution,
  { exact, remarks }: Explanation,
  book: TariffBook,
  { details: words }: CalculateWords,
): readonly (readonly [term: string, values: readonly string[]])[] {
  const document = book.data.documents.find(({ id }) => id === source?.document);
  const rounds = !working.exact.exact.equals(rounded.euros);
  const all: readonly (readonly [string, readonly (string | null | undefined)[]])[] = [
    [words.body, [act.body]],
    [words.number, [act.number]],
    [words.date, [act.date === null ? words.undated : frenchDate(act.date)]],
    [words.item, [item]],
    [words.title, [act.title]],
    [words.document, [document?.title]],
    [words.lines, [source?.lines]],
    [words.stated, [source === null ? null : statementOf(source)]],
    [words.exact, [rounds ? `${exact} €` : null]],
    [words.remarks, remarks],
  ];
  return all
    .map(([term, values]) => [term, values.filter((value) => value !== null && value !== undefined)] as const)
    .filter(([, values]) => values.length > 0);
}
