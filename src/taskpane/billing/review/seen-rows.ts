import type { CellValue } from '../../../kit/cells/cell';
import { useMemo } from 'react';
import type { Billing } from '../../../billing/model/billing';
import type { Field } from '../../../billing/model/field';
import type { Finding } from '../../../billing/model/finding';
import type { RowId, SourceTable } from '../../../billing/model/source';
import { filledRows } from '../../../billing/rows/row-refs';
import type { SeenRow } from '../../../billing/words/headline';

/** The row that a finding is about, as its reader knows it; null where it is about none. */
export type SeenRows = (finding: Finding) => SeenRow | null;

export function useSeenRows(table: SourceTable, { columns, decisions }: Billing): SeenRows {
  const cells = useMemo(
    () => new Map(filledRows(table).map(({ ref, cells: held }) => [ref.id, held])),
    [table],
  );
  const corrected = useMemo(() => {
    const values = new Map<RowId, Map<Field, CellValue>>();
    for (const { decision } of decisions) {
      if (decision.kind !== 'correct') continue;
      const ofRow = values.get(decision.row) ?? new Map<Field, CellValue>();
      values.set(decision.row, ofRow.set(decision.field, decision.value));
    }
    return values;
  }, [decisions]);
  return ({ rows: [first] }) => {
    const held = first === undefined ? undefined : cells.get(first.id);
    if (first === undefined || held === undefined) return null;
    return {
      header: table.header,
      cells: held,
      at: columns.at,
      corrected: corrected.get(first.id) ?? new Map(),
    };
  };
}
