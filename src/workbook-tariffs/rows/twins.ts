import { groupedBy } from './groups';
import type { TableRow } from './table-row';

/**
 * Fails rows that say the same thing twice: nothing tells which of them is meant.
 *
 * @param keyOf null for a row that is no twin of any
 */
export function failTwins<R extends { readonly row: TableRow }>(
  rows: readonly R[],
  keyOf: (row: R) => string | null,
  what: (row: R) => string,
): void {
  for (const [key, twins] of groupedBy(rows, keyOf)) {
    if (key === null || twins.length < 2) continue;
    const numbers = twins.map(({ row }) => row.number);
    for (const twin of twins) twin.row.fail('sameTwice', { what: what(twin), rows: numbers });
  }
}
