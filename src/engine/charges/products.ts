import type { Category, OtherProduct, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { count } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { Money } from '../../kit/money/money';
import { Problem } from '../problem';
import { rateFor } from '../contribution/rate';
import { otherProductsOf } from './other-products';
import { pupilCountOf } from './pupils';
import { chargesOf } from './statement';

/** What one group of pupils brings in, € TTC. */
export interface Product {
  readonly categories: readonly Category[];
  readonly pupils: number;
  readonly rate: Decimal;
  readonly amount: Money<'TTC'>;
}

/** A year's products (produits), € TTC: contributions by group, the other products, and all of them together. */
export interface Products {
  readonly groups: readonly Product[];
  readonly contributions: Money<'TTC'>;
  readonly others: readonly OtherProduct<Decimal>[];
  readonly total: Money<'TTC'>;
}

/**
 * Pupils × rate for each group of pupils of a year (321 737,20 € + 3 768,00 € for 2021-2022), and the other products that
 * the workbook gives: a balance that left them out would call a covered year a deficit.
 *
 * @throws Problem `workbookUnread`, `pupilsUnknown`; `pupilSplitUnknown` where the pupils at each rate are not known; `noTariffVoted`
 */
export function productsOf(book: TariffBook, year: SchoolYear): Products {
  const { groups, total } = pupilCountOf(book, year);
  if (groups === null) throw new Problem('pupilSplitUnknown', { year, total: count(total) });
  const products = groups.map(({ categories, pupils }) => {
    const rate = commonRate(book, year, categories);
    return { categories, pupils, rate, amount: Money.of(rate, 'TTC').times(pupils) };
  });
  const contributions = products.reduce((sum, { amount }) => sum.plus(amount), Money.of(0, 'TTC'));
  const others = otherProductsOf(book, year);
  return {
    groups: products,
    contributions,
    others,
    total: others.reduce((sum, { amount }) => sum.plus(Money.of(amount, 'TTC')), contributions),
  };
}

/**
 * Balance (solde) of a year: products less charges, € TTC; negative where the service costs more than it brings in.
 *
 * @throws Problem as `productsOf`, and `chargesUnknown`
 */
export function balanceOf(book: TariffBook, year: SchoolYear): Money<'TTC'> {
  const charges = chargesOf(book, year);
  return productsOf(book, year).total.minus(Money.of(charges.total, 'TTC'));
}

function commonRate(book: TariffBook, year: SchoolYear, categories: readonly Category[]): Decimal {
  const rates = categories.map((category) => rateFor(book, category, year).rate);
  const [first, ...others] = rates;
  if (first === undefined || others.some((rate) => !rate.equals(first))) {
    // Two rates and one count: what each brings in is not known.
    const { total } = pupilCountOf(book, year);
    throw new Problem('pupilSplitUnknown', { year, total: count(total) });
  }
  return new Decimal(first);
}
