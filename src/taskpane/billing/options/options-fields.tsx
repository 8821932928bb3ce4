import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  makeStyles,
  Option,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { Dropdown } from '../../layout/dropdown';
import { BILLING_SERVICES } from '../../../billing/model/service';
import { EntryField } from '../../tariffs/entry-field';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';
import { blankEntries, type OptionsEntries, type OptionsField, type OptionsRead } from './options-entry';

interface OptionsFieldsProps {
  readonly entries: OptionsEntries;
  readonly read: OptionsRead;
  readonly onChange: (entries: OptionsEntries) => void;
}

const useStyles = makeStyles({
  dropdown: { minWidth: 0 },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

/** What is billed and for which year; what is rarely changed folds away. */
export function OptionsFields({ entries, read, onChange }: OptionsFieldsProps) {
  const styles = useStyles();
  const words = useWords(BILLING_WORDS);
  const { proposed } = read;
  const text = (field: keyof OptionsEntries, label: string, typed: string, isAmount = false) => (
    <EntryField
      label={label}
      typed={typed}
      isAmount={isAmount}
      fault={read.faults.get(field as OptionsField) ?? null}
      isAsked
      onType={(value) => {
        onChange({ ...entries, [field]: value });
      }}
    />
  );
  // What may be longer than the pane is wide.
  const longText = (field: 'budgetAllocation' | 'paymentTerm', label: string, typed: string) => (
    <Field label={label}>
      <Textarea
        rows={2}
        value={typed}
        onChange={(_event, { value }) => {
          onChange({ ...entries, [field]: value.replaceAll('\n', ' ') });
        }}
      />
    </Field>
  );
  const euros = (amount: { toFixed: (places: number) => string } | undefined) =>
    amount?.toFixed(2).replace('.', ',') ?? '';
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
      {text('year', words.year, entries.year)}
      <Accordion collapsible>
        <AccordionItem value="more">
          <AccordionHeader size="small">{words.more}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.fields}>
              {text('budgetYear', words.budgetYear, entries.budgetYear ?? String(proposed?.budgetYear ?? ''))}
              {text(
                'threshold',
                words.threshold,
                entries.threshold ?? euros(proposed?.recoveryThreshold),
                true,
              )}
              {text('mostPupils', words.mostPupils, entries.mostPupils ?? String(proposed?.mostPupils ?? ''))}
              {longText(
                'budgetAllocation',
                words.budgetAllocation,
                entries.budgetAllocation ?? proposed?.budgetAllocation ?? '',
              )}
              {longText('paymentTerm', words.paymentTerm, entries.paymentTerm ?? proposed?.paymentTerm ?? '')}
              {entries.service === 'colleges' && (
                <>
                  {text('payer', words.payer, entries.payer ?? proposed?.colleges.payerName ?? '')}
                  {text('siret', words.siret, entries.siret)}
                  {text('serviceCode', words.serviceCode, entries.serviceCode)}
                  {text('engagement', words.engagement, entries.engagement)}
                  {text('subsidies', words.subsidies, entries.subsidies, true)}
                </>
              )}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}
