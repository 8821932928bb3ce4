import { useMemo } from 'react';
import { firstValues } from '../../../billing/columns/column-values';
import { SERVICE_FIELDS } from '../../../billing/columns/service-fields';
import type { Billing } from '../../../billing/model/billing';
import type { Field } from '../../../billing/model/field';
import type { SourceTable } from '../../../billing/model/source';
import { Unfolding } from '../../layout/unfolding';
import { useWords } from '../../words/language';
import { BILLING_WORDS } from '../words';
import { Assignment } from './remedies';

interface ColumnsProps {
  readonly billing: Billing;
  readonly table: SourceTable;
  readonly onAssign: (field: Field, column: number | null) => void;
}

/** Which column holds what, as it was recognised; each can be assigned otherwise. */
export function Columns({ billing, table: { header, rows }, onAssign }: ColumnsProps) {
  const values = useMemo(() => header.map((_, index) => firstValues(rows, index)), [header, rows]);
  const words = useWords(BILLING_WORDS);
  const { at, aside } = billing.columns;
  return (
    <Unfolding title={words.columns(at.size, aside.length)}>
      {SERVICE_FIELDS[billing.options.service].fields.map((field) => (
        <Assignment
          key={field}
          field={field}
          header={header}
          values={values}
          chosen={at.get(field) ?? null}
          onAssign={onAssign}
        />
      ))}
    </Unfolding>
  );
}
