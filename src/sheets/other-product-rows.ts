import type { TariffBook } from '../engine/book/tariff-book';
import { OTHER_PRODUCTS } from '../engine/charges/other-products';
import { OTHER_PRODUCT_WORDS, otherProductLabel } from '../engine/charges/other-product-words';
import type { Decimal } from '../kit/money/decimal';
import { originInWords } from '../engine/origin';
import type { Act, OtherProduct } from '../tariffs/model';
import { addSource } from '../kit/sheet/blocks';
import { blank, number } from '../kit/sheet/cells';
import { exactText } from '../kit/money/exact-text';
import { citationInSheet, isProvisional } from './provisional';
import type { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SheetCell } from '../kit/sheet/sheet-model';

/** A line of a statement for a product that is no contribution: the workbook's, or one to fill where it has none. */
export interface OtherProductRow {
  readonly label: string;
  readonly act: Act | null;
  readonly amount: SheetCell;
}

/** A line for each product of the workbook, and an empty one for each kind of which it has none. */
export function otherProductRows(
  book: TariffBook,
  others: readonly OtherProduct<Decimal>[],
): readonly OtherProductRow[] {
  return OTHER_PRODUCTS.flatMap((kind): readonly OtherProductRow[] => {
    const known = others.filter((product) => product.kind === kind);
    if (known.length === 0) {
      return [
        { label: `${OTHER_PRODUCT_WORDS[kind]}${TO_FILL[kind]}`, act: null, amount: blank('inputAmount') },
      ];
    }
    return known.map((product) => ({
      label: otherProductLabel(product),
      act: book.act(product.act),
      amount: number('amount', exactText(product.amount)),
    }));
  });
}

/** What the charter says of each, articles 4.2 and 4.3. */
const TO_FILL: Readonly<Record<OtherProduct['kind'], string>> = {
  mutualisedBudget: ' (charte, article 4.2)',
  subsidy: ' (FEDER…)',
};

/** The act behind them, a draft before any other; null where there are none. */
export function actBehind(book: TariffBook, others: readonly OtherProduct<Decimal>[]): Act | null {
  const acts = others.map(({ act }) => book.act(act));
  return acts.find(isProvisional) ?? acts[0] ?? null;
}

export function addOtherProductSources(
  sheet: SheetBuilder,
  book: TariffBook,
  others: readonly OtherProduct<Decimal>[],
  of = '',
): void {
  for (const product of others) {
    const cited = citationInSheet(book.act(product.act));
    const origins = originInWords('Produit', product.origin);
    addSource(sheet, [`${otherProductLabel(product)}${of} : ${cited}.`, ...origins].join(' '));
  }
}
