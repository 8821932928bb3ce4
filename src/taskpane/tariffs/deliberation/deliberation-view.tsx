import { schoolYear } from '../../../workbook-tariffs/cells/readers';
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deliberationOf, deliberationText } from '../../../deliberation/deliberation';
import { deliberationSheets } from '../../../sheets/deliberation/deliberation-sheets';
import { Fault } from '../../../workbook-tariffs/cells/fault';
import { attempt } from '../../../engine/attempt';
import { problemSentence } from '../../words/typography';
import { saveFile } from '../../files/save-file';
import { TextToCopy } from '../../files/text-to-copy';
import { useApplication, useWorkbook } from '../../host/host';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { CreationFoot } from '../../creation/creation-foot';
import { today } from '../../host/today';
import { useLanguage, useWords } from '../../words/language';
import { EntryField } from '../../layout/entry-field';
import type { ViewProps } from '../views';
import { yearToVote } from '../vote/priced-years';
import { DELIBERATION_WORDS } from './words';

/** Enough lines to read an article whole. */
const ROWS = 16;

/** Loaded with the first file that is asked for. */
const loadWordFile = () => import(/* webpackChunkName: "word-file" */ '../../../deliberation/word-file');

/** A year's draft deliberation as text, as a Word file and as sheets; then the vote. */
export function DeliberationView({ onVote }: ViewProps) {
  const language = useLanguage();
  const workbook = useWorkbook();
  const { savesFiles } = useApplication();
  const words = useWords(DELIBERATION_WORDS);
  const book = useBook();
  const [typed, setTyped] = useState<string>(() => yearToVote(book));
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const year = useMemo(() => (typed.trim() === '' ? null : schoolYear(typed)), [typed]);
  const sound = year instanceof Fault ? null : year;
  const deliberation = useMemo(() => (sound === null ? null : deliberationOf(book, sound)), [book, sound]);
  const sheets = useMemo(
    () =>
      sound === null ? null : attempt(() => deliberationSheets(book, { year: sound, generatedOn: today() })),
    [book, sound],
  );
  const text = deliberation === null ? '' : deliberationText(deliberation);
  const save = async () => {
    if (deliberation === null) return;
    try {
      const { deliberationDocx, WORD_TYPE } = await loadWordFile();
      const name = `deliberation-${deliberation.year}.docx`;
      saveFile(name, WORD_TYPE, await deliberationDocx(deliberation, today()));
      setOutcome({ is: 'saved', name });
    } catch {
      setOutcome({ is: 'notSaved' });
    }
  };
  return (
    <SectionFrame
      purpose={words.purpose}
      foot={
        <>
          <Button
            disabledFocusable={deliberation === null}
            onClick={() => {
              if (sound !== null) onVote(sound);
            }}
          >
            {words.register}
          </Button>
          {workbook !== null && (
            <CreationFoot
              name={`Délibération ${sound ?? typed}`}
              sheets={sheets?.kind === 'found' ? sheets.value.length : 1}
              prepare={sheets?.kind === 'found' ? () => Promise.resolve(sheets.value) : null}
              workbook={workbook}
            />
          )}
        </>
      }
    >
      <EntryField
        label={words.year}
        typed={typed}
        fault={year === null ? 'blank' : year instanceof Fault ? year : null}
        isAsked
        onType={(next) => {
          setTyped(next);
          setOutcome(null);
        }}
      />
      {deliberation !== null && (
        <Notice intent="info" text={words.toFill(deliberation.toFill, deliberation.reasons.length > 0)} />
      )}
      <TextToCopy
        label={words.text}
        text={text}
        rows={ROWS}
        others={
          savesFiles && (
            <Button disabledFocusable={deliberation === null} onClick={() => void save()}>
              {words.save}
            </Button>
          )
        }
      />
      {!savesFiles && <Notice intent="info" text={words.noWordFile} />}
      {outcome !== null && <OutcomeNotice outcome={outcome} />}
      {sheets?.kind === 'refused' && (
        <Notice intent="info" text={words.noSheet(problemSentence(sheets.problem, language))} />
      )}
    </SectionFrame>
  );
}

/** What became of the Word file. */
type Outcome = { readonly is: 'notSaved' } | { readonly is: 'saved'; readonly name: string };

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(DELIBERATION_WORDS);
  return outcome.is === 'saved' ? (
    <Notice intent="info" text={words.saved(outcome.name)} />
  ) : (
    <Notice intent="warning" text={words.notSaved} />
  );
}
