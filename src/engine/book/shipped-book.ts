import type { TariffData } from '../../tariffs/model';
import { shippedData } from '../../tariffs/shipped';
import { Decimal } from '../../kit/money/decimal';
import { TariffBook } from './tariff-book';

/**
 * The fields of the shipped data that hold amounts and shares: a test holds them to what the validator makes of the same
 * data. `rate` also holds the name of a rate, which is no number.
 */
const AMOUNTS = new Set([
  'amount',
  'rate',
  'floor',
  'cap',
  'beyond',
  'shareOfCost',
  'increase',
  'gross',
  'subsidy',
  'net',
  'total',
  'printedUnitCost',
  'yearlyAmount',
  'subsidyShare',
]);
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
  return typeof value === 'string' && AMOUNTS.has(field) && DECIMAL.test(value) ? new Decimal(value) : value;
}
