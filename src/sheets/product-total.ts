import type { Decimal } from '../kit/money/decimal';

/** Where a table of products stands: the rows of its groups and the letters of its columns. */
export interface ProductCells {
  readonly first: number;
  readonly last: number;
  readonly pupils: string;
  readonly rate: string;
  readonly product: string;
}

/**
 * The total of products, each of which is rounded to the cent. With rates of whole cents their sum is exact; with
 * finer ones the total is rounded once, as ENT.PRODUITS is, and may differ by a cent from the rows' sum.
 */
export function productTotal(rates: readonly Decimal[], cells: ProductCells): string {
  const { first, last, pupils, rate, product } = cells;
  const column = (letter: string) => `${letter}${first}:${letter}${last}`;
  return hasFineRates(rates)
    ? `ROUND(SUMPRODUCT(${column(pupils)},${column(rate)}),2)`
    : `SUM(${column(product)})`;
}

/** What a sheet says where its rows may not add up to the last cent. */
export const ROUNDED_ONCE =
  'Les tarifs ont plus de deux décimales : chaque produit est arrondi au centime, et leur total une seule fois.';

export function hasFineRates(rates: readonly Decimal[]): boolean {
  return rates.some((rate) => rate.decimalPlaces() > 2);
}
