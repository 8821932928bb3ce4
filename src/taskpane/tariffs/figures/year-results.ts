import type { TariffBook } from '../../../engine/book/tariff-book';
import { otherProductLabel } from '../../../engine/charges/other-product-words';
import { balanceOf, productsOf } from '../../../engine/charges/products';
import { chargesOf } from '../../../engine/charges/statement';
import { yearCost } from '../../../engine/charges/year-cost';
import { count, euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
import type { Problem } from '../../../engine/problem';
import type { SchoolYear } from '../../../tariffs/model';
import { attempt } from '../../../engine/attempt';
import type { FiguresWords } from './words';

/** A figure of a year: its amount as the French write it and the calculation, or why there is none. */
export type YearResult =
  | { readonly kind: 'found'; readonly amount: string; readonly working: string }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface YearResults {
  readonly total: YearResult;
  readonly cost: YearResult;
  readonly products: YearResult;
  readonly balance: YearResult;
}

/** What ENT.CHARGES, ENT.COUT, ENT.PRODUITS and ENT.SOLDE answer for a year, with how. */
export function yearResults(
  book: TariffBook,
  year: SchoolYear,
  words: FiguresWords['workings'],
): YearResults {
  return {
    total: result(() => {
      const { total, lines } = chargesOf(book, year);
      return { amount: euros(total), working: lines === null ? words.totalOnly : words.lines(lines.length) };
    }),
    cost: result(() => {
      const { charges, pupils, rounded } = yearCost(book, year);
      return { amount: euros(rounded.euros), working: words.cost(euros(charges), count(pupils)) };
    }),
    products: result(() => {
      const { groups, others, total } = productsOf(book, year);
      const parts = [
        ...groups.map(({ pupils, rate }) => `${count(pupils)} × ${euros(rate)}`),
        ...others.map((product) => `${euros(product.amount)} (${otherProductLabel(product)})`),
      ];
      return { amount: euros(total.exact), working: parts.join(' + ') };
    }),
    balance: result(() => ({
      amount: signed(balanceOf(book, year).exact),
      working: words.balance,
    })),
  };
}

function signed(balance: Decimal): string {
  return balance.gt(0) ? `+${euros(balance)}` : euros(balance);
}

function result(ask: () => { readonly amount: string; readonly working: string }): YearResult {
  const answer = attempt(ask);
  return answer.kind === 'found' ? { kind: 'found', ...answer.value } : answer;
}
