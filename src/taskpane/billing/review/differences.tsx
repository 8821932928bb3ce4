import { useFirstOf } from '../../layout/use-first-of';
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { Comparison, DifferenceLine } from '../../../billing/model/comparison';
import { addTo } from '../../../billing/rows/group';
import { CAUSE_WORDS, lineInWords } from '../../../billing/words/difference-words';
import { euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import { FieldGroup } from '../../layout/field-group';
import { PlainList } from '../../layout/plain-list';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';

/** How many payers are listed before more are asked for, and how many lines unfold by themselves. */
const FIRST = 10;
const UNFOLDED = 6;

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', width: '100%' },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', marginInlineStart: 'auto' },
  line: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** What a second run changes, payer by payer and line by line: what was billed, what is now due, and why. */
export function Differences({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const { payers, lines } = comparison;
  const { shown, more } = useFirstOf(payers, FIRST);
  if (lines.length === 0) return null;
  const byPayer = new Map<string, DifferenceLine[]>();
  for (const line of lines) addTo(byPayer, line.payer.id, line);
  return (
    <FieldGroup legend={words.differences(lines.length)}>
      <Accordion
        multiple
        collapsible
        defaultOpenItems={lines.length > UNFOLDED ? [] : payers.map(({ payer }) => payer.id)}
      >
        {shown.map(({ payer, earlier, now }) => (
          <AccordionItem key={payer.id} value={payer.id}>
            <AccordionHeader size="small">
              <span className={styles.header}>
                <span>{payer.name}</span>
                <span className={styles.figure}>{signed(now.minus(earlier))}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <PlainList gap="S">
                {(byPayer.get(payer.id) ?? []).map((line, at) => (
                  <li key={at} className={styles.line}>
                    <Text size={200}>{lineInWords(line.now ?? line.earlier)}</Text>
                    <Text size={200} className={styles.quiet}>
                      {`${euros(line.earlier?.amount ?? 0)} → ${euros(line.now?.amount ?? 0)} : ${signed(line.amount)}, ${line.causes
                        .map((cause) => CAUSE_WORDS[language][cause])
                        .join(', ')}`}
                    </Text>
                  </li>
                ))}
              </PlainList>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {more}
    </FieldGroup>
  );
}

function signed(amount: Decimal): string {
  return `${amount.gt(0) ? '+' : ''}${euros(amount)}`;
}
