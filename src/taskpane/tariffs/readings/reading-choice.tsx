import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { frenchDate } from '../../../kit/french/date';
import { readingChanges } from '../../../workbook-tariffs/changes/members-and-readings';
import { applied } from '../../../workbook-tariffs/changes/applied';
import { readWorkbookTariffs } from '../../../workbook-tariffs/read-workbook-tariffs';
import type { ReadingOffer } from '../../../workbook-tariffs/readings/offers';
import { attempt } from '../../../engine/attempt';
import { problemSentence, frenchTypography } from '../../words/typography';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { today } from '../../host/today';
import { useLanguage, useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { EntryField } from '../../layout/entry-field';
import { FieldGroup } from '../../layout/field-group';
import { useTableChanges, type ChangeableTables } from '../use-table-changes';
import { consequenceOf } from './consequence';
import { READINGS_WORDS } from './words';

interface ReadingChoiceProps {
  readonly offer: ReadingOffer;
  readonly changeable: ChangeableTables;
}

const useStyles = makeStyles({
  label: { display: 'flex', flexDirection: 'column' },
  consequence: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

/** One ambiguity: its readings, what each comes to, and the fields that keep another one. */
export function ReadingChoice({ offer, changeable }: ReadingChoiceProps) {
  const styles = useStyles();
  const words = useWords(READINGS_WORDS);
  const language = useLanguage();
  const book = useBook();
  const { changing, change, forget } = useTableChanges();
  const kept = attempt(() => book.readings.choice(offer.id));
  const inUse = kept.kind === 'found' ? kept.value : null;
  const [chosen, setChosen] = useState<string | null>(null);
  const [author, setAuthor] = useState('');
  const [note, setNote] = useState('');
  const shown = chosen ?? inUse ?? '';
  const consequences = useConsequences(offer, changeable);
  const ofWorkbook = book.readings.ofWorkbook(offer.id);

  const keep = () => {
    change(
      changeable.workbook,
      readingChanges(changeable.followed.tables, {
        reading: offer.id,
        choice: shown,
        keptOn: today(),
        author: author.trim() === '' ? null : author.trim(),
        note: note.trim() === '' ? null : note.trim(),
      }),
    );
    setChosen(null);
    setNote('');
  };

  return (
    <FieldGroup legend={language === 'fr' ? frenchTypography(offer.question.fr) : offer.question.en}>
      {kept.kind === 'refused' && <Notice intent="error" text={problemSentence(kept.problem, language)} />}
      <RadioGroup
        value={shown}
        aria-label={offer.question[language]}
        onChange={(_event, { value }) => {
          setChosen(value);
          forget();
        }}
      >
        {offer.choices.map(({ choice, label, english }) => (
          <Radio
            key={choice}
            value={choice}
            label={
              <span className={styles.label}>
                <span>
                  {language === 'fr' ? label : english}
                  {choice === inUse && ` ${words.inUse}`}
                </span>
                <Text size={200} className={styles.consequence}>
                  {consequences.get(choice)}
                </Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
      <Text size={200}>
        {ofWorkbook === null
          ? words.shipped
          : words.ofWorkbook(
              ofWorkbook.keptOn === null ? null : frenchDate(ofWorkbook.keptOn),
              ofWorkbook.author,
              ofWorkbook.note,
            )}
      </Text>
      {chosen !== null && chosen !== inUse && (
        <>
          <EntryField label={words.author} typed={author} onType={setAuthor} />
          <EntryField label={words.noteField} typed={note} onType={setNote} />
          <Button className={styles.button} disabledFocusable={changing.kind === 'working'} onClick={keep}>
            {words.keep}
          </Button>
        </>
      )}
      <ChangeNotice changing={changing} done={words.done} />
    </FieldGroup>
  );
}

/** What each reading comes to: the answer of a book that keeps it, all else as the workbook says. */
function useConsequences(
  { id, choices }: ReadingOffer,
  { followed: { tables } }: ChangeableTables,
): ReadonlyMap<string, string> {
  const words = useWords(READINGS_WORDS);
  const language = useLanguage();
  return useMemo(
    () =>
      new Map(
        choices.map(({ choice }) => {
          const changes = readingChanges(tables, {
            reading: id,
            choice,
            keptOn: null,
            author: null,
            note: null,
          });
          const { book } = readWorkbookTariffs(applied(tables, changes));
          const answer = consequenceOf(book, id, words.consequences);
          return [
            choice,
            answer.kind === 'found' ? answer.value : problemSentence(answer.problem, language),
          ] as const;
        }),
      ),
    [id, choices, tables, words, language],
  );
}
