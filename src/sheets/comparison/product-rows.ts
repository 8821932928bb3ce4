import type { TariffBook } from '../../engine/book/tariff-book';
import { Money, roundToCent } from '../../engine/money/money';
import { knownProducts } from '../known-products';
import type { ComparedYear } from './compared-years';
import { UNKNOWN, type Figure, type FigureBlock } from './figure';
import { groupKey } from './pupil-rows';
import { rateKey } from './rate-rows';

/** Products, and the balance: products less charges. */
export function productBlock(book: TariffBook, years: readonly ComparedYear[]): FigureBlock {
  return {
    head: 'Produits et solde, en € TTC',
    acts: years.map(({ acts }) => acts),
    rows: [
      {
        key: 'products',
        label: 'Produits : élèves × tarif',
        measure: 'amount',
        rank: 'line',
        figures: years.map(({ year }) => productFigure(book, year)),
      },
      {
        key: 'balance',
        label: 'Solde : produits moins charges',
        measure: 'signedAmount',
        rank: 'result',
        figures: years.map((year) => balanceFigure(book, year)),
      },
    ],
  };
}

function productFigure(book: TariffBook, year: ComparedYear['year']): Figure {
  const products = knownProducts(book, year);
  if (products === null || products.groups.length === 0) return UNKNOWN;
  return {
    kind: 'computed',
    value: roundToCent(products.total).euros,
    formula: (at) => {
      const terms = products.groups.map(
        ({ categories }) => `${at(groupKey(categories))}*${at(rateKey(categories[0] ?? ''))}`,
      );
      return `ROUND(${terms.join('+')},2)`;
    },
  };
}

function balanceFigure(book: TariffBook, { year, charges }: ComparedYear): Figure {
  const products = productFigure(book, year);
  if (charges === null || products.kind !== 'computed') return UNKNOWN;
  return {
    kind: 'computed',
    value: roundToCent(Money.of(products.value.minus(charges.total), 'TTC')).euros,
    formula: (at) => `ROUND(${at('products')}-${at('charges')},2)`,
  };
}
