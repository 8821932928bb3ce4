import { Text } from '@fluentui/react-components';
import { useWords } from '../../words/language';
import { EntryField, type EntryFault } from '../../layout/entry-field';
import { FieldGroup } from '../../layout/field-group';
import type { ProductEntry } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface ProductFieldsProps {
  readonly products: readonly ProductEntry[];
  readonly fault: (field: string) => EntryFault | null;
  readonly isAsked: boolean;
  readonly onChange: (products: readonly ProductEntry[]) => void;
}

/** What the year brings in besides contributions: an amount for each, blank where there is none. */
export function ProductFields({ products, fault, isAsked, onChange }: ProductFieldsProps) {
  const words = useWords(FIGURES_WORDS);
  return (
    <FieldGroup legend={words.otherProducts}>
      <Text size={200}>{words.otherProductsNote}</Text>
      {products.map(({ kind, label, amount }, at) => (
        <EntryField
          key={at}
          label={label ?? words.kinds[kind]}
          isAmount
          typed={amount}
          fault={fault(`product.${at}`)}
          isAsked={isAsked}
          onType={(typed) => {
            onChange(products.map((one, other) => (other === at ? { ...one, amount: typed } : one)));
          }}
        />
      ))}
    </FieldGroup>
  );
}
