import { textKey } from '../../engine/text-key';
import type { TableContent } from '../../workbook/table-change';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readActs } from '../rows/acts';
import { isRead } from '../rows/table-row';
import type { TablesAsRead } from '../rows/tables-as-read';
import { rowsWhere } from './rows-of';

/**
 * The rows of EntActes that hold drafts which only the replaced rows of EntTarifs rest on: once those cite the vote,
 * the draft prices nothing and would only be asked about for ever.
 */
export function overtakenDrafts(tables: TablesAsRead, replaced: readonly number[]): readonly number[] {
  const { EntActes, EntTarifs, EntCharges, EntEffectifs, EntMembres, EntLectures } = tables;
  const cited = citedIn(EntTarifs, (row) => replaced.includes(row));
  const still = [
    citedIn(EntTarifs, (row) => !replaced.includes(row)),
    ...[EntCharges, EntEffectifs, EntMembres, EntLectures].map((table) => citedIn(table, () => true)),
  ].flat();
  return rowsWhere(TABLE_LAYOUTS.EntActes, EntActes, readActs, ({ cells: { key, status } }) => {
    if (!isRead(key) || status !== 'draft') return false;
    return cited.includes(textKey(key)) && !still.includes(textKey(key));
  });
}

function citedIn(table: TableContent | null, holds: (row: number) => boolean): readonly string[] {
  const at = table?.header.findIndex((header) => textKey(header) === textKey('Acte')) ?? -1;
  return (table?.rows ?? []).flatMap((row, index) =>
    at === -1 || !holds(index) ? [] : textKey(String(row[at] ?? '')),
  );
}
