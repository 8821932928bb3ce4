import { Text } from '@fluentui/react-components';
import { useWords } from '../../words/language';
import { EntryField } from '../../layout/entry-field';
import type { FieldState } from '../../layout/form';
import { FieldGroup } from '../../layout/field-group';
import type { ProductEntry } from './figures-entry';
import { FIGURES_WORDS } from './words';

interface ProductFieldsProps {
  readonly products: readonly ProductEntry[];
  readonly at: (field: string) => FieldState;
  readonly onChange: (products: readonly ProductEntry[]) => void;
}

/** What the year brings in besides contributions: an amount for each, blank where there is none. */
export function ProductFields({ products, at, onChange }: ProductFieldsProps) {
  const words = useWords(FIGURES_WORDS);
  return (
    <FieldGroup legend={words.otherProducts}>
      <Text size={200}>{words.otherProductsNote}</Text>
      {products.map(({ kind, label, amount }, index) => (
        <EntryField
          key={index}
          label={label ?? words.kinds[kind]}
          isAmount
          typed={amount}
          {...at(`product.${index}`)}
          onType={(typed) => {
            onChange(products.map((one, other) => (other === index ? { ...one, amount: typed } : one)));
          }}
        />
      ))}
    </FieldGroup>
  );
}
