import type { Rule, TariffData } from '../../tariffs/model';
import { shippedData } from '../../tariffs/shipped';
import { Decimal } from '../../kit/money/decimal';
import { TariffBook } from './tariff-book';

/** The fields that hold an exact decimal, however deep: what the schema makes of a text. */
type AmountField<T> = T extends readonly (infer E)[]
  ? AmountField<E>
  : T extends object
    ? {
        [K in NoRule<T>]-?: NonNullable<T[K]> extends Decimal ? K : AmountField<NonNullable<T[K]>>;
      }[NoRule<T>]
    : never;
/** Rules hold rules without end: what they hold themselves is asked of them apart. */
type NoRule<T> = Exclude<keyof T, 'rule'>;

/** Those of tariff data; `rate` also holds the name of a rate, which is no number. */
const AMOUNTS: Readonly<Record<AmountField<TariffData<Decimal> | Rule<Decimal>>, true>> = {
  amount: true,
  rate: true,
  floor: true,
  cap: true,
  beyond: true,
  shareOfCost: true,
  increase: true,
  gross: true,
  subsidy: true,
  net: true,
  total: true,
  printedUnitCost: true,
  yearlyAmount: true,
  subsidyShare: true,
};
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/**
 * The book of the tariffs that ship with the product. They are validated when the product is tested and built, not at
 * each start: the validator would be a tenth of what a cell waits for.
 */
export const shippedBook = new TariffBook(withDecimals(shippedData) as TariffData<Decimal>);

function withDecimals(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withDecimals(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, withDecimals(held, name)]));
  }
  return typeof value === 'string' && field in AMOUNTS && DECIMAL.test(value) ? new Decimal(value) : value;
}
