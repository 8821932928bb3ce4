import { Button, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deliberationOf, deliberationText } from '../../../deliberation/deliberation';
import { Fault } from '../../../workbook-tariffs/cells/fault';
import { schoolYear } from '../../../workbook-tariffs/cells/year';
import { useBook } from '../../host/tariffs';
import { Notice } from '../../layout/notice';
import { SectionFrame } from '../../layout/section-frame';
import { useWords } from '../../words/language';
import { EntryField } from '../entry-field';
import { nextYear } from '../vote/priced-years';
import { DELIBERATION_WORDS } from './words/deliberation-words';

/** Enough lines to read an article whole. */
const ROWS = 16;

/** The text of a year's deliberation, to be pasted. */
export function DeliberationView() {
  const words = useWords(DELIBERATION_WORDS);
  const book = useBook();
  const [typed, setTyped] = useState<string>(() => nextYear(book));
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const year = useMemo(() => (typed.trim() === '' ? null : schoolYear(typed)), [typed]);
  const deliberation = useMemo(
    () => (year === null || year instanceof Fault ? null : deliberationOf(book, year)),
    [book, year],
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
          {copied === 'yes' && <Notice intent="success" text={words.copied} />}
          {copied === 'no' && <Notice intent="warning" text={words.notCopied} />}
          <Button appearance="primary" disabledFocusable={deliberation === null} onClick={copy}>
            {words.copy}
          </Button>
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
    </SectionFrame>
  );
}
