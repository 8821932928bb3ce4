import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { VotedRate } from '../../../engine/contribution/rate';
import { citation } from '../../../engine/citation';
import { euros } from '../../../kit/french/amount';
import type { Category } from '../../../tariffs/model';
import { useLoaded } from '../../app/use-loaded';
import { problemSentence, frenchTypography } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { useLanguage, useWords } from '../../words/language';
import { TARIFFS_WORDS } from '../words';
import { knownYears, type KnownYear } from './known-years';
import { OriginLink } from '../../workbook-tables/origin-link';

/** A file of its own: none is shown before a year is unfolded, and its lines are named without it. */
const loadStatement = async () => (await import('./rate-statement')).RateStatement;

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    margin: `0 ${tokens.spacingHorizontalM}`,
  },
  rate: { display: 'flex', flexDirection: 'column' },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The school years, from the latest; unfolded, each rate with its act and what else is known. */
export function KnownYears() {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const book = useBook();
  const years = useMemo(() => knownYears(book), [book]);
  return (
    <Accordion multiple collapsible>
      {years.map((known) => (
        <AccordionItem key={known.year} value={known.year}>
          <AccordionHeader size="small" as="h3">
            <span className={styles.header}>
              <span>{known.year}</span>
              <span>{ratesInWords(known)}</span>
              <StatusBadge known={known} />
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {known.rates.map(({ categories, rate }) => (
              <RateLine key={categories.join()} categories={categories} rate={rate} />
            ))}
            <Refused known={known} />
            <Text size={200} className={styles.quiet}>
              {words.charges[known.charges]}
              <br />
              {words.pupils[known.pupils]}
            </Text>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function ratesInWords({ rates }: KnownYear): string {
  return [...new Set(rates.map(({ rate }) => euros(rate.rate)))].join(' · ');
}

function StatusBadge({ known: { status } }: { readonly known: KnownYear }) {
  const words = useWords(TARIFFS_WORDS);
  if (status === 'voted') return null;
  return (
    <Badge appearance="tint" color={status === null ? 'informative' : 'warning'}>
      {status === null ? words.notPriced : words.statuses[status]}
    </Badge>
  );
}

function RateLine({
  categories,
  rate,
}: {
  readonly categories: readonly Category[];
  readonly rate: VotedRate;
}) {
  const styles = useStyles();
  const words = useWords(TARIFFS_WORDS);
  const book = useBook();
  const document = book.data.documents.find(({ id }) => id === rate.source?.document);
  const { loaded } = useLoaded(loadStatement);
  return (
    <div className={styles.rate}>
      <Text lang="fr">
        {`${categories.join(', ')} : `.replace(' :', '\u00a0:')}
        <span className={styles.amount}>{euros(rate.rate)}</span>
      </Text>
      <Text size={200} lang="fr">
        {frenchTypography(citation(rate.act, rate.item))}
      </Text>
      {rate.origin === undefined ? (
        <Text size={200} className={styles.quiet}>
          {words.shipped}
          {document !== undefined && rate.source !== null && words.read(document.title, rate.source.lines)}
          {loaded.kind === 'ready' && rate.source !== null && <loaded.component source={rate.source} />}
        </Text>
      ) : (
        <OriginLink origin={rate.origin} />
      )}
    </div>
  );
}

function Refused({ known }: { readonly known: KnownYear }) {
  const language = useLanguage();
  const sentences = new Map(
    known.refused.map(({ category, problem }) => [problemSentence(problem, language), category]),
  );
  return [...sentences.keys()].map((sentence) => (
    <Text key={sentence} size={200}>
      {sentence}
    </Text>
  ));
}
