import type { Decision } from '../../../billing/model/decision';
import type { Finding } from '../../../billing/model/finding';
import { reasonToSetAside } from '../../../billing/words/set-aside-causes';

/** What sets aside every row that may be, for the first reason that is found. */
export function rowsToSetAside(errors: readonly Finding[]): readonly Decision[] {
  const reasons = new Map<string, string>();
  for (const finding of errors) {
    const [row] = finding.rows;
    if (row === undefined || !finding.remedies.some(({ kind }) => kind === 'setAside')) continue;
    if (!reasons.has(row.id)) reasons.set(row.id, reasonToSetAside(finding));
  }
  return [...reasons].map(([row, reason]) => ({ kind: 'setAside', row, reason }));
}
