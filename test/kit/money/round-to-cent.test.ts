import fc from 'fast-check';
import { Decimal } from '../../../src/kit/money/decimal';
import { Money, roundToCent } from '../../../src/kit/money/money';

const rounded = (euros: string) => roundToCent(Money.of(euros, 'TTC')).euros.toFixed();

describe('roundToCent', () => {
  test.each([
    ['0.005', '0.01'],
    ['1.005', '1.01'],
    ['1.115', '1.12'],
    ['2.675', '2.68'],
    ['8.575', '8.58'],
    ['1.255', '1.26'],
    ['10.235', '10.24'],
    ['4.35', '4.35'],
    ['0.0049999999999999999999999999999999999', '0'],
    ['0.0050000000000000000000000000000000001', '0.01'],
    ['7.367384', '7.37'],
    ['7.365', '7.37'],
    ['7.364999', '7.36'],
    ['0', '0'],
  ])('%s € is %s €', (exact, expected) => {
    expect(rounded(exact)).toBe(expected);
  });

  test('sees halves that the usual float rounding misses', () => {
    for (const half of ['1.005', '8.575', '1.255', '10.075']) {
      const byFloats = Math.round(Number(half) * 100) / 100;
      expect(rounded(half)).not.toBe(String(byFloats));
    }
  });

  test.each([
    ['-0.005', '-0.01'],
    ['-1.005', '-1.01'],
    ['-2.675', '-2.68'],
    ['-602.404', '-602.4'],
    ['-602.405', '-602.41'],
  ])('%s € is %s €: half away from zero', (exact, expected) => {
    expect(rounded(exact)).toBe(expected);
  });

  test('never leaves the sign of a -0', () => {
    expect(Object.is(roundToCent(Money.of('-0.001', 'TTC')).toNumber(), 0)).toBe(true);
    expect(roundToCent(Money.of('-0.001', 'TTC')).euros.isNegative()).toBe(false);
  });

  test('agrees with integer arithmetic, for any amount of up to 12 decimals', () => {
    const places = fc.integer({ min: 2, max: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), places, (units, decimals) => {
        const perCent = 10n ** BigInt(decimals - 2);
        const magnitude = units < 0n ? -units : units;
        const cents = (2n * magnitude + perCent) / (2n * perCent);
        const expected = new Decimal(`${units < 0n ? -cents : cents}e-2`);
        const found = roundToCent(Money.of(new Decimal(`${units}e-${decimals}`), 'TTC')).euros;
        expect(found.toFixed(2)).toBe(expected.plus(0).toFixed(2));
      }),
    );
  });

  test('takes the upper cent at every exact half', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (cents) => {
        const half = new Decimal(`${cents}5e-3`);
        const upper = new Decimal(`${cents + 1n}e-2`);
        expect(roundToCent(Money.of(half, 'TTC')).euros.equals(upper)).toBe(true);
        expect(roundToCent(Money.of(half.negated(), 'TTC')).euros.equals(upper.negated())).toBe(true);
      }),
    );
  });
});
