import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deliberationOf, deliberationText } from '../../../deliberation/deliberation';
import { deliberationAnnex } from '../../../sheets/deliberation/deliberation-annex';
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
import { EntryField } from '../entry-field';
import type { ViewProps } from '../views';
import { yearToVote } from '../vote/priced-years';
import { DELIBERATION_WORDS } from './words/deliberation-words';

/** Enough lines to read an article whole. */
const ROWS = 16;

const useStyles = makeStyles({ copy: { alignSelf: 'flex-start' } });

/** The text of a year's deliberation, to be pasted; its annex as a sheet; then the vote. */
export function DeliberationView({ onVote }: ViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const workbook = useWorkbook();
  const words = useWords(DELIBERATION_WORDS);
  const book = useBook();
  const [typed, setTyped] = useState<string>(() => yearToVote(book));
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const year = useMemo(() => (typed.trim() === '' ? null : schoolYear(typed)), [typed]);
  const sound = year instanceof Fault ? null : year;
  const deliberation = useMemo(() => (sound === null ? null : deliberationOf(book, sound)), [book, sound]);
  const annex = useMemo(
    () =>
      sound === null ? null : attempt(() => deliberationAnnex(book, { year: sound, generatedOn: today() })),
    [book, sound],
  );
  const text = deliberation === null ? '' : deliberationText(deliberation);
  const copy = () => {
    // Some hosts close the clipboard to a pane: the text can still be selected.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    (clipboard === undefined ? Promise.reject(new Error('No clipboard.')) : clipboard.writeText(text)).then(
      () => {
        setCopied('yes');
      },
      () => {
        setCopied('no');
      },
    );
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
              prepare={annex?.kind === 'found' ? () => Promise.resolve([annex.value]) : null}
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
          setCopied(null);
        }}
      />
      {deliberation !== null && deliberation.missing > 0 && (
        <Notice intent="info" text={words.missing(deliberation.missing)} />
      )}
      <Field label={words.text}>
        <Textarea readOnly lang="fr" rows={ROWS} value={text} />
      </Field>
      {copied === 'yes' && <Notice intent="success" text={words.copied} />}
      {copied === 'no' && <Notice intent="warning" text={words.notCopied} />}
      <Button className={styles.copy} disabledFocusable={deliberation === null} onClick={copy}>
        {words.copy}
      </Button>
      {annex?.kind === 'refused' && (
        <Notice intent="info" text={words.noAnnex(problemSentence(annex.problem, language))} />
      )}
    </SectionFrame>
  );
}
