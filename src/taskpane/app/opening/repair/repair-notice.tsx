import type { Language } from '../../../../kit/messages';
import { useState } from 'react';
import {
  UnfinishedLeft,
  WorkbookFailure,
  type FoundFormula,
  type OpenWorkbook,
} from '../../../../workbook/open-workbook';
import { failureSentence } from '../../../host/failure';
import { Notice } from '../../../layout/notice';
import { useLanguage, useWords } from '../../../words/language';
import { bySheet, repairFormulas, type Repair } from './repair-formulas';
import { REPAIR_WORDS } from './words';

interface RepairNoticeProps {
  readonly workbook: OpenWorkbook;
  /** The formulas whose function Excel has lost. */
  readonly stuck: readonly FoundFormula[];
  /** Called once they are written again, as far as Excel took them, with the ENT formulas of the workbook. */
  readonly onRepaired: (formulas: readonly FoundFormula[]) => void;
  readonly className: string;
}

type Doing =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'done'; readonly repair: Repair }
  | { readonly kind: 'failed'; readonly thrown: unknown };

/** The formulas that Excel has left at #NAME?, the button that writes them again, and what came of it. */
export function RepairNotice({ workbook, stuck, onRepaired, className }: RepairNoticeProps) {
  const words = useWords(REPAIR_WORDS);
  const language = useLanguage();
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' });
  const repair = () => {
    setDoing({ kind: 'working' });
    repairFormulas(workbook, stuck).then(
      (done) => {
        setDoing({ kind: 'done', repair: done });
        onRepaired(done.formulas);
      },
      (thrown: unknown) => {
        setDoing({ kind: 'failed', thrown });
      },
    );
  };
  const said = saidOf(doing, language);
  if (stuck.length === 0 && said === '') return null;
  const isDone = stuck.length === 0;
  return (
    <div className={className}>
      <Notice
        intent={said === '' ? 'error' : isDone ? 'success' : 'warning'}
        text={said === '' ? words.found(stuck.length, [...bySheet(stuck).keys()]) : said}
        actions={isDone || doing.kind === 'working' ? [] : [{ label: words.rewrite, run: repair }]}
        {...(isDone
          ? {
              dismiss: {
                label: words.dismiss,
                run: () => {
                  setDoing({ kind: 'idle' });
                },
              },
            }
          : {})}
      />
    </div>
  );
}

/** Nothing before the button is pressed. */
function saidOf(doing: Doing, language: Language): string {
  const words = REPAIR_WORDS[language];
  switch (doing.kind) {
    case 'idle':
      return '';
    case 'working':
      return words.working;
    case 'failed':
      return failureSentence(doing.thrown, language);
    case 'done': {
      const { repaired, unknown, refused } = doing.repair;
      return [
        repaired > 0 ? words.repaired(repaired) : '',
        ...refused.map(({ sheet, formulas, thrown }) =>
          isProtected(thrown)
            ? words.protected(sheet, formulas)
            : words.refused(sheet, failureSentence(thrown, language)),
        ),
        unknown > 0 ? words.unknown(unknown) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    }
  }
}

function isProtected(thrown: unknown): boolean {
  if (thrown instanceof UnfinishedLeft) return false;
  return thrown instanceof WorkbookFailure && thrown.reason === 'protected';
}
