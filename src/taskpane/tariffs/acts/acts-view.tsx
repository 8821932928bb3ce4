import { Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { TableChange } from '../../../workbook/table-change';
import { OutdatedSheets } from '../../drafts/sheet-list';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useKeptFocus } from '../../layout/focus';
import { PlainList } from '../../layout/plain-list';
import { useWords } from '../../words/language';
import { ChangeNotice } from '../change-notice';
import { useChangeableTables, useTableChanges } from '../use-table-changes';
import type { ViewProps } from '../views';
import { TARIFFS_WORDS } from '../words';
import { ActItem, type Doing } from './act-item';
import { ACTS_WORDS } from './words';

/** The workbook's acts: a draft is marked as voted, a vote or a draft amended or removed, each seen before it is done. */
export function ActsView({ preparedAct, onVote }: ViewProps) {
  const words = useWords(ACTS_WORDS);
  const shared = useWords(TARIFFS_WORDS);
  const changeable = useChangeableTables();
  const { changing, change, forget } = useTableChanges();
  const [doing, setDoing] = useState<{ readonly key: string; readonly what: Doing } | null>(() =>
    preparedAct === null ? null : { key: preparedAct.key, what: preparedAct.doing },
  );
  const [done, setDone] = useState<{ readonly text: string; readonly isVote: boolean } | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useKeptFocus(area, `${doing?.key ?? ''} ${doing?.what ?? ''} ${changing.kind}`);
  const acts = [...(changeable?.followed.tariffs.rows.EntActes ?? [])]
    .filter(({ isRefused }) => !isRefused)
    .sort((one, other) => Number(other.status === 'draft') - Number(one.status === 'draft'));
  const make = (changes: readonly TableChange[], text: string, isVote: boolean) => {
    if (changeable === null) return;
    setDone({ text, isVote });
    setDoing(null);
    change(changeable.workbook, changes);
  };
  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        changeable === null || changing.kind !== 'idle' ? (
          <>
            {changeable === null && <Notice intent="info" text={shared.unavailable} />}
            <ChangeNotice changing={changing} done={done?.text ?? ''} />
          </>
        ) : null
      }
    >
      {changeable !== null && changing.kind === 'done' && done?.isVote === true && (
        <OutdatedSheets workbook={changeable.workbook} />
      )}
      <div ref={area} style={{ display: 'contents' }}>
        {changeable !== null && acts.length === 0 && <Text size={200}>{words.none}</Text>}
        {changeable !== null && (
          <PlainList gap="L">
            {acts.map((act) => (
              <ActItem
                key={act.key}
                act={act}
                changeable={changeable}
                isBusy={changing.kind === 'working'}
                doing={doing?.key === act.key ? doing.what : null}
                onDoing={(what) => {
                  setDoing(what === null ? null : { key: act.key, what });
                  forget();
                }}
                onChange={make}
                onVote={onVote}
              />
            ))}
          </PlainList>
        )}
      </div>
    </SectionFrame>
  );
}
