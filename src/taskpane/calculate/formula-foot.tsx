import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CellsAddress, OpenWorkbook } from '../../workbook/open-workbook';
import { failureSentence } from '../host/failure';
import { useSelectedCell, useSelectionChange } from '../host/use-selection';
import { Notice } from '../layout/notice';
import { useKeptFocus } from '../layout/focus';
import { useLanguage, useWords } from '../words/language';
import { formulaPieces, type FormulaArgument } from './formula';
import { insertFormula, type Insertion } from './insertion';
import { CALCULATE_WORDS } from './words';

interface FormulaFootProps {
  /** null while the entries make no formula. */
  readonly args: readonly FormulaArgument[] | null;
  /** Whether what was entered is sound and has no amount. */
  readonly unpriced: boolean;
  /** null outside Excel. */
  readonly workbook: OpenWorkbook | null;
}

type State =
  Insertion | { readonly kind: 'ready' | 'writing' } | { readonly kind: 'failed'; readonly sentence: string };

const READY: State = { kind: 'ready' };

const useStyles = makeStyles({
  foot: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
  piece: { display: 'inline-block', whiteSpace: 'pre-wrap' },
  waiting: { color: tokens.colorNeutralForeground2 },
});

/** The formula as Excel will show it, and the button that writes it in the selected cell. */
export function FormulaFoot({ args, unpriced, workbook }: FormulaFootProps) {
  const styles = useStyles();
  const words = useWords(CALCULATE_WORDS);
  const language = useLanguage();
  const target = useSelectedCell(workbook);
  const foot = useRef<HTMLDivElement>(null);
  const pieces =
    args === null ? [] : formulaPieces(args, language === 'fr' ? ';' : ',', target?.sheet ?? null);
  const formula = pieces.join('');
  // What was said of one formula or one cell is not true of the next.
  const [said, setSaid] = useState<{ readonly state: State; readonly of: string }>({
    state: READY,
    of: formula,
  });
  const state = said.of === formula ? said.state : READY;
  const setState = (next: State) => {
    setSaid({ state: next, of: formula });
  };
  useSelectionChange(workbook, () => {
    setState(READY);
  });
  useKeptFocus(foot, state.kind);

  const insert = (replaced: CellsAddress | null) => {
    if (workbook === null || args === null || state.kind === 'writing') return;
    setState({ kind: 'writing' });
    insertFormula(workbook, args, replaced).then(setState, (thrown: unknown) => {
      setState({ kind: 'failed', sentence: failureSentence(thrown, language) });
    });
  };

  return (
    <div ref={foot} className={styles.foot}>
      {pieces.length === 0 ? (
        <Text as="p" size={200} className={styles.waiting}>
          {unpriced ? words.noFormulaWithoutAmount : words.noFormula}
        </Text>
      ) : (
        <code className={styles.formula}>
          {pieces.map((piece, at) => (
            <span key={at} className={styles.piece}>
              {piece}
            </span>
          ))}
        </code>
      )}
      <InsertionNotice
        state={state}
        onReplace={insert}
        onKeep={() => {
          setState(READY);
        }}
      />
      {workbook !== null && (
        <Button
          appearance="primary"
          disabledFocusable={args === null || state.kind === 'writing'}
          onClick={() => {
            insert(null);
          }}
        >
          {target === null ? words.insert : words.insertIn(target.address)}
        </Button>
      )}
    </div>
  );
}

interface InsertionNoticeProps {
  readonly state: State;
  readonly onReplace: (cell: CellsAddress) => void;
  readonly onKeep: () => void;
}

function InsertionNotice({ state, onReplace, onKeep }: InsertionNoticeProps) {
  const words = useWords(CALCULATE_WORDS);
  switch (state.kind) {
    case 'ready':
    case 'writing':
      return null;
    case 'inserted':
      return <Notice intent="success" text={words.inserted(named(state))} />;
    case 'occupied':
      return (
        <Notice
          intent="warning"
          text={words.occupied(named(state))}
          actions={[
            {
              label: words.replace,
              run: () => {
                onReplace(state.cell);
              },
            },
            { label: words.keep, run: onKeep },
          ]}
        />
      );
    case 'circular':
      return <Notice intent="warning" text={words.refersToItself(state.cell.address)} />;
    case 'failed':
      return <Notice intent="error" text={state.sentence} />;
  }
}

function named({ cell }: { readonly cell: { readonly sheet: string; readonly address: string } }): string {
  return `${cell.sheet}!${cell.address}`;
}
