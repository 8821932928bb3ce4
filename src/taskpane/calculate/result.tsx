import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TariffBook } from '../../engine/book/tariff-book';
import { euros } from '../../kit/french/amount';
import { workingInWords } from '../../engine/rules/calculations';
import { useLoaded } from '../app/use-loaded';
import { APP_WORDS } from '../app/words';
import { Notice } from '../layout/notice';
import { problemSentence, frenchTypography } from '../words/typography';
import { useLanguage, useWords } from '../words/language';
import { useSpoken } from '../words/use-spoken';
import type { ActDetailsProps } from './act-details';
import type { Outcome } from './calculation';
import { placeText } from './in-words';
import { CALCULATE_WORDS } from './words';

type Priced = Extract<Outcome, { kind: 'priced' }>;

/** A file of its own: no amount is there when the pane opens. */
const loadGrounds = async () =>
  (await import(/* webpackChunkName: "calculate-grounds" */ './grounds')).Grounds;

const useStyles = makeStyles({
  // As high as most results: nothing moves when one arrives.
  region: { minHeight: '8.5rem', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  amount: {
    marginLeft: 'auto',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
    textAlign: 'right',
    '@media (max-width: 299px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  line: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  secondary: { textAlign: 'right', color: tokens.colorNeutralForeground2 },
  waiting: { color: tokens.colorNeutralForeground2 },
});

/** The amount and why it is what it is; or what is missing; or why there is none. */
export function Result({ outcome, book }: { readonly outcome: Outcome; readonly book: TariffBook }) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const language = useLanguage();
  const problem = outcome.kind === 'unpriced' ? problemSentence(outcome.problem, language) : null;
  useSpoken(
    outcome.kind === 'priced'
      ? words.spoken(euros(outcome.contribution.rounded.euros), outcome.explanation.sentence)
      : '',
  );
  return (
    <section aria-label={words.result} className={styles.region}>
      {outcome.kind === 'waiting' && (
        <Text as="p" className={styles.waiting}>
          {words.waiting(outcome.missing)}
        </Text>
      )}
      {problem !== null && <Notice key={problem} intent="error" text={problem} />}
      {outcome.kind === 'priced' && <Amount {...outcome} />}
      <LoadedGrounds details={outcome.kind === 'priced' ? { ...outcome, book } : null} />
    </section>
  );
}

function Amount({ contribution }: Pick<Priced, 'contribution'>) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const { place, category, year } = contribution;
  const where = place.kind === 'label' ? category : `${placeText(place)} : ${category}`;
  return (
    <>
      <div className={styles.head}>
        <Text>{words.amount}</Text>
        <Text className={styles.amount}>{euros(contribution.rounded.euros)}</Text>
      </div>
      <Text as="p" lang="fr" className={styles.line}>
        {workingInWords(contribution.working)}
      </Text>
      <Text as="p" size={200} lang="fr" className={styles.secondary}>
        {frenchTypography(`${where}, ${year}`)}
      </Text>
    </>
  );
}

/** Fetched once the form is there, for the first amount to come. */
function LoadedGrounds({ details }: { readonly details: ActDetailsProps | null }) {
  const words = useWords(APP_WORDS);
  const { loaded, retry } = useLoaded(loadGrounds);
  if (details === null || loaded.kind === 'loading') return null;
  if (loaded.kind === 'failed') {
    return <Notice intent="error" text={words.notLoaded} actions={[{ label: words.retry, run: retry }]} />;
  }
  const Grounds = loaded.component;
  return <Grounds {...details} />;
}
