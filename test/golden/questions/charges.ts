import * as v from 'valibot';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { agreementsIn } from '../../../src/engine/charges/agreement';
import { chargesByBase, netTotal } from '../../../src/engine/charges/base';
import { breakEvenRate } from '../../../src/engine/charges/break-even';
import { COMMITTEE_TABLE, committeeTable } from '../../../src/engine/charges/committee-table';
import { balanceOf, productsOf } from '../../../src/engine/charges/products';
import { pupilCountOf, pupilsIn } from '../../../src/engine/charges/pupils';
import { chargeLineOf, chargeLinesOf, chargesOf } from '../../../src/engine/charges/statement';
import { denominatorOf, unitCost } from '../../../src/engine/charges/unit-cost';
import { rateFor } from '../../../src/engine/contribution/rate';
import { allocate } from '../../../src/kit/money/allocation';
import { Decimal } from '../../../src/kit/money/decimal';
import { Money, roundToCent } from '../../../src/kit/money/money';
import { withVat } from '../../../src/kit/money/vat';
import { fromWholeNumber, toWholeNumber, toWholeNumbers } from '../../../src/kit/money/whole-numbers';
import { category, cents, decimal, question, schoolYear, whole, type Question } from '../question';

export const chargesQuestions: Readonly<Record<string, Question>> = {
  /** The committee's table, header included. */
  committeeTable: question({ schoolYear }, (given) => [
    [COMMITTEE_TABLE.object, COMMITTEE_TABLE.amount],
    ...committeeTable(shippedBook, given.schoolYear).map(({ label, amount }) => [label, cents(amount)]),
  ]),

  sum: question({ amounts: v.array(decimal) }, ({ amounts }) =>
    cents(
      roundToCent(amounts.reduce((sum, amount) => sum.plus(Money.of(amount, 'TTC')), Money.of(0, 'TTC'))),
    ),
  ),

  charges: question({ schoolYear }, (given) => cents(chargesOf(shippedBook, given.schoolYear).total)),

  chargeLine: question({ schoolYear, line: v.string() }, ({ schoolYear: year, line }) =>
    cents(chargeLineOf(shippedBook, year, line).net),
  ),

  unitCost: question({ charges: decimal, pupils: whole }, ({ charges, pupils }) =>
    cents(unitCost(charges, pupils).rounded),
  ),

  /** The unit cost of a year, over the denominator that its table uses. */
  unitCostOfYear: question({ schoolYear }, ({ schoolYear: year }) => {
    const { pupils } = denominatorOf(shippedBook, year);
    return { pupils, cost: cents(unitCost(chargesOf(shippedBook, year).total, new Decimal(pupils)).rounded) };
  }),

  /** The charges inside and outside a base, and their cost over the year's denominator. */
  base: question({ schoolYear, base: v.picklist(['voted', 'charter']) }, ({ schoolYear: year, base }) => {
    const { inside, outside } = chargesByBase(chargeLinesOf(shippedBook, year), base);
    const pupils = new Decimal(denominatorOf(shippedBook, year).pupils);
    return {
      inside: cents(netTotal(inside)),
      outside: cents(netTotal(outside)),
      cost: cents(unitCost(netTotal(inside), pupils).rounded),
    };
  }),

  pupils: question({ schoolYear }, (given) => pupilCountOf(shippedBook, given.schoolYear).total),

  pupilsOfCategory: question({ schoolYear, category }, (given) =>
    pupilsIn(shippedBook, given.schoolYear, given.category),
  ),

  products: question({ schoolYear }, (given) => {
    const { groups, total } = productsOf(shippedBook, given.schoolYear);
    return {
      groups: groups.map(({ amount }) => cents(roundToCent(amount))),
      total: cents(roundToCent(total)),
    };
  }),

  balance: question({ schoolYear }, (given) => cents(roundToCent(balanceOf(shippedBook, given.schoolYear)))),

  /** Products and balance of a year if every pupil paid the rate of one category. */
  balanceAtOneRate: question({ schoolYear, category }, ({ schoolYear: year, category: paid }) => {
    const { rate } = rateFor(shippedBook, paid, year);
    const products = Money.of(rate, 'TTC').times(pupilCountOf(shippedBook, year).total);
    const balance = products.minus(Money.of(chargesOf(shippedBook, year).total, 'TTC'));
    return { products: cents(roundToCent(products)), balance: cents(roundToCent(balance)) };
  }),

  /** What a charge line would be at a market price before VAT, and what it is. */
  marketPrice: question(
    { schoolYear, line: v.string(), accounts: whole, net: decimal, vat: decimal },
    ({ schoolYear: year, line, accounts, net, vat }) => {
      const computed = withVat(Money.of(net, 'HT'), vat).times(accounts);
      const printed = Money.of(chargeLineOf(shippedBook, year, line).net, 'TTC');
      return {
        computed: cents(roundToCent(computed)),
        printed: cents(roundToCent(printed)),
        gap: cents(roundToCent(printed.minus(computed))),
      };
    },
  ),

  breakEven: question({ charges: decimal, pupils: whole, products: decimal, step: decimal }, (given) =>
    breakEvenRate(given).toFixed(),
  ),

  agreements: question({ schoolYear }, (given) =>
    agreementsIn(shippedBook, given.schoolYear).map(({ gross, subsidy, net }) => ({
      gross: cents(gross),
      subsidy: cents(subsidy),
      net: cents(net),
    })),
  ),

  /** The shares of an amount, by the largest remainder. */
  allocation: question({ amount: decimal, weights: v.array(decimal) }, ({ amount, weights }) => {
    const shares = allocate(toWholeNumber(amount, 2), toWholeNumbers(weights).whole);
    return shares.map((share) => cents(fromWholeNumber(share.cents, 2)));
  }),
};
