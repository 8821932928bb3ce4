import { Button, Field as FormField, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Dropdown } from '../../layout/dropdown';
import type { Decision } from '../../../billing/model/decision';
import type { Field } from '../../../billing/model/field';
import type { FileChoices } from '../../../billing/model/file';
import type { Candidate, Finding, Remedy } from '../../../billing/model/finding';
import { FIELD_NAMES } from '../../../billing/words/field-names';
import { SEPARATOR_NAMES } from '../../../billing/words/separator-names';
import { CHOICE_WORDS } from '../../../billing/words/describe-decision';
import type { SeenRow } from '../../../billing/words/headline';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { Correction } from './correction';
import { rowsToSetAside, SettingAside } from './setting-aside';

interface RemediesProps {
  readonly finding: Finding;
  /** The first row that is concerned; null where none is. */
  readonly seen: SeenRow | null;
  readonly header: readonly string[];
  readonly onDecide: (decisions: readonly Decision[]) => void;
  readonly onAssign: (field: Field, column: number | null) => void;
  readonly onRead: (choices: FileChoices) => void;
}

type OfKind<K extends Remedy['kind']> = Extract<Remedy, { kind: K }>;

const NO_COLUMN = '';
const MOST_BUTTONS = 4;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  dropdown: { minWidth: 0 },
});

/** What can be done about a finding, each a button; what needs a word more unfolds beneath. */
export function Remedies({ finding, seen, header, onDecide, onAssign, onRead }: RemediesProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const language = useLanguage();
  const choiceWords = CHOICE_WORDS[language];
  const [open, setOpen] = useState<'correct' | 'setAside' | null>(null);
  const { remedies, code, accepted } = finding;
  const row = finding.rows[0]?.id ?? null;
  const of = <K extends Remedy['kind']>(kind: K) =>
    remedies.find((remedy): remedy is OfKind<K> => remedy.kind === kind);
  const accept = accepted ? undefined : of('accept');
  const question = accepted ? undefined : of('choose');
  // A doubt about several rows is settled for all of them.
  const only = finding.rows.length === 1 ? row : null;
  const toCorrect = fieldsToCorrect(row === null ? undefined : of('correct'), finding.field);
  const assign = of('assignColumn');
  const buttons = useRef<HTMLDivElement>(null);
  const toggle = (what: 'correct' | 'setAside') => () => {
    setOpen((before) => (before === what ? null : what));
  };
  /** The focus goes back to the button that had it opened. */
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    setOpen(null);
  };
  return (
    <>
      <div ref={buttons} className={styles.row}>
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
        {of('chooseSheet')?.sheets.map((sheet) => (
          <Button
            key={sheet}
            size="small"
            onClick={() => {
              onRead({ sheet });
            }}
          >
            {words.chooseSheet(sheet)}
          </Button>
        ))}
        {of('chooseSeparator')?.separators.map((separator) => (
          <Button
            key={separator}
            size="small"
            onClick={() => {
              onRead({ separator });
            }}
          >
            {words.chooseSeparator(SEPARATOR_NAMES[language][separator])}
          </Button>
        ))}
        {toCorrect !== null && (
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
        <Assignment
          key={field}
          field={field}
          header={header}
          values={candidateValues(finding)}
          onAssign={onAssign}
        />
      ))}
      {open === 'correct' && toCorrect !== null && row !== null && seen !== null && (
        <Correction
          row={seen}
          fields={toCorrect}
          onCorrect={(field, value) => {
            setOpen(null);
            onDecide([{ kind: 'correct', row, field, value }]);
          }}
          onClose={close}
        />
      )}
      {open === 'setAside' && (
        <SettingAside rows={rowsToSetAside([finding])} onDecide={onDecide} onClose={close} />
      )}
    </>
  );
}

/** The field in question comes first. */
function fieldsToCorrect(
  remedy: OfKind<'correct'> | undefined,
  inQuestion: Field | null,
): readonly [Field, ...Field[]] | null {
  const fields = remedy?.fields ?? [];
  const [first, ...others] = [
    ...fields.filter((field) => field === inQuestion),
    ...fields.filter((field) => field !== inQuestion),
  ];
  return first === undefined ? null : [first, ...others];
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

/** The first values of the columns that a finding names, by their place. */
function candidateValues({ details }: Finding): readonly (readonly string[])[] {
  const values: (readonly string[])[] = [];
  for (const one of 'candidates' in details ? details.candidates : []) {
    if ('column' in one) values[one.column] = one.values;
  }
  return values;
}

/** Which column of the source holds a field. */
export function Assignment({
  field,
  header,
  values,
  chosen = null,
  onAssign,
}: {
  readonly field: Field;
  readonly header: readonly string[];
  /** The first values of the columns, where they are to be told apart by them. */
  readonly values: readonly (readonly string[] | undefined)[];
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
            {[text === '' ? String(index + 1) : text, ...(values[index] ?? [])].join(' · ')}
          </Option>
        ))}
      </Dropdown>
    </FormField>
  );
}
