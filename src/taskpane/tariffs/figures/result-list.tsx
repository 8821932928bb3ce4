import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { problemSentence } from '../../words/typography';
import { useLanguage, useWords } from '../../words/language';
import { useSpoken } from '../../words/use-spoken';
import { FieldGroup } from '../../layout/field-group';
import { FIGURES_WORDS } from './words';
import type { YearResult, YearResults } from './year-results';

const useStyles = makeStyles({
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    // Two lines each, whether there is a result or not: nothing moves as one types.
    minHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  amount: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  working: { margin: 0, gridColumn: '1 / -1', color: tokens.colorNeutralForeground2 },
});

const NONE: YearResult = { kind: 'found', amount: '—', working: '' };

/** What follows from the figures typed; spoken once typing rests. */
export function ResultList({ results }: { readonly results: YearResults | null }) {
  const styles = useStyles();
  const words = useWords(FIGURES_WORDS);
  const language = useLanguage();
  const sentence = (result: YearResult) =>
    result.kind === 'found' ? result.working : problemSentence(result.problem, language);
  const rows = (['total', 'cost', 'products', 'balance'] as const).map((key) => {
    const result = results?.[key] ?? NONE;
    return {
      key,
      label: words[key],
      amount: result.kind === 'found' ? result.amount : '—',
      working: sentence(result),
    };
  });
  useSpoken(results === null ? '' : rows.map(({ label, amount }) => `${label} : ${amount}`).join(', '));
  return (
    <FieldGroup legend={words.results}>
      {results === null && <Text size={200}>{words.nothing}</Text>}
      <dl className={styles.list}>
        {rows.map(({ key, label, amount, working }) => (
          <div key={key} className={styles.row}>
            <dt>{label}</dt>
            <dd className={styles.amount}>{amount}</dd>
            <dd className={styles.working}>
              <Text size={200}>{working}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </FieldGroup>
  );
}
