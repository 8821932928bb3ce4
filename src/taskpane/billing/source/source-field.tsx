import { Button, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { failureSentence } from '../../host/failure';
import { useWorkbook } from '../../host/host';
import { Dropdown } from '../../layout/dropdown';
import { Notice } from '../../layout/notice';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { TableGone, type Source } from './read-source';
import { useTables, type SourceInUse } from './use-source';

const RANGE = 'range';
const FILE = 'file';
const TABLE = 'table:';

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  file: { display: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Where the counts are: a table of the workbook, what is selected, or a file. */
export function SourceField({ source }: { readonly source: SourceInUse }) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const workbook = useWorkbook();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(0);
  const tables = useTables(workbook, asked);
  const [chosen, setChosen] = useState<string | null>(null);
  const offers = [
    ...tables.map(({ name }) => ({ value: `${TABLE}${name}`, label: words.fromTable(name) })),
    ...(workbook === null ? [] : [{ value: RANGE, label: words.fromSelection }]),
    { value: FILE, label: words.fromFile },
  ];
  const offer = offers.find(({ value }) => value === chosen) ?? offers[0];
  const { read, failure } = source;

  const begin = () => {
    if (offer?.value === FILE) input.current?.click();
    else if (offer !== undefined) source.choose(sourceOf(offer.value));
  };
  return (
    <>
      <Field label={words.source}>
        <Dropdown
          className={styles.dropdown}
          value={offer?.label ?? ''}
          selectedOptions={offer === undefined ? [] : [offer.value]}
          onOpenChange={() => {
            setAsked((before) => before + 1);
          }}
          onOptionSelect={(_event, { optionValue = null }) => {
            setChosen(optionValue);
          }}
        >
          {offers.map(({ value, label }) => (
            <Option key={value} value={value} text={label}>
              {label}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.txt,text/csv"
        className={styles.file}
        aria-label={words.chooseFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) source.choose({ kind: 'file', file, choices: {} });
          // The same file can be chosen again once it is corrected.
          target.value = '';
        }}
      />
      <div className={styles.row}>
        <Button size="small" onClick={begin}>
          {offer?.value === FILE ? words.chooseFile : words.read}
        </Button>
        {read !== null && (
          <>
            <Text size={200}>{sourceName(read.table, words)}</Text>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                source.choose(read.source);
              }}
            >
              {words.readAgain}
            </Button>
          </>
        )}
      </div>
      {failure !== null && (
        <Notice
          intent="error"
          text={
            failure instanceof TableGone ? words.tableGone(failure.table) : failureSentence(failure, language)
          }
        />
      )}
      {read === null && failure === null && (
        <Text size={200}>{workbook === null ? words.outsideExcel : words.empty}</Text>
      )}
    </>
  );
}

function sourceOf(value: string): Source {
  return value === RANGE ? { kind: 'range' } : { kind: 'table', name: value.slice(TABLE.length) };
}

function sourceName(
  { origin, rows }: NonNullable<SourceInUse['read']>['table'],
  { sources }: (typeof BILLING_WORDS)['fr'],
): string {
  switch (origin.kind) {
    case 'table':
      return sources.table(origin.name, rows.length);
    case 'range':
      return sources.range(origin.sheet, rows.length);
    case 'csv':
      return sources.file(origin.file, rows.length);
    case 'xlsx':
      return sources.sheetOfFile(origin.file, origin.sheet, rows.length);
  }
}
