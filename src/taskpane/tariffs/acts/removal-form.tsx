import { Button, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { textKey } from '../../../kit/text-key';
import type { TableChange } from '../../../workbook/table-change';
import { removalChanges, type Fate } from '../../../workbook-tariffs/changes/acts';
import type { CitingRows, CitingTable } from '../../../workbook-tariffs/changes/citing';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { TablesAsRead } from '../../../workbook-tariffs/rows/tables-as-read';
import { useBook } from '../../host/tariffs';
import { Dropdown } from '../../layout/dropdown';
import { Notice } from '../../layout/notice';
import { useWords } from '../../words/language';
import { ChangePreview, useNewErrors } from '../change-preview';
import { citableActs } from '../citable-acts';
import { VOTE_WORDS } from '../vote/words';
import { ACTS_WORDS } from './words';

interface RemovalFormProps {
  readonly act: ActValues;
  readonly citing: readonly CitingRows[];
  readonly tables: TablesAsRead;
  readonly isBusy: boolean;
  readonly onChange: (changes: readonly TableChange[]) => void;
  readonly onAbandon: () => void;
}

const REMOVED = 'retirer';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  dropdown: { minWidth: 0 },
});

/** What becomes of the rows that cite an act, said for each table before the act goes; formulas follow their tables. */
export function RemovalForm({ act, citing, tables, isBusy, onChange, onAbandon }: RemovalFormProps) {
  const styles = useStyles();
  const words = useWords(ACTS_WORDS);
  const vote = useWords(VOTE_WORDS);
  const { data } = useBook();
  const [fates, setFates] = useState<Partial<Record<CitingTable, Fate>>>({});
  const others = citableActs(data).filter(({ cited }) => textKey(cited) !== textKey(act.key));
  const changes = useMemo(() => removalChanges(tables, act.key, fates), [tables, act, fates]);
  const errors = useNewErrors(tables, changes);
  const labelOf = (fate: Fate | undefined, rows: number) => {
    if (fate === undefined) return words.choose;
    if (fate.kind === 'removed') return words.removeRows(rows);
    return words.recite(others.find(({ cited }) => cited === fate.act)?.label ?? fate.act);
  };
  return (
    <div className={styles.form}>
      <Text size={200}>{citing.length === 0 ? words.nothingRests : words.rests}</Text>
      {citing.map(({ table, rows }) => (
        <Field key={table} label={words.fate[table](rows.length)}>
          <Dropdown
            className={styles.dropdown}
            value={labelOf(fates[table], rows.length)}
            selectedOptions={[fateKey(fates[table])]}
            onOptionSelect={(_event, { optionValue = '' }) => {
              const fate: Fate =
                optionValue === REMOVED
                  ? { kind: 'removed' }
                  : { kind: 'recited', act: optionValue.slice(REMOVED.length + 1) };
              setFates((before) => ({ ...before, [table]: fate }));
            }}
          >
            <Option value={REMOVED} text={words.removeRows(rows.length)}>
              {words.removeRows(rows.length)}
            </Option>
            {others.map(({ cited, label }) => (
              <Option key={cited} value={`${REMOVED} ${cited}`} text={words.recite(label)}>
                {words.recite(label)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      ))}
      {changes === null ? (
        <Notice intent="warning" text={words.notYet} />
      ) : (
        <ChangePreview tables={tables} changes={changes} errors={errors} />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy || changes === null || errors.length > 0}
          onClick={() => {
            if (changes !== null && errors.length === 0) onChange(changes);
          }}
        >
          {words.removeNow}
        </Button>
        <Button onClick={onAbandon}>{vote.abandon}</Button>
      </div>
    </div>
  );
}

function fateKey(fate: Fate | undefined): string {
  if (fate === undefined) return '';
  return fate.kind === 'removed' ? REMOVED : `${REMOVED} ${fate.act}`;
}
