import { known } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { productsOf, type Products } from '../../engine/charges/products';
import { pupilCountOf } from '../../engine/charges/pupils';
import { chargesOf } from '../../engine/charges/statement';
import { denominatorOf, type Denominator } from '../../engine/charges/unit-cost';
import { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { STANDARD_VAT, withVat } from '../../kit/money/vat';
import type { ChargeLine, ChargeStatement, PupilCount, SchoolYear } from '../../tariffs/model';
import { accountPriceOf } from './account-prices';

/** What is known of a year; null where it is not. */
export interface YearFigures {
  readonly year: SchoolYear;
  readonly charges: ChargeStatement<Decimal> | null;
  readonly accountLine: ChargeLine<Decimal> | null;
  readonly count: PupilCount | null;
  readonly products: Products | null;
  readonly denominator: Denominator | null;
  /** Of an account: € HT as the source prints it, € TTC as we work it out. */
  readonly price: { readonly net: Decimal; readonly gross: Decimal } | null;
}

const ACCOUNT_LINE = 'comptes';

/** @throws Problem `workbookUnread` */
export function figuresOf(book: TariffBook, year: SchoolYear): YearFigures {
  const charges = known(() => chargesOf(book, year));
  const price = accountPriceOf(year);
  return {
    year,
    charges,
    accountLine: charges?.lines?.find(({ id }) => id === ACCOUNT_LINE) ?? null,
    count: known(() => pupilCountOf(book, year)),
    products: known(() => productsOf(book, year)),
    denominator: known(() => denominatorOf(book, year)),
    price:
      price === null
        ? null
        : {
            net: new Decimal(price.net),
            gross: withVat(Money.of(price.net, 'HT'), new Decimal(STANDARD_VAT)).exact,
          },
  };
}

/** The years of which charges or pupils are known, from the latest. */
export function reconciledYears(book: TariffBook): readonly SchoolYear[] {
  const years = [...book.data.charges, ...book.data.pupils].map(({ schoolYear }) => schoolYear);
  return [...new Set(years)].sort((a, b) => b.localeCompare(a));
}
