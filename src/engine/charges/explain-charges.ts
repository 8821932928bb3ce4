import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { citation } from '../citation';
import { rateFor } from '../contribution/rate';
import type { Explanation } from '../explanation';
import { count, digits, euros } from '../../kit/french/amount';
import { quantityInWords } from '../quantity-in-words';
import { Decimal } from '../../kit/money/decimal';
import type { BreakEvenInputs } from './break-even';
import { breakEvenRate } from './break-even';
import { originInWords } from '../origin';
import { PROVISIONAL } from '../remarks';
import { otherProductLabel } from './other-product-words';
import { balanceOf, productsOf } from './products';
import { pupilCountOf } from './pupils';
import { chargeRemarks, pupilRemarks } from './standing';
import { chargesOf } from './statement';
import { denominatorOf, unitCost, type UnitCost } from './unit-cost';

/** `320 319,16 € ÷ 43 478 élèves = 7,37 €`, with the quotient before rounding. */
export function explainUnitCost({ charges, pupils, exact, rounded }: UnitCost): Explanation {
  return {
    sentence: `${euros(charges)} ÷ ${quantityInWords('pupils', pupils)} = ${euros(rounded.euros)}`,
    citation: null,
    remarks: [],
    exact: digits(exact.exact),
  };
}

/**
 * The unit cost of a year, with the act and what its denominator counts.
 *
 * @throws Problem `chargesUnknown`, `pupilsUnknown`
 */
export function explainUnitCostOf(book: TariffBook, year: SchoolYear): Explanation {
  const { total, act } = chargesOf(book, year);
  const { pupils, counts } = denominatorOf(book, year);
  const { total: all, scope } = pupilCountOf(book, year);
  const remark = {
    onlyCount: () => `Dénominateur : ${count(all)} ${scope}, seul effectif connu.`,
    all: () => `Dénominateur : les ${count(all)} élèves, à tous les tarifs (lecture du classeur).`,
    members: () =>
      `Dénominateur : les ${count(pupils)} élèves facturés à ${euros(rateFor(book, 'membre', year).rate)} ; les ${count(all - pupils)} autres n'y entrent pas (lecture retenue).`,
  }[counts]();
  return {
    ...explainUnitCost(unitCost(total, new Decimal(pupils))),
    citation: citation(book.act(act)),
    remarks: [remark, ...chargeRemarks(book, year), ...pupilRemarks(book, year)],
  };
}

/**
 * `43 478 élèves × 7,40 € + 314 élèves × 12,00 € = 325 505,20 €`; each product of the workbook is named with its amount.
 *
 * @throws Problem as `productsOf`
 */
export function explainProducts(book: TariffBook, year: SchoolYear): Explanation {
  const { groups, others, total } = productsOf(book, year);
  const [category = 'membre'] = groups.flatMap(({ categories }) => categories);
  const { act, origin, rate: voted } = rateFor(book, category, year);
  const counted = groups.length === 0 ? [{ pupils: 0, rate: voted }] : groups;
  const terms = [
    ...counted.map(({ pupils, rate }) => `${quantityInWords('pupils', pupils)} × ${euros(rate)}`),
    ...others.map((product) => `${euros(product.amount)} (${otherProductLabel(product)})`),
  ];
  return {
    sentence: `${terms.join(' + ')} = ${euros(total.exact)}`,
    citation: citation(act),
    remarks: [
      ...(act.status === 'draft' ? [PROVISIONAL] : []),
      ...originInWords('Tarif', origin),
      ...pupilRemarks(book, year),
      ...others.flatMap((product) => [
        `${otherProductLabel(product)} : ${citation(book.act(product.act))}.`,
        ...originInWords('Produit', product.origin),
      ]),
    ],
    exact: digits(total.exact),
  };
}

/**
 * `325 505,20 € de produits − 320 319,16 € de charges = 5 186,04 €`.
 *
 * @throws Problem as `balanceOf`
 */
export function explainBalance(book: TariffBook, year: SchoolYear): Explanation {
  const { total, act } = chargesOf(book, year);
  const balance = balanceOf(book, year).exact;
  const products = productsOf(book, year).total.exact;
  return {
    sentence: `${euros(products)} de produits − ${euros(total)} de charges = ${euros(balance)}`,
    citation: citation(book.act(act)),
    remarks: [...explainProducts(book, year).remarks, ...chargeRemarks(book, year)],
    exact: digits(balance),
  };
}

/**
 * Why a break-even rate is the smallest: what it covers, and what the step before it would miss.
 *
 * @throws Problem `noPupils`
 */
export function explainBreakEven(inputs: BreakEvenInputs): Explanation {
  const { charges, pupils, products, step } = inputs;
  const rate = breakEvenRate(inputs);
  const covered = rate.times(pupils).plus(products);
  const other = products.isZero() ? '' : ` + ${euros(products)} d'autres produits`;
  const before = rate.minus(step);
  const missing = charges.minus(before.times(pupils).plus(products));
  return {
    sentence: `${quantityInWords('pupils', pupils)} × ${euros(rate)}${other} = ${euros(covered)}, qui couvre ${euros(charges)} de charges`,
    citation: null,
    remarks: before.isNegative() ? [] : [`À ${euros(before)}, il manquerait ${euros(missing)}.`],
    exact: digits(rate),
  };
}
