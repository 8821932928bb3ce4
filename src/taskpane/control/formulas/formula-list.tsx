import { useFirstOf } from '../../layout/use-first-of';
import { Button, makeStyles, Text, tokens, useEventCallback } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { oldNames, withNewNames } from '../../../control/formula/renamed';
import type { FoundFormula, OpenWorkbook } from '../../../workbook/open-workbook';
import { failureSentence } from '../../host/failure';
import { useTariffs, useTariffsStore } from '../../host/tariffs';
import { Notice, type NoticeAction } from '../../layout/notice';
import { today } from '../../host/today';
import { PlainList } from '../../layout/plain-list';
import { useLanguage, useWords } from '../../words/language';
import { CONTROL_WORDS } from '../words';
import { FormulaItem } from './formula-item';
import { freezeFormulas, restoreFormulas } from './frozen';
import { listFormulas, type ListedFormula, renamingIn } from './listed-formula';

/** How many are listed before the rest is asked for. */
const FIRST = 12;

type Doing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly sentence: string; readonly undo: NoticeAction | null }
  | { readonly kind: 'failed'; readonly thrown: unknown };

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
});

/** Every ENT formula of the workbook with what it gives. */
export function FormulaList({ workbook }: { readonly workbook: OpenWorkbook }) {
  const styles = useStyles();
  const words = useWords(CONTROL_WORDS);
  const language = useLanguage();
  const tariffs = useTariffsStore();
  const known = useTariffs().followed?.formulas ?? null;
  /** Whose list the pane goes by: this one's, or one made since. */
  const own = useRef(known);
  const [found, setFound] = useState<readonly ListedFormula[] | null>(null);
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const faults = found?.filter(({ fault }) => fault !== null).length ?? 0;
  const renamed = found?.filter(hasOldName) ?? [];

  /** Does something, says how it ended and how to undo it, and looks at the formulas again. */
  const run = (work: () => Promise<string | null>, undo: NoticeAction | null = null) => {
    setDoing({ kind: 'working' });
    work()
      .then(async (sentence) => {
        const listed = await listFormulas(workbook);
        setFound(listed);
        own.current = listed;
        tariffs.foundFormulas(listed);
        setDoing(sentence === null ? { kind: 'idle' } : { kind: 'done', sentence, undo });
      })
      .catch((thrown: unknown) => {
        setDoing({ kind: 'failed', thrown });
      });
  };
  const listAgain = useEventCallback(() => {
    if (known === own.current) return;
    own.current = known;
    if (found !== null && doing.kind !== 'working') run(() => Promise.resolve(null));
  });
  useEffect(listAgain, [known, listAgain]);
  const freeze = () => {
    run(async () => {
      const frozen = await freezeFormulas(workbook, found ?? [], today());
      return frozen === null ? words.none : words.frozen(frozen.frozen, frozen.left, frozen.log);
    });
  };
  const rename = () => {
    const before = new Map(renamed.map(({ formula }) => [withNewNames(formula), formula]));
    const undo = () => {
      run(async () => {
        const changed = (await workbook.listFormulas()).filter(({ formula }) => before.has(formula));
        await workbook.rewriteFormulas(changed, (formula) => before.get(formula) ?? formula);
        return null;
      });
    };
    run(
      async () => {
        await workbook.rewriteFormulas(renamed, withNewNames);
        return words.renamedNow(renamed.length);
      },
      { label: words.undoRename, run: undo },
    );
  };
  const isBusy = doing.kind === 'working';
  const { shown, more } = useFirstOf([...(found ?? [])].sort(faultsFirst), FIRST);

  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            run(() => Promise.resolve(null));
          }}
        >
          {words.list}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            run(async () => {
              const restored = await restoreFormulas(workbook);
              return restored === null ? words.noLog : words.restored(restored.restored, restored.left);
            });
          }}
        >
          {words.restore}
        </Button>
        {found !== null && found.length > faults && (
          <Button
            size="small"
            disabledFocusable={isBusy || doing.kind === 'asking'}
            onClick={() => {
              setDoing({ kind: 'asking' });
            }}
          >
            {words.freeze}
          </Button>
        )}
      </div>
      {doing.kind === 'asking' && found !== null && (
        <Notice
          intent="warning"
          text={words.freezeAsk(found.length - faults)}
          actions={[{ label: words.freezeNow, run: freeze }]}
          dismiss={{
            label: words.abandon,
            run: () => {
              setDoing({ kind: 'idle' });
            },
          }}
        />
      )}
      {isBusy && (
        <Text size={200} role="status">
          {words.working}
        </Text>
      )}
      {doing.kind === 'done' && (
        <Notice intent="success" text={doing.sentence} actions={doing.undo === null ? [] : [doing.undo]} />
      )}
      {doing.kind === 'failed' && <Notice intent="error" text={failureSentence(doing.thrown, language)} />}
      {renamed.length > 0 && (
        <Notice
          intent="warning"
          text={words.oldNames(
            renamed.length,
            renamingIn(
              renamed.flatMap(({ formula }) => oldNames(formula)),
              words,
            ),
          )}
          actions={[{ label: words.rename, run: rename }]}
        />
      )}
      {found !== null && (
        <Text size={200}>{found.length === 0 ? words.none : words.found(found.length, faults)}</Text>
      )}
      <PlainList>
        {shown.map((formula) => (
          <FormulaItem key={`${formula.sheet}!${formula.address}`} workbook={workbook} formula={formula} />
        ))}
      </PlainList>
      {more}
    </div>
  );
}

function faultsFirst(one: ListedFormula, other: ListedFormula): number {
  const isAmiss = (formula: ListedFormula) => formula.fault !== null || hasOldName(formula);
  return Number(isAmiss(other)) - Number(isAmiss(one));
}

function hasOldName({ formula }: FoundFormula): boolean {
  return oldNames(formula).length > 0;
}
