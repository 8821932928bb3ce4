import fc from 'fast-check';
import { Decimal } from '../../../src/kit/money/decimal';
import { Money, roundToCent } from '../../../src/kit/money/money';
import { WholeRate } from '../../../src/kit/money/whole-rate';

const MOST = 1e9;

const times = (rate: string, quantity: number) =>
  WholeRate.of(new Decimal(rate), MOST)?.times(quantity) ?? null;

/** Plain decimal.js, through the engine's one crossing to cents. */
const byDecimals = (rate: Decimal, quantity: number) =>
  roundToCent(Money.of(rate, 'TTC').times(quantity)).toNumber();

describe('a rate in whole numbers', () => {
  test.each([
    ['7.40', 412, 3048.8],
    ['7.4', 43_478, 321_737.2],
    ['12', 314, 3768],
    ['7.40', 0, 0],
    ['1.224', 1, 1.22],
    ['1.225', 1, 1.23],
    ['0.005', 1, 0.01],
    ['0.0049', 1, 0],
    ['1.005', 1, 1.01],
    ['7.4', 1e9, 7_400_000_000],
  ])('%s € × %d is %d €', (rate, quantity, expected) => {
    expect(times(rate, quantity)).toBe(expected);
  });

  test.each([
    ['a product of 2^53 − 1 at most, in hundredths', '90071.99', 90_071_990_000_000],
    ['one cent more', '90072.00', null],
    ['in hundred-thousandths', '90.07199', 90_071_990_000],
    ['one more', '90.07200001', null],
    ['a negative rate', '-7.4', null],
  ])('%s', (_case, rate, expected) => {
    expect(times(rate, MOST)).toBe(expected);
  });

  test('is to the cent what decimals give, for any rate and quantity, or null', () => {
    const rate = fc
      .tuple(fc.oneof(fc.nat({ max: 2_000 }), fc.nat({ max: 20_000_000 })), fc.nat({ max: 7 }))
      .map(([digits, places]) => new Decimal(`${digits}e-${places}`));
    const quantity = fc.oneof(fc.nat({ max: 1_000 }), fc.nat({ max: MOST }));
    fc.assert(
      fc.property(rate, quantity, (euros, count) => {
        const whole = WholeRate.of(euros, MOST);
        const places = Math.max(2, euros.decimalPlaces());
        const isWithin = euros.times(`1e${places}`).times(MOST).lte(Number.MAX_SAFE_INTEGER);
        expect(whole?.times(count)).toBe(isWithin ? byDecimals(euros, count) : undefined);
      }),
      { numRuns: 50_000 },
    );
  });
});
