import { Button, Field as FormField, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Dropdown } from '../../layout/dropdown';
import type { Decision } from '../../../billing/model/decision';
import type { Field } from '../../../billing/model/field';
import type { Candidate, Finding, Remedy } from '../../../billing/model/finding';
import type { RowId } from '../../../billing/model/source';
import { FIELD_NAMES } from '../../../billing/words/field-names';
import { CHOICE_WORDS } from '../../../billing/words/describe-decision';
import { reasonToSetAside } from '../../../billing/words/set-aside-causes';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';

interface RemediesProps {
  readonly finding: Finding;
  readonly header: readonly string[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
}

type OfKind<K extends Remedy['kind']> = Extract<Remedy, { kind: K }>;

const NO_COLUMN = '';
const MOST_BUTTONS = 4;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: '9rem' },
  dropdown: { minWidth: 0 },
});

/** What can be done about a finding, each a button; what needs a word more unfolds beneath. */
export function Remedies({ finding, header, onDecide, onAssign }: RemediesProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const choiceWords = CHOICE_WORDS[useLanguage()];
  const [open, setOpen] = useState<'correct' | 'setAside' | null>(null);
  const { remedies, code, accepted } = finding;
  const row = finding.rows[0]?.id ?? null;
  const of = <K extends Remedy['kind']>(kind: K) =>
    remedies.find((remedy): remedy is OfKind<K> => remedy.kind === kind);
  const accept = accepted ? undefined : of('accept');
  const question = accepted ? undefined : of('choose');
  // A doubt about several rows is settled for all of them.
  const only = finding.rows.length === 1 ? row : null;
  const correct = row === null ? undefined : of('correct');
  const assign = of('assignColumn');
  const toggle = (what: 'correct' | 'setAside') => () => {
    setOpen((before) => (before === what ? null : what));
  };
  return (
    <>
      <div className={styles.row}>
        {row !== null && (
          <CommuneChoice
            candidates={of('chooseCommune')?.candidates ?? []}
            onChoose={(insee) => {
              onDecide([{ kind: 'chooseCommune', row, insee }]);
            }}
          />
        )}
        {accept !== undefined && (
          <Button
            size="small"
            onClick={() => {
              onDecide([{ kind: 'accept', code, row: only, about: accept.about }]);
            }}
          >
            {words.accept}
          </Button>
        )}
        {question?.choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => {
              onDecide([{ kind: 'answer', code, row: only, about: question.about, choice }]);
            }}
          >
            {choiceWords[choice]}
          </Button>
        ))}
        {correct !== undefined && (
          <Button size="small" aria-expanded={open === 'correct'} onClick={toggle('correct')}>
            {words.correct}
          </Button>
        )}
        {row !== null && of('setAside') !== undefined && (
          <Button size="small" aria-expanded={open === 'setAside'} onClick={toggle('setAside')}>
            {words.setAside}
          </Button>
        )}
      </div>
      {assign?.fields.map((field) => (
        <Assignment key={field} field={field} header={header} onAssign={onAssign} />
      ))}
      {open === 'correct' && correct !== undefined && row !== null && (
        <Correction row={row} fields={correct.fields} onDecide={onDecide} />
      )}
      {open === 'setAside' && row !== null && (
        <SettingAside row={row} reason={reasonToSetAside(finding)} onDecide={onDecide} />
      )}
    </>
  );
}

/** A button for each commune that may be meant; a list where they are many, as under one postal code. */
function CommuneChoice({
  candidates,
  onChoose,
}: {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (insee: string) => void;
}) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const named = candidates.map(({ insee, name }) => ({ insee, label: `${name} (${insee})` }));
  if (named.length <= MOST_BUTTONS) {
    return named.map(({ insee, label }) => (
      <Button
        key={insee}
        size="small"
        onClick={() => {
          onChoose(insee);
        }}
      >
        {words.choose(label)}
      </Button>
    ));
  }
  return (
    <Dropdown
      className={styles.dropdown}
      size="small"
      aria-label={words.chooseCommune}
      placeholder={words.chooseCommune}
      selectedOptions={[]}
      onOptionSelect={(_event, { optionValue }) => {
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {named.map(({ insee, label }) => (
        <Option key={insee} value={insee} text={label}>
          {label}
        </Option>
      ))}
    </Dropdown>
  );
}

function Correction({
  row,
  fields,
  onDecide,
}: {
  readonly row: RowId;
  readonly fields: readonly Field[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
}) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const names = FIELD_NAMES[useLanguage()];
  const [field, setField] = useState<Field | undefined>(fields[0]);
  const [value, setValue] = useState('');
  if (field === undefined) return null;
  return (
    <div className={styles.form}>
      {fields.length > 1 && (
        <Dropdown
          className={styles.dropdown}
          size="small"
          aria-label={words.correctField}
          value={names[field]}
          selectedOptions={[field]}
          onOptionSelect={(_event, { optionValue }) => {
            setField(fields.find((one) => one === optionValue) ?? field);
          }}
        >
          {fields.map((one) => (
            <Option key={one} value={one} text={names[one]}>
              {names[one]}
            </Option>
          ))}
        </Dropdown>
      )}
      <Input
        className={styles.input}
        size="small"
        aria-label={words.correction(names[field])}
        placeholder={names[field]}
        value={value}
        onChange={(_event, { value: typed }) => {
          setValue(typed);
        }}
      />
      <Button
        size="small"
        disabledFocusable={value.trim() === ''}
        onClick={() => {
          onDecide([{ kind: 'correct', row, field, value: value.trim() }]);
        }}
      >
        {words.correct}
      </Button>
    </div>
  );
}

function SettingAside({
  row,
  reason: proposed,
  onDecide,
}: {
  readonly row: RowId;
  readonly reason: string;
  readonly onDecide: (decisions: readonly Decision[]) => void;
}) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const [reason, setReason] = useState(proposed);
  return (
    <div className={styles.form}>
      <FormField label={words.reason} size="small">
        <Input
          size="small"
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
          }}
        />
      </FormField>
      <Button
        size="small"
        disabledFocusable={reason.trim() === ''}
        onClick={() => {
          onDecide([{ kind: 'setAside', row, reason: reason.trim() }]);
        }}
      >
        {words.confirmSetAside}
      </Button>
    </div>
  );
}

/** Which column of the source holds a field. */
export function Assignment({
  field,
  header,
  chosen = null,
  onAssign,
}: {
  readonly field: Field;
  readonly header: readonly string[];
  readonly chosen?: number | null;
  readonly onAssign: (field: Field, column: number | null) => void;
}) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const names = FIELD_NAMES[useLanguage()];
  return (
    <FormField label={words.assign(names[field])} size="small">
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={chosen === null ? words.none : (header[chosen] ?? '')}
        selectedOptions={[chosen === null ? NO_COLUMN : String(chosen)]}
        onOptionSelect={(_event, { optionValue = NO_COLUMN }) => {
          onAssign(field, optionValue === NO_COLUMN ? null : Number(optionValue));
        }}
      >
        <Option value={NO_COLUMN} text={words.none}>
          {words.none}
        </Option>
        {header.map((text, index) => (
          <Option key={`${index} ${text}`} value={String(index)} text={text}>
            {text === '' ? String(index + 1) : text}
          </Option>
        ))}
      </Dropdown>
    </FormField>
  );
}
