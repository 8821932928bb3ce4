import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Decision } from '../../../billing/model/decision';
import { SET_ASIDE_REASONS } from '../../../billing/words/set-aside-reasons';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import type { Finding } from '../../../billing/model/finding';
import type { RowId } from '../../../billing/model/source';
import { reasonToSetAside } from '../../../billing/words/set-aside-causes';

/** A row that may be left out of the bill, and what was found wrong with it. */
export interface RowToSetAside {
  readonly row: RowId;
  readonly cause: string;
}

/** Every row that may be set aside, with the first cause that is found. */
export function rowsToSetAside(errors: readonly Finding[]): readonly RowToSetAside[] {
  const causes = new Map<RowId, string>();
  for (const finding of errors) {
    const [row] = finding.rows;
    if (row === undefined || !finding.remedies.some(({ kind }) => kind === 'setAside')) continue;
    if (!causes.has(row.id)) causes.set(row.id, reasonToSetAside(finding));
  }
  return [...causes].map(([row, cause]) => ({ row, cause }));
}

interface SettingAsideProps {
  readonly rows: readonly RowToSetAside[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  reasons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  reason: { minWidth: 0, textAlign: 'start' },
  typed: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: '11rem' },
});

/** Asks why rows are not billed, once for all of them: the annex prints it. */
export function SettingAside({ rows, onDecide, onClose }: SettingAsideProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const label = useId();
  const [typed, setTyped] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('button')?.focus();
  }, []);
  const decide = (reasonOf: (row: RowToSetAside) => string) => {
    onDecide(rows.map((one) => ({ kind: 'setAside', row: one.row, reason: reasonOf(one) })));
  };
  const [first] = rows;
  const causes = new Set(rows.map(({ cause }) => cause));
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={label}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') decide(() => typed.trim());
      }}
    >
      <Text size={200} id={label}>
        {words.whySetAside(rows.length)}
      </Text>
      <div className={styles.reasons}>
        {first !== undefined && (
          <Button
            size="small"
            className={styles.reason}
            onClick={() => {
              decide(({ cause }) => cause);
            }}
          >
            {causes.size === 1 ? first.cause : words.causeOfEach}
          </Button>
        )}
        {SET_ASIDE_REASONS.map((reason) => (
          <Button
            key={reason.fr}
            size="small"
            className={styles.reason}
            onClick={() => {
              decide(() => reason.fr);
            }}
          >
            {reason[language]}
          </Button>
        ))}
      </div>
      <div className={styles.typed}>
        <Field label={words.otherReason} size="small">
          <Input
            className={styles.input}
            size="small"
            value={typed}
            onChange={(_event, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <Button type="submit" size="small" disabledFocusable={typed.trim() === ''}>
          {words.setAsideFor}
        </Button>
      </div>
    </form>
  );
}

/** Closes a form that unfolds in place, and the form alone. */
export function closeOnEscape(onClose: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
}
