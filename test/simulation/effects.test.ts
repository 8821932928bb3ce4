import fc from 'fast-check';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { chargesOf } from '../../src/engine/charges/statement';
import { Decimal } from '../../src/kit/money/decimal';
import { effectsOf } from '../../src/simulation/effects';
import { simulate, type Expected } from '../../src/simulation/simulate';
import { problemFrom } from '../engine/problem-from';

const d = (text: string) => new Decimal(text);
const KNOWN: Expected = {
  charges: (chargesOf(shippedBook, '2021-2022').lines ?? []).map(({ label, net }) => ({
    label,
    amount: net,
  })),
  members: 43_478,
  others: 314,
  othersRate: d('12'),
  otherProducts: new Decimal(0),
};
const CHANGE = { share: d('0.05'), rate: d('7.40') };

test('five per cent more of a line, or of the pupils', () => {
  const { balance, effects } = effectsOf(KNOWN, CHANGE);
  expect(balance.toFixed(2)).toBe('5186.04');
  const told = new Map(
    effects.map(({ part, cost, balance: more, breakEven }) => [
      part,
      [cost?.toFixed(4), more.toFixed(2), breakEven?.toFixed(2)],
    ]),
  );
  expect([...told.keys()]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 'members', 'others']);
  // Comptes, Madmagz, personnel.
  expect(told.get(0)).toEqual(['0.0484', '-2102.81', '0.04']);
  expect(told.get(2)).toEqual(['0.0277', '-1202.40', '0.02']);
  expect(told.get(5)).toEqual(['0.1446', '-6287.79', '0.14']);
  expect(told.get('members')).toEqual(['-0.3508', '16087.60', '-0.35']);
  expect(told.get('others')).toEqual(['0.0000', '192.00', '-0.01']);
});

test('where nobody would be left at the members’ rate, neither cost nor break-even has an effect to tell', () => {
  const { effects } = effectsOf({ ...KNOWN, members: 1 }, { ...CHANGE, share: d('-0.99') });
  expect(effects.find(({ part }) => part === 'members')).toMatchObject({ cost: null, breakEven: null });
});

test('a year that nobody pays for has no effects', () => {
  const asked = () => effectsOf({ ...KNOWN, members: 0 }, CHANGE);
  expect(problemFrom(asked).code).toBe('noPupils');
});

test('the effects on the balance and on the break-even rate are those of the year simulated anew', () => {
  const year = fc.record({
    amounts: fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: 1, maxLength: 4 }),
    members: fc.integer({ min: 100, max: 60_000 }),
    others: fc.integer({ min: 0, max: 2_000 }),
    percent: fc.integer({ min: -90, max: 90 }),
  });
  fc.assert(
    fc.property(year, ({ amounts, members, others, percent }) => {
      const expected: Expected = {
        charges: amounts.map((cents) => ({ label: 'x', amount: new Decimal(cents).dividedBy(100) })),
        members,
        others,
        othersRate: d('12'),
        otherProducts: new Decimal(0),
      };
      const share = new Decimal(percent).dividedBy(100);
      const range = { from: CHANGE.rate, to: CHANGE.rate, step: d('0.10') };
      const before = simulate(expected, range);
      const [first] = effectsOf(expected, { ...CHANGE, share }).effects;
      const [line, ...rest] = expected.charges;
      if (line === undefined || first === undefined) throw new Error('no line');
      const more = line.amount.times(share).toDecimalPlaces(2);
      const after = simulate(
        { ...expected, charges: [{ ...line, amount: line.amount.plus(more) }, ...rest] },
        range,
      );
      const [was, is] = [before.rates[0]?.balance, after.rates[0]?.balance];
      expect(first.balance.equals(is?.minus(was ?? 0) ?? NaN)).toBe(true);
      expect(first.breakEven?.equals(after.breakEven.rate.minus(before.breakEven.rate))).toBe(true);
    }),
  );
});
