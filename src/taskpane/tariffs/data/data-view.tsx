import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { importChanges } from '../../../workbook-tariffs/changes/imported';
import { exportData } from '../../../workbook-tariffs/file/export';
import type { Imported } from '../../../workbook-tariffs/file/import';
import { importFile } from '../../../workbook-tariffs/file/import-file';
import { describeImportIssue } from '../../../workbook-tariffs/file/import-issue';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../../../workbook-tariffs/layout/layouts';
import { newTable } from '../../../workbook-tariffs/layout/new-table';
import { useOfferedFile } from '../../files/offered-file';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useLanguage, useWords } from '../../words/language';
import { typeset } from '../../words/typography';
import { ChangeNotice } from '../change-notice';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import { TARIFFS_WORDS } from '../words';
import { DATA_WORDS } from './words';

const FILE_NAME = 'tarifs-du-classeur.json';
/** How many faults of a file are listed. */
const FIRST = 20;

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  file: { display: 'none' },
  faults: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The workbook's tables as a whole: made where they are missing, saved as one file, read from one. */
export function DataView() {
  const styles = useStyles();
  const words = useWords(DATA_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  return (
    <SectionFrame purpose={words.purpose} foot={null}>
      {changeable === null ? (
        <Notice intent="info" text={shared.unavailable} />
      ) : (
        <>
          <section className={styles.part}>
            <Subtitle2 as="h3" className={styles.heading}>
              {words.tables}
            </Subtitle2>
            <Creation />
          </section>
          <section className={styles.part}>
            <Subtitle2 as="h3" className={styles.heading}>
              {words.export}
            </Subtitle2>
            <Export />
          </section>
          <section className={styles.part}>
            <Subtitle2 as="h3" className={styles.heading}>
              {words.import}
            </Subtitle2>
            <Import />
          </section>
        </>
      )}
    </SectionFrame>
  );
}

function Creation() {
  const words = useWords(DATA_WORDS);
  const changeable = useChangeableTables();
  const { changing, change } = useTableChanges();
  if (changeable === null) return null;
  const { workbook, followed } = changeable;
  const missing = TABLE_NAMES.filter((name) => followed.tables[name] === null);
  return (
    <>
      <Text size={200}>{missing.length === 0 ? words.allThere : words.missing(missing)}</Text>
      <ChangeNotice changing={changing} done={words.created} />
      {missing.length > 0 && (
        <Button
          disabledFocusable={changing.kind === 'working'}
          onClick={() => {
            change(
              workbook,
              missing.map((name) => ({ kind: 'create', table: newTable(TABLE_LAYOUTS[name], []) })),
            );
          }}
        >
          {words.create}
        </Button>
      )}
    </>
  );
}

function Export() {
  const words = useWords(DATA_WORDS);
  const changeable = useChangeableTables();
  const [offer, shown] = useOfferedFile(changeable?.followed);
  if (changeable === null) return null;
  const { rows } = changeable.followed.tariffs;
  const all = TABLE_NAMES.flatMap((name): readonly { readonly isRefused: boolean }[] => rows[name]);
  const serving = all.filter(({ isRefused }) => !isRefused).length;
  const leftOut = new Set(
    changeable.followed.tariffs.issues
      .filter(({ severity, row }) => severity === 'error' && row !== null)
      .map(({ table, row }) => `${table} ${row ?? ''}`),
  ).size;
  return (
    <>
      <Text size={200}>{words.exported(serving)}</Text>
      {leftOut > 0 && <Notice intent="warning" text={words.leftOut(leftOut)} />}
      <Button
        disabledFocusable={serving === 0}
        onClick={() => {
          offer({ name: FILE_NAME, type: 'application/json', text: exportData(rows) });
        }}
      >
        {words.save}
      </Button>
      {shown}
    </>
  );
}

function Import() {
  const styles = useStyles();
  const words = useWords(DATA_WORDS);
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly read: Imported } | null>(null);
  if (changeable === null) return null;
  const { workbook, followed } = changeable;

  const read = async (file: File) => {
    forget();
    setChosen({ name: file.name, read: await importFile(file) });
  };
  const there = TABLE_NAMES.flatMap((name) => followed.tables[name]?.rows ?? []).filter((row) =>
    row.some((cell) => cell !== null && cell !== ''),
  ).length;

  return (
    <>
      <Text size={200}>{words.importHint}</Text>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void read(file);
          // The same file can be chosen again once it is corrected.
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      {chosen?.read.isValid === false && <Faults name={chosen.name} read={chosen.read} />}
      {chosen?.read.isValid === true && (
        <Notice
          intent={there > 0 ? 'warning' : 'info'}
          text={words.ready(
            chosen.name,
            TABLE_NAMES.map((name) => (chosen.read.isValid ? chosen.read.records[name].length : 0)).reduce(
              (sum, count) => sum + count,
              0,
            ),
            there,
          )}
          actions={[
            {
              label: there > 0 ? words.replace : words.write,
              run: () => {
                if (!chosen.read.isValid) return;
                change(workbook, importChanges(followed.tables, chosen.read.records));
                setChosen(null);
              },
            },
          ]}
          dismiss={{
            label: words.abandon,
            run: () => {
              setChosen(null);
            },
          }}
        />
      )}
      <ChangeNotice changing={changing} done={words.imported} />
    </>
  );
}

function Faults({
  name,
  read,
}: {
  readonly name: string;
  readonly read: Extract<Imported, { isValid: false }>;
}) {
  const styles = useStyles();
  const words = useWords(DATA_WORDS);
  const language = useLanguage();
  const sentences = read.issues.map((issue) => describeImportIssue(issue, language));
  const others = sentences.length - FIRST;
  return (
    <>
      <Notice intent="error" text={words.refused(name, sentences.length)} />
      <ul className={styles.faults}>
        {sentences.slice(0, FIRST).map((sentence) => (
          <li key={sentence}>
            <Text size={200}>{typeset(sentence, language)}</Text>
          </li>
        ))}
      </ul>
      {others > 0 && <Text size={200}>{words.others(others)}</Text>}
    </>
  );
}
