import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { Notice } from '../layout/notice';
import { useWords } from '../words/language';
import { FILES_WORDS } from './words';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  /** How many lines are shown at once. */
  readonly rows: number;
  /** What else can be done with the text: buttons beside that which copies. */
  readonly others?: ReactNode;
}

/** A text to take elsewhere: by a button, or selected where the host closes the clipboard to the pane. */
export function TextToCopy({ label, text, rows, others }: TextToCopyProps) {
  const styles = useStyles();
  const words = useWords(FILES_WORDS);
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const copy = async () => {
    try {
      // Absent from a frame that is not allowed it.
      const { clipboard } = navigator as { readonly clipboard?: Clipboard };
      if (clipboard === undefined) throw new Error('No clipboard.');
      await clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ text, isCopied: false });
    }
  };
  return (
    <>
      <Field label={label}>
        <Textarea readOnly lang="fr" rows={rows} value={text} textarea={{ ref: field }} />
      </Field>
      {outcome?.text === text && (
        <Notice
          intent={outcome.isCopied ? 'success' : 'warning'}
          text={outcome.isCopied ? words.copied : words.notCopied}
        />
      )}
      <div className={styles.ways}>
        <Button disabledFocusable={text === ''} onClick={() => void copy()}>
          {words.copy}
        </Button>
        {others}
      </div>
    </>
  );
}
