import { euros } from '../../kit/french/amount';
import type { PayerSubtotal } from '../model/billing';
import type { BilledLine } from '../model/line';
import type { RowRef } from '../model/source';
import { addTo } from '../rows/group';
import type { Reading } from '../rows/reading';

/** Warns about payers whose revenue order needs a look: too little to recover, or more references than it can bear. */
export function reportTitres(
  payers: readonly PayerSubtotal[],
  lines: readonly BilledLine[],
  reading: Reading,
): void {
  const linesOf = new Map<string, BilledLine[]>();
  for (const line of lines) addTo(linesOf, line.payer.id, line);
  for (const payer of payers) {
    const own = linesOf.get(payer.payer.id) ?? [];
    warnOfNothing(payer, own, reading);
    warnUnderThreshold(payer, own, reading);
    warnOfSeveral('serviceCode', payer.serviceCodes, payer, own, reading);
    warnOfSeveral('engagement', payer.engagements, payer, own, reading);
  }
}

function warnOfNothing(
  { payer, amount }: PayerSubtotal,
  lines: readonly BilledLine[],
  reading: Reading,
): void {
  if (!amount.isZero()) return;
  reading.note(refs(lines), 'nothingOwed', { payer: payer.name }, { field: 'payer', severity: 'warning' });
}

function warnUnderThreshold(
  { payer, amount, isUnderThreshold }: PayerSubtotal,
  lines: readonly BilledLine[],
  reading: Reading,
): void {
  if (!isUnderThreshold) return;
  const threshold = euros(reading.options.recoveryThreshold);
  const details = { payer: payer.name, amount: euros(amount), threshold };
  reading.note(refs(lines), 'underThreshold', details, { field: 'payer', severity: 'warning' });
}

/** Chorus Pro takes one service code and one engagement on an invoice; no amount depends on them. */
function warnOfSeveral(
  field: 'serviceCode' | 'engagement',
  found: readonly string[],
  { payer }: PayerSubtotal,
  lines: readonly BilledLine[],
  reading: Reading,
): void {
  if (found.length < 2) return;
  const rows = refs(lines.filter((line) => line[field] !== null));
  const details = { payer: payer.name, found, rows: rows.map(({ number }) => number) };
  reading.note(rows, field === 'serviceCode' ? 'severalServiceCodes' : 'severalEngagements', details, {
    field,
    severity: 'warning',
    remedies: [{ kind: 'correct', fields: [field] }],
  });
}

function refs(lines: readonly BilledLine[]): readonly RowRef[] {
  return lines.flatMap(({ row }) => (row === null ? [] : [row]));
}
