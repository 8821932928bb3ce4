import fc from 'fast-check';
import { allocate } from '../../../src/kit/money/allocation';
import { wholeShares } from '../../../src/kit/money/whole-shares';

const shares = (total: number, weights: readonly number[]) => {
  const share = wholeShares(total, Float64Array.from(weights));
  return share === null ? null : weights.map(share);
};

describe('wholeShares', () => {
  test.each([
    ['thirds: the cent left over to the first', 10000, [1, 1, 1], [3334, 3333, 3333]],
    ['two cents left over to the first two', 10001, [1, 1, 1], [3334, 3334, 3333]],
    ['the largest remainder, not the first position', 100, [1, 5], [17, 83]],
    [
      'three communes and the charges of 2021-2022',
      32031916,
      [12000, 11500, 19978],
      [8840862, 8472493, 14718561],
    ],
    ['no remainder at all', 900, [1, 2], [300, 600]],
    ['a zero weight receives nothing', 2, [0, 1, 1, 1], [0, 1, 1, 0]],
    ['nothing to split', 0, [1, 2], [0, 0]],
    [
      'the larger of two remainders a five-thousandth apart, though it comes second',
      1,
      [5000, 5002, 5],
      [0, 1, 0],
    ],
    ['and though it comes first', 1, [5002, 5000, 5], [1, 0, 0]],
    [
      'two cents to the largest and to the first of two equal ones beside it',
      2,
      [3335, 3337, 3335],
      [1, 1, 0],
    ],
  ])('%s', (_case, total, weights, expected) => {
    expect(shares(total, weights)).toEqual(expected);
  });

  test.each([
    ['the largest product', 2 ** 53 - 1, [1], [2 ** 53 - 1]],
    ['one more', 2 ** 53, [1], null],
    ['the largest sum', 1, [2 ** 53 - 3, 2], [1, 0]],
    ['a larger one', 1, [2 ** 53 - 1, 1], null],
  ])('keeps within whole numbers: %s', (_case, total, weights, expected) => {
    expect(shares(total, weights)).toEqual(expected);
  });

  const weight = fc.oneof(
    fc.nat({ max: 20 }),
    fc.nat({ max: 5_000 }),
    fc.nat({ max: 2 ** 31 - 1 }),
    fc.constantFrom(0, 1, 100, 100, 250),
  );
  const largestProduct = fc
    .integer({ min: 1, max: 2 ** 27 })
    .map((one): [number, number[]] => [Math.floor(Number.MAX_SAFE_INTEGER / one), [one, 1, one - 1]]);
  const total = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 2 ** 31 - 1 }), fc.maxSafeNat());

  test('is what arbitrarily large integers give, or null', () => {
    fc.assert(
      fc.property(total, fc.array(weight, { minLength: 1, maxLength: 40 }), (cents, weights) => {
        fc.pre(weights.some((one) => one > 0));
        const expected = allocate(BigInt(cents), weights.map(BigInt)).map((share) => Number(share.cents));
        const sum = weights.reduce((all, one) => all + one, 0);
        const isWithin = Math.max(cents * Math.max(...weights), sum) <= Number.MAX_SAFE_INTEGER;
        expect(shares(cents, weights)).toEqual(isWithin ? expected : null);
      }),
      { numRuns: 20_000 },
    );
  });

  test('at the very end of the whole numbers too', () => {
    fc.assert(
      fc.property(largestProduct, ([cents, weights]) => {
        const expected = allocate(BigInt(cents), weights.map(BigInt)).map((share) => Number(share.cents));
        expect(shares(cents, weights)).toEqual(expected);
      }),
      { numRuns: 20_000 },
    );
  });

  test('over every commune of France, with ties in plenty', () => {
    const weights = Array.from({ length: 36_000 }, (_weight, position) => (position * 7919) % 607);
    const expected = allocate(32_031_916n, weights.map(BigInt)).map((share) => Number(share.cents));
    expect(shares(32_031_916, weights)).toEqual(expected);
  });
});
