import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { failureSentence } from '../../host/failure';
import { useWorkbook } from '../../host/workbook';
import { Notice } from '../../layout/notice';
import { FieldGroup } from '../../tariffs/field-group';
import { useLanguage, useWords } from '../../words/language';
import {
  earlierAnnexes,
  scopeOfAnnex,
  type EarlierAnnex,
  type FoundSheets,
} from '../../../billing/annex/earlier-annexes';
import { describeFaults, describeRefusal } from '../../../billing/words/annex-words';
import { BILLING_WORDS } from '../words/billing-words';
import { findAnnexes } from './earlier-annexes';

interface EarlierFieldProps {
  readonly chosen: readonly EarlierAnnex[] | null;
  readonly onChoose: (earlier: readonly EarlierAnnex[] | null) => void;
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
  const [found, setFound] = useState<FoundSheets | null>(null);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  if (workbook === null) return null;
  const search = () => {
    setFailure(null);
    setSheets([]);
    setRefusals([]);
    onChoose(null);
    findAnnexes(workbook).then(setFound, setFailure);
  };
  const toggle = (sheet: string, isChosen: boolean) => {
    const next = isChosen ? [...sheets, sheet] : sheets.filter((one) => one !== sheet);
    setSheets(next);
    setRefusals([]);
    const annexes = (found?.annexes ?? []).filter(({ place }) => next.includes(place.sheet));
    const scope = annexes.map(scopeOfAnnex).find((one) => one !== null) ?? null;
    if (found === null || scope === null) {
      onChoose(null);
      return;
    }
    const read = earlierAnnexes({ annexes, titles: found.titles }, scope);
    if (read.kind === 'refused') {
      setRefusals(read.refusals.map((refusal) => describeRefusal(refusal, language)));
      onChoose(null);
    } else {
      onChoose(read.annexes);
    }
  };
  return (
    <FieldGroup legend={words.earlier}>
      <div className={styles.list}>
        <Text size={200}>
          {chosen === null ? words.noEarlier : words.earlierRead(chosen.flatMap(({ lines }) => lines).length)}
        </Text>
        {found?.annexes.map(({ place: { sheet }, read }) =>
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
            <Notice
              key={sheet}
              intent="error"
              text={words.annexUnread(sheet, describeFaults(read.faults, language))}
            />
          ),
        )}
        {found?.annexes.length === 0 && <Text size={200}>{words.noAnnex}</Text>}
        {refusals.map((refusal) => (
          <Notice key={refusal} intent="error" text={refusal} />
        ))}
        {failure !== null && <Notice intent="error" text={failureSentence(failure, language)} />}
        <Button size="small" onClick={search}>
          {words.searchEarlier}
        </Button>
      </div>
    </FieldGroup>
  );
}
