import { useMemo, useState, type ReactNode } from 'react';
import { isStuck } from '../../../control/formula/stuck';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import type { Difference, OpeningCheck } from '../../../workbook-tariffs/live/follow';
import { failureSentence } from '../../host/failure';
import { useTariffs, useTariffsStore } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { RepairNotice } from './repair/repair-notice';
import { useLanguage, useWords } from '../../words/language';
import { OPENING_WORDS, type OpeningWords } from './words';

interface OpeningNoticesProps {
  readonly workbook: OpenWorkbook;
  readonly className: string;
}

/** Why cells were recalculated, those that no recalculation heals, and what the workbook could not keep. */
export function OpeningNotices({ workbook, className }: OpeningNoticesProps) {
  const words = useWords(OPENING_WORDS);
  const language = useLanguage();
  const tariffs = useTariffsStore();
  const { followed } = useTariffs();
  const [seen, setSeen] = useState<readonly unknown[]>([]);
  const { formulas = null, opening = null, unkeptBecause = null, isCircular = false } = followed ?? {};
  const stuck = useMemo(() => (formulas ?? []).filter(isStuck), [formulas]);
  /** Closes a message until there is another. */
  const dismiss = (what: unknown) => ({
    label: words.dismiss,
    run: () => {
      setSeen((before) => [...before, what]);
    },
  });
  const [sheet] = opening?.sheets ?? [];
  return (
    <>
      <RepairNotice
        workbook={workbook}
        stuck={stuck}
        className={className}
        onRepaired={(now) => {
          tariffs.foundFormulas(now);
        }}
      />
      {isCircular && (
        <Padded className={className}>
          <Notice intent="error" text={words.circular} />
        </Padded>
      )}
      {opening !== null && sheet !== undefined && !seen.includes(opening) && (
        <Padded className={className}>
          <Notice
            intent={isOlder(opening) ? 'warning' : 'info'}
            text={recalculated(opening, words)}
            actions={[
              {
                label: words.show(sheet),
                run: () => void workbook.show({ sheet, address: 'A1' }).catch(() => undefined),
              },
            ]}
            dismiss={dismiss(opening)}
          />
        </Padded>
      )}
      {unkeptBecause !== null && !seen.includes(unkeptBecause) && (
        <Padded className={className}>
          <Notice
            intent="warning"
            text={words.unkept(failureSentence(unkeptBecause, language))}
            dismiss={dismiss(unkeptBecause)}
          />
        </Padded>
      )}
    </>
  );
}

function Padded({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return <div className={className}>{children}</div>;
}

/** Whether this add-in knows less than the one that calculated the cells. */
function isOlder({ differences }: OpeningCheck): boolean {
  return differences.some((difference) => 'is' in difference && difference.is === 'older');
}

function recalculated({ differences, sheets }: OpeningCheck, words: OpeningWords): string {
  return [...differences.map((difference) => reason(difference, words)), words.recalculated(sheets)].join(
    ' ',
  );
}

function reason(difference: Difference, words: OpeningWords): string {
  switch (difference.kind) {
    case 'unknown':
      return words.unknown;
    case 'unread':
      return words.unread;
    case 'tables':
      return words.tables[difference.what](difference.tables);
    case 'edition':
    case 'release': {
      const { before, now } = difference;
      return words[difference.kind][difference.is](before, now);
    }
  }
}
