import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ActStatus } from '../../../tariffs/model';
import type { TableChange } from '../../../workbook/table-change';
import { amendChanges } from '../../../workbook-tariffs/changes/acts';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { TablesAsRead } from '../../../workbook-tariffs/rows/tables-as-read';
import { useNarrow } from '../../layout/use-narrow';
import { today } from '../../host/today';
import { useWords } from '../../words/language';
import { ChangePreview, useNewErrors } from '../change-preview';
import { EntryField } from '../../layout/entry-field';
import { useForm } from '../../layout/form';
import { VOTE_WORDS } from '../vote/words';
import { readAct, typedAct, typedAsVoted, type ActEntries, type ActFieldName } from './act-entry';
import { ACTS_WORDS } from './words';

interface ActFormProps {
  readonly act: ActValues;
  readonly tables: TablesAsRead;
  readonly isBusy: boolean;
  /** Whether a draft is marked as voted: number and date are asked, the rest is kept. */
  readonly isMarking: boolean;
  readonly onChange: (changes: readonly TableChange[], after: ActValues) => void;
  readonly onAbandon: () => void;
}

const STATUSES: readonly ActStatus[] = ['voted', 'draft', 'presented'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What an act says, as one types it, and every cell that this will change. */
export function ActForm({ act, tables, isBusy, isMarking, onChange, onAbandon }: ActFormProps) {
  const styles = useStyles();
  const words = useWords(ACTS_WORDS);
  const vote = useWords(VOTE_WORDS);
  const narrow = useNarrow();
  const readNow = useCallback((typed: ActEntries) => readAct(typed, act, today()), [act]);
  const { entries, read, text, set, ask } = useForm(
    () => (isMarking ? typedAsVoted(act) : typedAct(act)),
    readNow,
  );
  const changes = useMemo(
    () => (read.act === null ? null : amendChanges(tables, act.key, read.act)),
    [read, tables, act],
  );
  const errors = useNewErrors(tables, changes);
  const entry = (name: ActFieldName, label: string, type: 'text' | 'date' = 'text') => (
    <EntryField label={label} type={type} {...text(name)} />
  );
  const numberLabel =
    entries.status === 'voted' && act.status !== 'voted' ? vote.number : vote.numberOptional;
  return (
    <div className={styles.form}>
      {isMarking && <Text size={200}>{words.markPurpose}</Text>}
      {!isMarking && (
        <Field label={vote.status} hint={vote.statusHints[entries.status]}>
          <RadioGroup
            layout={narrow ? 'vertical' : 'horizontal'}
            value={entries.status}
            onChange={(_event, { value }) => {
              const status = STATUSES.find((one) => one === value);
              if (status !== undefined) set({ status });
            }}
          >
            {STATUSES.map((one) => (
              <Radio key={one} value={one} label={vote.statuses[one]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {!isMarking && entry('key', words.key)}
      {entry('number', numberLabel)}
      {entry('date', isMarking ? words.voteDate : vote.date, 'date')}
      {!isMarking && entry('title', vote.title)}
      {!isMarking && entry('body', words.body)}
      {!isMarking && entry('item', vote.item)}
      {changes !== null && <ChangePreview tables={tables} changes={changes} errors={errors} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || errors.length > 0}
          onClick={() => {
            ask();
            if (read.act !== null && changes !== null) onChange(changes, read.act);
          }}
        >
          {isMarking ? words.mark : words.register}
        </Button>
        <Button onClick={onAbandon}>{vote.abandon}</Button>
      </div>
    </div>
  );
}
