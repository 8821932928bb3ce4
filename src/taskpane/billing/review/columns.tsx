import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { SERVICE_FIELDS } from '../../../billing/columns/service-fields';
import type { Billing } from '../../../billing/model/billing';
import type { Field } from '../../../billing/model/field';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words/billing-words';
import { Assignment } from './remedies';

interface ColumnsProps {
  readonly billing: Billing;
  readonly header: readonly string[];
  readonly onAssign: (field: Field, column: number | null) => void;
}

/** Which column holds what, as it was recognised; each can be assigned otherwise. */
export function Columns({ billing, header, onAssign }: ColumnsProps) {
  const words = useWords(BILLING_WORDS);
  const { at, aside } = billing.columns;
  return (
    <Accordion collapsible>
      <AccordionItem value="columns">
        <AccordionHeader size="small">{words.columns(at.size, aside.length)}</AccordionHeader>
        <AccordionPanel>
          {SERVICE_FIELDS[billing.options.service].fields.map((field) => (
            <Assignment
              key={field}
              field={field}
              header={header}
              chosen={at.get(field) ?? null}
              onAssign={onAssign}
            />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
