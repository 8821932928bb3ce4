import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { Notice } from '../layout/notice';
import { Unbroken } from '../layout/unbroken';
import { useKeptFocus } from '../layout/use-kept-focus';
import { useLanguage, useWords } from '../words/language';
import {
  createSheets,
  isUnderWay,
  percentOf,
  type Choice,
  type Creation,
  type CreationUnderWay,
  type Prepare,
  type Sheets,
} from './creation';
import { TABLES_WORDS } from './words/tables-words';

interface CreationFootProps {
  /** Of the sheet, or of the first of several. */
  readonly name: string;
  /** null where there is nothing to create. */
  readonly prepare: Prepare | null;
  readonly workbook: OpenWorkbook;
}

const IDLE: Creation = { kind: 'idle' };

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  said: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  percent: { fontVariantNumeric: 'tabular-nums' },
});

/** The button that creates sheets, and what becomes of it. */
export function CreationFoot({ name, prepare, workbook }: CreationFootProps) {
  const styles = useStyles();
  const words = useWords(TABLES_WORDS);
  const foot = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ readonly creation: Creation; readonly of: string }>({
    creation: IDLE,
    of: name,
  });
  const shownName = useRef(name);
  useEffect(() => {
    shownName.current = name;
  }, [name]);
  // What was said goes when another sheet is chosen; a creation goes on, and its end is said whichever is chosen then.
  const creation = said.of === name || isUnderWay(said.creation) ? said.creation : IDLE;
  const setCreation = (next: Creation) => {
    setSaid({ creation: next, of: shownName.current });
  };
  useKeptFocus(foot, creation.kind);

  const create = (wanted: string, make: Prepare, choice: Choice) => {
    void createSheets(workbook, wanted, make, choice, setCreation);
  };
  const show = (shown: string) => {
    workbook.show({ sheet: shown, address: 'A1' }).catch((thrown: unknown) => {
      setCreation({ kind: 'failed', thrown });
    });
  };

  return (
    <div ref={foot} className={styles.foot}>
      <CreationNotice
        creation={creation}
        onChoice={(sheets, choice) => {
          create(sheets[0].name, () => Promise.resolve(sheets), choice);
        }}
        onShow={show}
        onAbandon={() => {
          setCreation(IDLE);
        }}
      />
      {isUnderWay(creation) && <CreationProgress creation={creation} />}
      <Button
        appearance="primary"
        disabledFocusable={prepare === null || creation.kind === 'taken' || isUnderWay(creation)}
        onClick={() => {
          if (prepare !== null) create(name, prepare, null);
        }}
      >
        <Unbroken text={words.create(name)} part={name} />
      </Button>
    </div>
  );
}

interface CreationNoticeProps {
  readonly creation: Creation;
  readonly onChoice: (sheets: Sheets, choice: Choice) => void;
  readonly onShow: (name: string) => void;
  readonly onAbandon: () => void;
}

function CreationNotice({ creation, onChoice, onShow, onAbandon }: CreationNoticeProps) {
  const words = useWords(TABLES_WORDS);
  const language = useLanguage();
  switch (creation.kind) {
    case 'idle':
    case 'preparing':
    case 'writing':
      return null;
    case 'taken': {
      const { sheets, names } = creation;
      return (
        <Notice
          intent="warning"
          text={words.taken(names.join(' », « '))}
          actions={[
            {
              label: words.rename,
              run: () => {
                onChoice(sheets, 'rename');
              },
            },
            {
              label: words.replace,
              run: () => {
                onChoice(sheets, 'replace');
              },
            },
          ]}
          dismiss={{ label: words.abandon, run: onAbandon }}
        />
      );
    }
    case 'done': {
      const { names, replaced } = creation;
      const [name = ''] = names;
      return (
        <Notice
          intent="success"
          text={replaced ? words.replaced(name) : words.created(name)}
          actions={[
            {
              label: words.show,
              run: () => {
                onShow(name);
              },
            },
          ]}
        />
      );
    }
    case 'cancelled':
      return <Notice intent="info" text={words.cancelled} />;
    case 'failed':
      return <Notice intent="error" text={failureSentence(creation.thrown, language)} />;
  }
}

function CreationProgress({ creation }: { readonly creation: CreationUnderWay }) {
  const styles = useStyles();
  const words = useWords(TABLES_WORDS);
  const { kind, name, progress, stopping, controller } = creation;
  const percent = percentOf(progress);
  const doing = stopping ? words.stopping : words[kind](name);
  return (
    <>
      <div className={styles.said}>
        <Text size={200}>
          <Unbroken text={doing} part={name} />
        </Text>
        {percent !== null && (
          <Text size={200} className={styles.percent}>
            {words.percent(percent)}
          </Text>
        )}
      </div>
      <div className={styles.progress}>
        <ProgressBar
          aria-label={doing}
          thickness="large"
          {...(percent === null ? {} : { value: percent / 100 })}
        />
        <Button
          size="small"
          disabledFocusable={stopping}
          onClick={() => {
            controller.abort();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
