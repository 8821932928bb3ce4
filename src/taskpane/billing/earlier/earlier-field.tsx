import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureSentence } from '../../host/failure';
import { useWorkbook } from '../../host/workbook';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../tariffs/field-group';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';
import { findAnnexes, type EarlierAnnex, type FoundAnnex } from './earlier-annexes';

interface EarlierFieldProps {
  readonly chosen: EarlierAnnex | null;
  readonly onChoose: (earlier: EarlierAnnex | null) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
  },
});

/** The annexes that were made before: what they bill is not billed again. */
export function EarlierField({ chosen, onChoose }: EarlierFieldProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const workbook = useWorkbook();
  const [found, setFound] = useState<readonly FoundAnnex[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (workbook === null) return null;
  const search = () => {
    setFailure(null);
    onChoose(null);
    findAnnexes(workbook).then(setFound, setFailure);
  };
  const sheets = chosen?.sheets ?? [];
  const toggle = (sheet: string, isChosen: boolean) => {
    const next = isChosen ? [...sheets, sheet] : sheets.filter((one) => one !== sheet);
    const lines = (found ?? []).flatMap(({ sheet: one, read }) =>
      next.includes(one) && read.kind === 'read' ? read.lines : [],
    );
    onChoose(next.length === 0 ? null : { sheets: next, lines });
  };
  return (
    <FieldGroup legend={words.earlier}>
      <div className={styles.list}>
        <Text size={200}>{chosen === null ? words.noEarlier : words.earlierRead(chosen.lines.length)}</Text>
        {found?.map(({ sheet, read }) =>
          read.kind === 'read' ? (
            <Checkbox
              key={sheet}
              label={sheet}
              checked={sheets.includes(sheet)}
              onChange={(_event, { checked }) => {
                toggle(sheet, checked === true);
              }}
            />
          ) : (
            <Notice key={sheet} intent="error" text={words.annexUnread(sheet, read.faults)} />
          ),
        )}
        {found?.length === 0 && <Text size={200}>{words.noAnnex}</Text>}
        {failure !== null && <Notice intent="error" text={failureSentence(failure, language)} />}
        <Button size="small" onClick={search}>
          {words.searchEarlier}
        </Button>
      </div>
    </FieldGroup>
  );
}
