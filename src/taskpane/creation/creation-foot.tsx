import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { OpenWorkbook } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { Notice, type NoticeAction } from '../layout/notice';
import { Unbroken } from '../layout/unbroken';
import { useKeptFocus } from '../layout/focus';
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
import { CREATION_WORDS } from './words';

interface CreationFootProps {
  /** Of the sheet, or of the first of several. */
  readonly name: string;
  /** How many sheets are created together. */
  readonly sheets?: number;
  /** What the sheets are about: what was said of a creation goes when that is another; the name unless told. */
  readonly about?: string;
  /** How sheets that keep what was billed are dealt with, where one bears the name. */
  readonly kept?: KeptSheets;
  /** Told of the end of a creation. */
  readonly onDone?: () => void;
  /** null where there is nothing to create. */
  readonly prepare: Prepare | null;
  readonly workbook: OpenWorkbook;
}

/** Sheets that are not replaced but on an explicit word. */
export interface KeptSheets {
  /** What is offered first in their stead; null where nothing is. */
  readonly instead: NoticeAction | null;
  readonly replace: string;
  /** What replacing them loses. */
  readonly loss: (names: string) => string;
}

const IDLE: Creation = { kind: 'idle' };

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  said: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  progress: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  percent: { fontVariantNumeric: 'tabular-nums' },
});

/** The button that creates sheets, and what becomes of it. */
export function CreationFoot(props: CreationFootProps) {
  const { name, sheets: count = 1, about = name, prepare, workbook, kept, onDone } = props;
  const styles = useStyles();
  const words = useWords(CREATION_WORDS);
  const foot = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<{ readonly creation: Creation; readonly of: string }>({
    creation: IDLE,
    of: about,
  });
  const shown = useRef({ about, onDone });
  useEffect(() => {
    shown.current = { about, onDone };
  });
  // What was said goes when another sheet is chosen; a creation goes on, and its end is said whichever is chosen then.
  const creation = said.of === about || isUnderWay(said.creation) ? said.creation : IDLE;
  const setCreation = (next: Creation) => {
    setSaid({ creation: next, of: shown.current.about });
    if (next.kind === 'done') shown.current.onDone?.();
  };
  useKeptFocus(foot, creation.kind);

  const create = (wanted: string, make: Prepare, choice: Choice) => {
    void createSheets(workbook, wanted, make, choice, setCreation);
  };
  const show = (sheet: string) => {
    workbook.show({ sheet, address: 'A1' }).catch((thrown: unknown) => {
      setCreation({ kind: 'failed', thrown });
    });
  };

  return (
    <div ref={foot} className={styles.foot}>
      <CreationNotice
        creation={creation}
        kept={kept ?? null}
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
        <Unbroken text={count > 1 ? words.createAll(count, name) : words.create(name)} part={name} />
      </Button>
    </div>
  );
}

interface CreationNoticeProps {
  readonly creation: Creation;
  readonly kept: KeptSheets | null;
  readonly onChoice: (sheets: Sheets, choice: Choice) => void;
  readonly onShow: (name: string) => void;
  readonly onAbandon: () => void;
}

function CreationNotice({ creation, kept, onChoice, onShow, onAbandon }: CreationNoticeProps) {
  const words = useWords(CREATION_WORDS);
  const language = useLanguage();
  switch (creation.kind) {
    case 'idle':
    case 'preparing':
    case 'writing':
      return null;
    case 'taken':
      return (
        <TakenNotice
          names={creation.names}
          kept={kept}
          onChoice={(choice) => {
            onChoice(creation.sheets, choice);
          }}
          onAbandon={onAbandon}
        />
      );
    case 'done': {
      const { names, replaced } = creation;
      const [name = ''] = names;
      const [one, several] = replaced
        ? [words.replaced, words.replacedAll]
        : [words.created, words.createdAll];
      return (
        <Notice
          intent="success"
          text={names.length > 1 ? several(names) : one(name)}
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

interface TakenNoticeProps {
  readonly names: readonly string[];
  readonly kept: KeptSheets | null;
  readonly onChoice: (choice: Choice) => void;
  readonly onAbandon: () => void;
}

/** Sheets bear the names already: what is safe comes first, and what they keep is lost on an explicit word only. */
function TakenNotice({ names, kept, onChoice, onAbandon }: TakenNoticeProps) {
  const words = useWords(CREATION_WORDS);
  const [isReplacing, setIsReplacing] = useState(false);
  const listed = names.join(' », « ');
  const replace = () => {
    onChoice('replace');
  };
  const dismiss = { label: words.abandon, run: onAbandon };
  if (kept !== null && isReplacing) {
    const actions = [{ label: kept.replace, run: replace }];
    return <Notice intent="warning" text={kept.loss(listed)} actions={actions} dismiss={dismiss} />;
  }
  const rename = {
    label: words.rename,
    run: () => {
      onChoice('rename');
    },
  };
  const instead = kept?.instead ?? null;
  const askFirst = () => {
    setIsReplacing(true);
  };
  const actions = [
    ...(instead === null
      ? []
      : [
          {
            label: instead.label,
            run: () => {
              onAbandon();
              instead.run();
            },
          },
        ]),
    rename,
    { label: words.replace, run: kept === null ? replace : askFirst },
  ];
  return <Notice intent="warning" text={words.taken(listed)} actions={actions} dismiss={dismiss} />;
}

function CreationProgress({ creation }: { readonly creation: CreationUnderWay }) {
  const styles = useStyles();
  const words = useWords(CREATION_WORDS);
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
