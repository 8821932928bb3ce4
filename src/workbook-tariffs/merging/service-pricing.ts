import type { Rule, SchoolYear, BudgetYear } from '../../tariffs/model';
import { textKey } from '../../kit/text-key';
import { amountOf, type GivenPrice } from '../../engine/rules/price';
import { euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { isRead, type TableRow } from '../rows/table-row';
import type { TariffHeader, TariffRow } from '../rows/tariff-rows';

/** How the rows of one service make its rules. */
export interface ServicePricing {
  /** Checks a row by itself; what is wrong is noted on it. */
  readonly check: (row: TariffRow) => void;
  /** The rate that a row is, where it alone can be asked for; null for the whole tariff. */
  readonly rateKeyOf: (row: TariffRow) => string | null;
  /** Under which a price stands once in a period; null where the row does not say. */
  readonly placeOf: (row: TariffRow) => string | null;
  /** Whether a vote may lack some of the rates. */
  readonly isPartial: boolean;
  /** The components that a period lacks, as messages name them. */
  readonly missingIn: (rows: readonly TariffRow[]) => readonly string[];
  /** The rule of a period whose rows are all sound; null where they do not fit together, which is noted. */
  readonly ruleOf: (rows: readonly TariffRow[]) => Rule | null;
}

export function priceOf({ row, cells }: TariffRow): GivenPrice {
  const { amount, low, high, item } = cells;
  return {
    amount: isRead(amount) ? amount : null,
    low: isRead(low) ? low : null,
    high: isRead(high) ? high : null,
    item: isRead(item) ? item : null,
    origin: { table: 'EntTarifs', rows: [row.number] },
  };
}

/** A price of 0 € is more often a cell left for later than a gift: the remark has to say that it is one. */
export function askOfZero(
  row: TableRow<TariffHeader>,
  { amount, remark }: Pick<TariffRow['cells'], 'amount' | 'remark'>,
): void {
  if (!isRead(amount) || amount === null || Number(amount) !== 0) return;
  if (isRead(remark) && remark !== null && textKey(remark).startsWith('gratuit')) return;
  row.fail('zeroPrice', {}, 'Montant');
}

/** Notes bands with a gap, an overlap or reversed bounds; a last band may be without an upper bound. */
export function areSoundBands(rows: readonly TariffRow[]): boolean {
  const sorted = rows
    .map((row) => ({ row: row.row, ...priceOf(row) }))
    .sort((a, b) => (a.low ?? 0) - (b.low ?? 0));
  let isSound = true;
  let before: (typeof sorted)[number] | null = null;
  for (const band of sorted) {
    const { row, low, high } = band;
    if (low !== null && high !== null && high < low) {
      row.fail('boundsReversed', { from: String(low), to: String(high) }, 'À');
      isSound = false;
    }
    if (before !== null && before.high === null) {
      before.row.fail('boundNeeded', { component: 'tranche' }, 'À');
      isSound = false;
    } else if (before?.high != null && before.high + 1 !== low) {
      row.fail('bandsBroken', { found: String(low), expected: String(before.high + 1) }, 'De');
      isSound = false;
    }
    before = band;
  }
  return isSound;
}

/** Notes bounds where there should be none. */
export function refuseBounds(
  row: TableRow<TariffHeader>,
  component: string,
  headers: readonly ('De' | 'À')[],
): void {
  for (const header of headers) {
    if (row.cell(header) !== null) row.fail('boundsNotUsed', { component }, header);
  }
}

/** A period in words: 2023-2024, or 2023-2024 – 2025-2026. */
export function periodInWords({
  from,
  to,
}: {
  from: SchoolYear | BudgetYear;
  to: SchoolYear | BudgetYear;
}): string {
  return from === to ? String(from) : `${from} – ${to}`;
}

/** Notes a floor above the cap of the same prices. */
export function areBoundsInOrder(floorRow: TariffRow | undefined, capRow: TariffRow | undefined): boolean {
  if (floorRow === undefined || capRow === undefined) return true;
  const [floor, cap] = [floorRow, capRow].map((row) => new Decimal(amountOf([priceOf(row)]))) as [
    Decimal,
    Decimal,
  ];
  if (floor.lte(cap)) return true;
  const details = { floor: euros(floor), cap: euros(cap) };
  for (const { row } of [floorRow, capRow]) row.fail('floorAboveCap', details, 'Montant');
  return false;
}
