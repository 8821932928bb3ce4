import { Field, makeStyles, Option, Textarea, tokens } from '@fluentui/react-components';
import { Dropdown } from '../../layout/dropdown';
import { BILLING_SERVICES } from '../../../billing/model/service';
import { EntryField } from '../../layout/entry-field';
import { Unfolding } from '../../layout/unfolding';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import type { OptionName } from '../../../billing/kept/kept-setting';
import {
  blankEntries,
  proposedEntries,
  type OptionsEntries,
  type OptionsField,
  type OptionsRead,
} from './options-entry';

interface OptionsFieldsProps {
  readonly entries: OptionsEntries;
  readonly read: OptionsRead;
  /** What was typed or chosen; another service starts anew. */
  readonly onChange: (changes: Partial<OptionsEntries>) => void;
  /** A field was left. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What is billed and for which year; what is rarely changed folds away. */
export function OptionsFields({ entries, read, onChange, onLeave }: OptionsFieldsProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const proposed = proposedEntries(read.proposed);
  const shown = (field: OptionName) => entries[field] ?? proposed[field];
  const text = (field: 'year' | OptionName, label: string, isAmount = false) => (
    <EntryField
      label={label}
      typed={field === 'year' ? entries.year : shown(field)}
      isAmount={isAmount}
      fault={read.faults.get(field as OptionsField) ?? null}
      isAsked
      onType={(value) => {
        onChange({ [field]: value });
      }}
    />
  );
  // What may be longer than the pane is wide.
  const longText = (field: 'budgetAllocation' | 'paymentTerm', label: string) => (
    <Field label={label}>
      <Textarea
        rows={2}
        value={shown(field)}
        onChange={(_event, { value }) => {
          onChange({ [field]: value.replaceAll('\n', ' ') });
        }}
      />
    </Field>
  );
  return (
    <>
      <Field label={words.service}>
        <Dropdown
          className={styles.dropdown}
          value={words.services[entries.service]}
          selectedOptions={[entries.service]}
          onOptionSelect={(_event, { optionValue }) => {
            const chosen = BILLING_SERVICES.find((one) => one === optionValue);
            if (chosen !== undefined) onChange(blankEntries(chosen, entries.year));
          }}
        >
          {BILLING_SERVICES.map((one) => (
            <Option key={one} value={one} text={words.services[one]}>
              {words.services[one]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {text('year', words.year)}
      <Unfolding title={words.more}>
        <div className={styles.fields} onBlur={onLeave}>
          {text('budgetYear', words.budgetYear)}
          {text('threshold', words.threshold, true)}
          {text('mostPupils', words.mostPupils)}
          {longText('budgetAllocation', words.budgetAllocation)}
          {longText('paymentTerm', words.paymentTerm)}
          {entries.service === 'colleges' && (
            <>
              {text('payer', words.payer)}
              {text('siret', words.siret)}
              {text('serviceCode', words.serviceCode)}
              {text('engagement', words.engagement)}
              {text('subsidies', words.subsidies, true)}
            </>
          )}
        </div>
      </Unfolding>
    </>
  );
}
