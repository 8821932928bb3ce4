import { balances } from '../../../src/billing/comparison/balance';
import type { PayerDifference } from '../../../src/billing/model/comparison';
import { Decimal } from '../../../src/engine/money/decimal';

const payer = (name: string, changes: Partial<PayerDifference>): PayerDifference => ({
  payer: { id: `name:${name}`, name, siret: null },
  earlier: new Decimal(740),
  complements: new Decimal('74'),
  reductions: new Decimal('-7.40'),
  cancellations: new Decimal('-370'),
  now: new Decimal('436.60'),
  isUnderThreshold: false,
  ...changes,
});
const TOTALS = {
  earlierTotal: new Decimal(1480),
  differenceTotal: new Decimal('-606.80'),
  nowTotal: new Decimal('873.20'),
};

test('earlier + complements + reductions + cancellations = now, in total and for each payer', () => {
  expect(balances(TOTALS, [payer('a', {}), payer('b', {})])).toBe(true);
});

test('a cent in the total, or between two payers, is seen', () => {
  const cent = new Decimal('0.01');
  const [more, less] = [TOTALS.nowTotal.plus(cent), TOTALS.nowTotal.minus(cent)];
  expect(balances({ ...TOTALS, nowTotal: more }, [payer('a', {}), payer('b', {})])).toBe(false);
  expect(balances({ ...TOTALS, nowTotal: less }, [payer('a', {}), payer('b', {})])).toBe(false);
  const [owesMore, owesLess] = [{ now: new Decimal('436.61') }, { now: new Decimal('436.59') }];
  expect(balances(TOTALS, [payer('a', owesMore), payer('b', owesLess)])).toBe(false);
  expect(balances(TOTALS, [payer('a', {}), payer('b', owesLess)])).toBe(false);
});
