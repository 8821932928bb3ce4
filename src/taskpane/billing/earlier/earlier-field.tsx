import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { FoundAnnex } from '../../../billing/annex/earlier-annexes';
import { describeRefusal } from '../../../billing/words/annex-words';
import { failureSentence } from '../../host/failure';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../layout/field-group';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { BILLING_WORDS } from '../words';
import type { EarlierInUse } from './use-earlier';

interface EarlierFieldProps {
  readonly earlier: EarlierInUse;
  readonly year: string;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The annexes that were made before: what they bill is not billed again, unless one says so. */
export function EarlierField({ earlier, year }: EarlierFieldProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { search, annexes, counted, copies, elsewhere, left, refusals } = earlier;
  const said = (text: string) => typeset(text, language);
  return (
    <FieldGroup legend={words.earlier}>
      <div className={styles.list}>
        {!earlier.isKnown && search === 'searching' && <Text size={200}>{words.searching}</Text>}
        {earlier.isKnown && annexes.length === 0 && <Text size={200}>{words.noEarlier(year)}</Text>}
        {counted.length > 0 && <Text size={200}>{words.onlyDifferences(counted.length, year)}</Text>}
        {annexes.map((found) => {
          const { sheet } = found.place;
          return (
            <Checkbox
              key={sheet}
              label={words.annex(sheet, linesOf(found))}
              checked={!left.includes(sheet)}
              onChange={(_event, { checked }) => {
                earlier.count(sheet, checked === true);
              }}
            />
          );
        })}
        {refusals.map((refusal) => (
          <Notice
            key={JSON.stringify(refusal)}
            intent="error"
            text={said(describeRefusal(refusal, language))}
          />
        ))}
        {left.length > 0 && (
          <>
            <Notice intent="warning" text={words.leftOut(left)} />
            <Checkbox
              label={words.billAgain}
              checked={earlier.isAgain}
              onChange={(_event, { checked }) => {
                earlier.billAgain(checked === true);
              }}
            />
          </>
        )}
        {copies.map(({ sheet, of }) => (
          <Text key={sheet} size={200}>
            {words.copyOf(sheet, of)}
          </Text>
        ))}
        {elsewhere.length > 0 && (
          <Text size={200} className={styles.quiet}>
            {words.elsewhere(elsewhere)}
          </Text>
        )}
        {typeof search === 'object' && (
          <Notice intent="error" text={words.notSearched(failureSentence(search.failure, language))} />
        )}
        {(annexes.length > 0 || typeof search === 'object') && (
          <Button size="small" onClick={earlier.searchAgain}>
            {words.searchAgain}
          </Button>
        )}
      </div>
    </FieldGroup>
  );
}

/** null where the annex cannot be read. */
function linesOf({ read }: FoundAnnex): number | null {
  return read.kind === 'read' ? read.annex.lines.length : null;
}
