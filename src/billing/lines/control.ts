import { Decimal } from '../../kit/money/decimal';
import { numberIn } from '../../kit/cells/number';
import type { BillingControl, PayerSubtotal, SetAsideRow, ToldRow } from '../model/billing';
import type { BilledLine } from '../model/line';
import { pupilsInSource } from '../rows/set-aside';
import type { Reading } from '../rows/reading';
import type { FilledRow } from '../rows/row-refs';
import { sum } from './subtotals';

/** What the annex states of itself, each side added up from where it stands. */
export function controlOf(
  rows: readonly FilledRow[],
  reading: Reading,
  lines: readonly BilledLine[],
  payers: readonly PayerSubtotal[],
  setAside: readonly SetAsideRow[],
  toldRows: readonly ToldRow[],
): BillingControl {
  const sumOfLines = sum(lines.map(({ amount }) => amount));
  const sumOfPayers = sum(payers.map(({ amount }) => amount));
  const inSource = sum(rows.map((row) => pupilsInSource(row, reading)));
  const billed = sum(lines.map(({ pupils }) => pupils ?? new Decimal(0)));
  const aside = sum(setAside.map(({ pupils }) => pupils));
  const told = sum(toldRows.map(({ pupils }) => pupils));
  const corrected = pupilsCorrected(rows, reading);
  const { firstRow, firstLine = firstRow - 1, rows: beneath } = reading.source;
  const control = {
    inSource: firstRow - firstLine + beneath.length,
    header: firstRow - firstLine,
    billed: lines.filter(({ row }) => row !== null).length,
    setAside: setAside.length,
    told: toldRows.length,
  };
  return {
    sumOfLines,
    sumOfPayers,
    rows: control,
    pupilsInSource: inSource,
    pupilsBilled: billed,
    pupilsSetAside: aside,
    pupilsTold: told,
    pupilsCorrected: corrected,
    agrees:
      sumOfLines.equals(sumOfPayers) &&
      control.header + control.billed + control.setAside + control.told === control.inSource &&
      billed.plus(aside).plus(told).equals(inSource.plus(corrected)),
  };
}

function pupilsCorrected(rows: readonly FilledRow[], reading: Reading): Decimal {
  const byId = new Map(rows.map((row) => [row.ref.id, row]));
  return sum(
    reading.decisions.applied.flatMap(({ decision }) => {
      if (decision.kind !== 'correct' || decision.field !== 'pupils') return [];
      const row = byId.get(decision.row);
      if (row === undefined) return [];
      return [(numberIn(decision.value) ?? new Decimal(0)).minus(pupilsInSource(row, reading))];
    }),
  );
}
