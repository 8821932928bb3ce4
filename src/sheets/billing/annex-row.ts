import { owing } from '../../billing/lines/subtotals';
import type { AnnexLine } from '../../billing/annex/annex-line';
import type { ReadyBilling } from '../../billing/model/billing';
import type { Comparison, DifferenceLine } from '../../billing/model/comparison';
import type { BilledLine, StatedLine } from '../../billing/model/line';
import type { Payer } from '../../billing/model/payer';
import { Decimal } from '../../kit/money/decimal';

const ZERO = new Decimal(0);

/** A row of an annex: a billed line, or what a second run bills or takes back on one. */
export interface AnnexRow {
  readonly payer: Payer;
  /** The line as it is billed now, as it was billed where it is cancelled. */
  readonly stated: StatedLine;
  /** null for a line that is cancelled: the earlier annex states its bases. */
  readonly billed: BilledLine | null;
  readonly pupils: Decimal | null;
  readonly amount: Decimal;
  /** null in a first annex. */
  readonly difference: DifferenceLine | null;
}

/** What an annex states of a row, as it is read back. */
export function annexLine({ stated, payer, pupils, amount, difference }: AnnexRow): AnnexLine {
  return {
    stated: { ...stated, payer, pupils, amount },
    earlier: difference === null ? null : (difference.earlier?.amount ?? ZERO),
    now: difference === null ? null : (difference.now?.amount ?? ZERO),
  };
}

/** The rows of an annex, payer by payer. */
export function annexRows(billing: ReadyBilling, comparison: Comparison | null): readonly AnnexRow[] {
  const rows = comparison === null ? billing.lines.map(ofLine) : comparison.lines.map(ofDifference);
  const order = new Map(payersOf(billing, comparison).map(({ id }, index) => [id, index]));
  const place = ({ payer }: AnnexRow) => order.get(payer.id) ?? order.size;
  return [...rows].sort((one, other) => place(one) - place(other));
}

/** Those who owe something, or from whom something is taken back; by name. */
export function payersOf(billing: ReadyBilling, comparison: Comparison | null): readonly Payer[] {
  return (comparison === null ? owing(billing.payers) : comparison.payers).map(({ payer }) => payer);
}

function ofLine(line: BilledLine): AnnexRow {
  const { payer, pupils, amount } = line;
  return { payer, stated: line, billed: line, pupils, amount, difference: null };
}

function ofDifference(difference: DifferenceLine): AnnexRow {
  const { payer, pupils, amount, now, earlier } = difference;
  return { payer, stated: now ?? earlier, billed: now, pupils, amount, difference };
}
