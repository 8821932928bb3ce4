import { Button, Input, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Field } from '../../../billing/model/field';
import { presentValue, type SeenRow } from '../../../billing/words/headline';
import { FIELD_NAMES } from '../../../billing/words/field-names';
import { Dropdown } from '../../layout/dropdown';
import { useLanguage, useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { closeOnEscape } from './setting-aside';

interface CorrectionProps {
  readonly row: SeenRow;
  /** Those in which the fault may be, the first one shown. */
  readonly fields: readonly [Field, ...Field[]];
  readonly onCorrect: (field: Field, value: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, width: '9rem' },
  dropdown: { minWidth: 0 },
});

/** Another value for a field of a row: what it holds now stands there, selected, so that typing takes its place. */
export function Correction({ row, fields, onCorrect, onClose }: CorrectionProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const names = FIELD_NAMES[useLanguage()];
  const [field, setField] = useState<Field>(fields[0]);
  const present = presentValue(row, field) ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? present;
  const isOther = value.trim() !== '' && value.trim() !== present;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  return (
    <form
      className={styles.form}
      onKeyDown={closeOnEscape(onClose)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther) onCorrect(field, value.trim());
      }}
    >
      {fields.length > 1 && (
        <Dropdown
          className={styles.dropdown}
          size="small"
          aria-label={words.correctField}
          value={names[field]}
          selectedOptions={[field]}
          onOptionSelect={(_event, { optionValue }) => {
            setField(fields.find((one) => one === optionValue) ?? field);
            setTyped(null);
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
        input={{ ref: input }}
        className={styles.input}
        size="small"
        aria-label={words.correction(names[field])}
        placeholder={names[field]}
        value={value}
        onChange={(_event, { value: entered }) => {
          setTyped(entered);
        }}
      />
      <Button type="submit" size="small" disabledFocusable={!isOther}>
        {words.validate}
      </Button>
    </form>
  );
}
