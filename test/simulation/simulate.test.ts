import fc from 'fast-check';
import { breakEvenRate } from '../../src/engine/charges/break-even';
import { Decimal } from '../../src/kit/money/decimal';
import { faultOfRange, MOST_RATES, simulate, type Expected } from '../../src/simulation/simulate';

const d = (text: string) => new Decimal(text);

/** 2021-2022, as the committee saw it: 320 319,16 €, 43 478 pupils at 7,40 € and 314 at 12,00 €. */
const KNOWN: Expected = {
  charges: [
    { label: 'Comptes', amount: d('157319.47') },
    { label: 'Le reste', amount: d('162999.69') },
  ],
  members: 43_478,
  others: 314,
  othersRate: d('12'),
  otherProducts: new Decimal(0),
};
const RANGE = { from: d('7.20'), to: d('7.50'), step: d('0.10') };

test('the rate voted gives the balance of the committee’s table', () => {
  const { charges, cost, breakEvenAtStep, rates } = simulate(KNOWN, RANGE);
  expect([charges.toFixed(2), cost.euros.toFixed(2)]).toEqual(['320319.16', '7.37']);
  expect(
    rates.map(({ rate, products, balance }) => [rate, products, balance].map((one) => one.toFixed(2))),
  ).toEqual([
    ['7.20', '316809.60', '-3509.56'],
    ['7.30', '321157.40', '838.24'],
    ['7.40', '325505.20', '5186.04'],
    ['7.50', '329853.00', '9533.84'],
  ]);
  expect([breakEvenAtStep.rate.toFixed(2), breakEvenAtStep.balance.toFixed(2)]).toEqual(['7.30', '838.24']);
});

test.each([
  [KNOWN, '0.10', '7.29', '403.46', '7.30', '838.24'],
  [KNOWN, '0.01', '7.29', '403.46', '7.29', '403.46'],
  [KNOWN, '0.001', '7.29', '403.46', '7.281', '12.16'],
  // 2023-2024: 311 210 € ÷ 41 974 is 7,4143…
  [
    {
      charges: [{ label: 'x', amount: d('311210') }],
      members: 41_974,
      others: 0,
      othersRate: d('12'),
      otherProducts: d('0'),
    },
    '0.10',
    '7.42',
    '237.08',
    '7.50',
    '3595.00',
  ],
])(
  'the break-even rate is told at the cent, whatever the step, then at the step: %#',
  (year, step, rate, left, rateAtStep, leftAtStep) => {
    const { breakEven, breakEvenAtStep } = simulate(year, { ...RANGE, step: d(step), to: d('7.25') });
    expect(
      [breakEven, breakEvenAtStep].map((even) => [even.rate.toFixed(), even.balance.toFixed(2)]),
    ).toEqual([
      [d(rate).toFixed(), left],
      [d(rateAtStep).toFixed(), leftAtStep],
    ]);
  },
);

test.each([
  [{ ...RANGE, step: d('0') }, 'step'],
  [{ ...RANGE, step: d('-0.1') }, 'step'],
  [{ ...RANGE, from: d('8') }, 'order'],
  [{ from: d('0'), to: d('60'), step: d('1') }, 'tooMany'],
  [{ from: d('0'), to: d('59.99'), step: d('1') }, null],
  [{ from: d('7'), to: d('7'), step: d('1') }, null],
])('%j has the fault %s', (range, fault) => {
  expect(faultOfRange(range)).toBe(fault);
});

test('what cannot be tried is not', () => {
  expect(() => simulate(KNOWN, { ...RANGE, step: d('0') })).toThrow(RangeError);
  expect(simulate(KNOWN, { from: d('0'), to: d('59.99'), step: d('1') }).rates).toHaveLength(MOST_RATES);
});

const cents = fc.integer({ min: 0, max: 100_000_000 }).map((value) => new Decimal(value).dividedBy(100));
const expected = fc.record({
  charges: fc.array(fc.record({ label: fc.constant('x'), amount: cents }), { maxLength: 6 }),
  members: fc.integer({ min: 1, max: 100_000 }),
  others: fc.integer({ min: 0, max: 10_000 }),
  othersRate: cents,
  otherProducts: cents,
});

test('products less charges, whatever is expected; nothing is missing at the break-even rate, and something before', () => {
  fc.assert(
    fc.property(expected, fc.constantFrom('0.01', '0.05', '0.10', '1'), (year, step) => {
      const tried = simulate(year, { ...RANGE, step: d(step), to: d('7.25') });
      const { charges, rates } = tried;
      for (const { rate, products, balance } of rates) {
        const due = rate
          .times(year.members)
          .plus(year.othersRate.times(year.others))
          .plus(year.otherProducts);
        expect(products.equals(due) && balance.equals(due.minus(charges))).toBe(true);
      }
      const products = year.othersRate.times(year.others).plus(year.otherProducts);
      for (const [even, by] of [
        [tried.breakEven, '0.01'],
        [tried.breakEvenAtStep, step],
      ] as const) {
        const asked = { charges, pupils: new Decimal(year.members), products, step: d(by) };
        expect(even.rate.equals(breakEvenRate(asked))).toBe(true);
        expect(even.balance.gte(0)).toBe(true);
        const before = even.rate.minus(by);
        expect(before.lt(0) || before.times(year.members).plus(products).lt(charges)).toBe(true);
      }
    }),
  );
});
