import { balances } from '../../../src/billing/comparison/balance';
import type { PayerDifference, TitleCorrection } from '../../../src/billing/model/comparison';
import { Decimal } from '../../../src/kit/money/decimal';

const PAYERS = { a: { id: 'a', name: 'a', siret: null }, b: { id: 'b', name: 'b', siret: null } };
const payer = (name: keyof typeof PAYERS, changes: Partial<PayerDifference> = {}): PayerDifference => ({
  payer: PAYERS[name],
  earlier: new Decimal(740),
  more: new Decimal('74'),
  less: new Decimal('-377.40'),
  now: new Decimal('436.60'),
  isUnderThreshold: false,
  ...changes,
});
const reduction = (
  name: keyof typeof PAYERS,
  { amount = '-303.40', balance = '740' } = {},
): TitleCorrection => ({
  kind: 'reduction',
  payer: PAYERS[name],
  amount: new Decimal(amount),
  originals: [
    { annex: 1, payer: PAYERS[name], number: null, budgetYear: 2024, balance: new Decimal(balance) },
  ],
});
const TOTALS = {
  earlierTotal: new Decimal(1480),
  differenceTotal: new Decimal('-606.80'),
  nowTotal: new Decimal('873.20'),
};
const TITLES = [reduction('a'), reduction('b')];

test('earlier + more + less = now, in total and for each payer, and the titles come to it', () => {
  expect(balances(TOTALS, [payer('a'), payer('b')], TITLES)).toBe(true);
});

test('a cent in the total, between two payers or between two titles is seen', () => {
  const cent = new Decimal('0.01');
  const [more, less] = [TOTALS.nowTotal.plus(cent), TOTALS.nowTotal.minus(cent)];
  expect(balances({ ...TOTALS, nowTotal: more }, [payer('a'), payer('b')], TITLES)).toBe(false);
  expect(balances({ ...TOTALS, nowTotal: less }, [payer('a'), payer('b')], TITLES)).toBe(false);
  const [owesMore, owesLess] = [{ now: new Decimal('436.61') }, { now: new Decimal('436.59') }];
  expect(balances(TOTALS, [payer('a', owesMore), payer('b', owesLess)], TITLES)).toBe(false);
  expect(balances(TOTALS, [payer('a'), payer('b', owesLess)], TITLES)).toBe(false);
  const turned = [reduction('a', { amount: '-303.41' }), reduction('b', { amount: '-303.39' })];
  expect(balances(TOTALS, [payer('a'), payer('b')], turned)).toBe(false);
  expect(balances(TOTALS, [payer('a'), payer('b')], [reduction('a')])).toBe(false);
});

test('a title that loses more than it claims is seen', () => {
  const over = reduction('b', { balance: '303.39' });
  expect(balances(TOTALS, [payer('a'), payer('b')], [reduction('a'), over])).toBe(false);
  const all = reduction('b', { balance: '303.40' });
  expect(balances(TOTALS, [payer('a'), payer('b')], [reduction('a'), all])).toBe(true);
});
