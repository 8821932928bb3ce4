import type { Finding } from '../../../billing/model/finding';
import type { RowId } from '../../../billing/model/source';
import { reasonToSetAside } from '../../../billing/words/set-aside-causes';

/** A row that may be left out of the bill, and what was found wrong with it. */
export interface RowToSetAside {
  readonly row: RowId;
  readonly cause: string;
}

/** Every row that may be set aside, with the first cause that is found. */
export function rowsToSetAside(errors: readonly Finding[]): readonly RowToSetAside[] {
  const causes = new Map<RowId, string>();
  for (const finding of errors) {
    const [row] = finding.rows;
    if (row === undefined || !finding.remedies.some(({ kind }) => kind === 'setAside')) continue;
    if (!causes.has(row.id)) causes.set(row.id, reasonToSetAside(finding));
  }
  return [...causes].map(([row, cause]) => ({ row, cause }));
}
