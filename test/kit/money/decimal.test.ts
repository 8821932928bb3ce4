import fc from 'fast-check';
import { Decimal } from '../../../src/kit/money/decimal';

/** Sign, digits and places of amounts of up to 10¹² with 15 significant digits, as cells hold them. */
const amount = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }),
  places: fc.integer({ min: 0, max: 15 }),
});

describe('Decimal', () => {
  test('multiplies amounts of 15 digits by quantities of up to 10⁹ and rates without loss', () => {
    fc.assert(
      fc.property(
        amount,
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 0n, max: 10n ** 6n }),
        ({ digits, places }, quantity, rate) => {
          const product = new Decimal(`${digits}e-${places}`).times(`${quantity}`).times(`${rate}e-4`);
          const expected = new Decimal(`${digits * quantity * rate}e-${places + 4}`);
          expect(product.equals(expected)).toBe(true);
        },
      ),
    );
  });

  test('keeps cents that the 20 digits of the library drop', () => {
    expect(new Decimal('999999999999.99').times('999999999.99').toFixed()).toBe('999999999989990000000.0001');
    expect(new Decimal('1e20').plus('0.01').toFixed()).toBe('100000000000000000000.01');
  });

  test('is a private copy: the settings of the library are left alone', async () => {
    const { Decimal: shared } = await import('decimal.js');
    expect([shared.precision, Decimal.precision]).toEqual([20, 40]);
    expect(Decimal.rounding).toBe(Decimal.ROUND_HALF_UP);
  });
});
