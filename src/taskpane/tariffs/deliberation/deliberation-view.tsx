import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deliberationOf, deliberationText } from '../../../deliberation/deliberation';
import { deliberationSheets } from '../../../sheets/deliberation/deliberation-sheets';
import { Fault } from '../../../workbook-tariffs/cells/fault';
import { schoolYear } from '../../../workbook-tariffs/cells/year';
import { attempt } from '../../asking/attempt';
import { problemSentence } from '../../asking/problem-sentence';
import { useBook } from '../../host/tariffs';
import { useWorkbook } from '../../host/workbook';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { CreationFoot } from '../../tables/creation-foot';
import { today } from '../../tables/today';
import { useLanguage, useWords } from '../../words/language';
import { saveFile } from '../data/save-file';
import { EntryField } from '../entry-field';
import type { ViewProps } from '../views';
import { yearToVote } from '../vote/priced-years';
import { DELIBERATION_WORDS } from './words/deliberation-words';

/** Enough lines to read an article whole. */
const ROWS = 16;

/** Loaded with the first file that is asked for. */
const loadWordFile = () => import(/* webpackChunkName: "word-file" */ '../../../deliberation/word-file');

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** A year's draft deliberation as text, as a Word file and as sheets; then the vote. */
export function DeliberationView({ onVote }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const workbook = useWorkbook();
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
  const copy = () => {
    // Some hosts close the clipboard to a pane: the text can still be selected.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    (clipboard === undefined ? Promise.reject(new Error('No clipboard.')) : clipboard.writeText(text)).then(
      () => {
        setOutcome({ is: 'copied' });
      },
      () => {
        setOutcome({ is: 'notCopied' });
      },
    );
  };
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
      <Field label={words.text}>
        <Textarea readOnly lang="fr" rows={ROWS} value={text} />
      </Field>
      {outcome !== null && <OutcomeNotice outcome={outcome} />}
      <div className={styles.ways}>
        <Button disabledFocusable={deliberation === null} onClick={copy}>
          {words.copy}
        </Button>
        <Button disabledFocusable={deliberation === null} onClick={() => void save()}>
          {words.save}
        </Button>
      </div>
      {sheets?.kind === 'refused' && (
        <Notice intent="info" text={words.noSheet(problemSentence(sheets.problem, language))} />
      )}
    </SectionFrame>
  );
}

/** What became of the text or of the file. */
type Outcome =
  { readonly is: 'copied' | 'notCopied' | 'notSaved' } | { readonly is: 'saved'; readonly name: string };

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(DELIBERATION_WORDS);
  switch (outcome.is) {
    case 'saved':
      return <Notice intent="success" text={words.saved(outcome.name)} />;
    case 'copied':
      return <Notice intent="success" text={words.copied} />;
    default:
      return <Notice intent="warning" text={words[outcome.is]} />;
  }
}
