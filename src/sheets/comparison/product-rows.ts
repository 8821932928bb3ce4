import { known } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { OTHER_PRODUCT_WORDS } from '../../engine/charges/other-product-words';
import { OTHER_PRODUCTS, otherProductsOf } from '../../engine/charges/other-products';
import { productsOf } from '../../engine/charges/products';
import { Decimal } from '../../kit/money/decimal';
import { Money, roundToCent } from '../../kit/money/money';
import type { OtherProductKind } from '../../tariffs/model';
import type { ComparedYear } from './compared-years';
import { rateKey } from './cost-rows';
import { type Figure, type FigureBlock, given, TO_FILL, UNKNOWN, valueOf } from './figure';
import { groupKey } from './pupil-rows';

/** Contributions, the other products, all of them together, and the balance: products less charges. */
export function productBlock(book: TariffBook, years: readonly ComparedYear[]): FigureBlock {
  return {
    head: 'Produits et solde, en € TTC',
    acts: years.map(({ acts }) => acts),
    rows: [
      {
        key: 'contributions',
        label: 'Contributions : élèves × tarif',
        measure: 'amount',
        rank: 'line',
        figures: years.map(({ year }) => contributionFigure(book, year)),
      },
      ...OTHER_PRODUCTS.map((kind) => ({
        key: kind,
        label: OTHER_PRODUCT_WORDS[kind],
        measure: 'amount' as const,
        rank: 'line' as const,
        figures: years.map(({ year }) => otherFigure(book, year, kind)),
      })),
      {
        key: 'products',
        label: 'TOTAL des produits',
        measure: 'amount',
        rank: 'total',
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

function contributionFigure(book: TariffBook, year: ComparedYear['year']): Figure {
  const products = known(() => productsOf(book, year));
  if (products === null || products.groups.length === 0) return UNKNOWN;
  return {
    kind: 'computed',
    value: roundToCent(products.contributions).euros,
    formula: (at) => {
      const terms = products.groups.map(
        ({ categories }) => `${at(groupKey(categories))}*${at(rateKey(categories[0] ?? ''))}`,
      );
      return `ROUND(${terms.join('+')},2)`;
    },
  };
}

function otherFigure(book: TariffBook, year: ComparedYear['year'], kind: OtherProductKind): Figure {
  const known = otherProductsOf(book, year).filter((product) => product.kind === kind);
  if (known.length === 0) return TO_FILL;
  return given(known.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0)));
}

function productFigure(book: TariffBook, year: ComparedYear['year']): Figure {
  const contributions = valueOf(contributionFigure(book, year));
  if (contributions === null) return UNKNOWN;
  return {
    kind: 'computed',
    value: otherProductsOf(book, year).reduce((sum, { amount }) => sum.plus(amount), contributions),
    formula: (at) => `SUM(${['contributions', ...OTHER_PRODUCTS].map(at).join(',')})`,
  };
}

function balanceFigure(book: TariffBook, { year, charges }: ComparedYear): Figure {
  const products = valueOf(productFigure(book, year));
  if (charges === null || products === null) return UNKNOWN;
  return {
    kind: 'computed',
    value: roundToCent(Money.of(products.minus(charges.total), 'TTC')).euros,
    formula: (at) => `ROUND(${at('products')}-${at('charges')},2)`,
  };
}
