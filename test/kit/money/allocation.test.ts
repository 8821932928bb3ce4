import fc from 'fast-check';
import { allocate } from '../../../src/kit/money/allocation';

const cents = (total: bigint, weights: readonly bigint[]) =>
  allocate(total, weights).map((share) => share.cents);
const sum = (values: readonly bigint[]) => values.reduce((left, right) => left + right, 0n);

describe('allocate', () => {
  test.each([
    ['thirds: the cent left over to the first', 10000n, [1n, 1n, 1n], [3334n, 3333n, 3333n]],
    ['two cents left over to the first two', 10001n, [1n, 1n, 1n], [3334n, 3334n, 3333n]],
    ['the largest remainder, not the first position', 100n, [1n, 5n], [17n, 83n]],
    ['ties to the first position, not the largest weight', 1n, [2n, 2n, 2n], [1n, 0n, 0n]],
    [
      'three communes and the charges of 2021-2022',
      32031916n,
      [12000n, 11500n, 19978n],
      [8840862n, 8472493n, 14718561n],
    ],
    ['no remainder at all', 900n, [1n, 2n], [300n, 600n]],
    ['a zero weight receives nothing, not even a cent left over', 2n, [0n, 1n, 1n, 1n], [0n, 1n, 1n, 0n]],
    ['one weight takes all', 12345n, [7n], [12345n]],
    ['nothing to split', 0n, [1n, 2n], [0n, 0n]],
    ['fewer cents than weights', 2n, [1n, 1n, 1n, 1n], [1n, 1n, 0n, 0n]],
    [
      'a negative total: the absolute value, with its sign put back',
      -10000n,
      [1n, 1n, 1n],
      [-3334n, -3333n, -3333n],
    ],
    ['beyond 2^53', 9007199254740993n, [9007199254740993n, 1n], [9007199254740992n, 1n]],
  ])('%s', (_case, total, weights, expected) => {
    expect(cents(total, weights)).toEqual(expected);
  });

  test('the shares of 2021-2022 are one cent less than naive rounding gives', () => {
    const weights = [12000n, 11500n, 19978n];
    const naive = weights.map((weight) => Math.round((32031916 * Number(weight)) / 43478));
    expect(naive.reduce((left, right) => left + right, 0)).toBe(32031917);
    expect(sum(cents(32031916n, weights))).toBe(32031916n);
  });

  test('tells the remainder of each quota and who received a cent left over', () => {
    expect(allocate(100n, [1n, 5n])).toEqual([
      { cents: 17n, remainder: 4n, extraCent: true },
      { cents: 83n, remainder: 2n, extraCent: false },
    ]);
    expect(allocate(-100n, [1n, 5n])).toEqual([
      { cents: -17n, remainder: 4n, extraCent: true },
      { cents: -83n, remainder: 2n, extraCent: false },
    ]);
  });

  test('decides between remainders that a double cannot tell apart', () => {
    expect(Number(2n ** 60n)).toBe(Number(2n ** 60n + 1n));
    expect(cents(1n, [2n ** 60n, 2n ** 60n + 1n])).toEqual([0n, 1n]);
  });

  test('splits over every commune of France', () => {
    const weights = Array.from({ length: 36_000 }, (_weight, position) => BigInt((position * 7919) % 10_007));
    const shares = cents(123_456_789_01n, weights);
    expect(sum(shares)).toBe(123_456_789_01n);
    const total = sum(weights);
    const quotas = weights.map((weight) => (123_456_789_01n * weight) / total);
    expect(shares.every((share, at) => share === quotas[at] || share === (quotas[at] ?? 0n) + 1n)).toBe(true);
  });

  test.each([
    ['no weight', []],
    ['only zeros', [0n, 0n]],
    ['a negative weight', [2n, -1n]],
    ['negative weights alone', [-1n, -2n]],
  ])('refuses %s', (_case, weights) => {
    const expected = new RangeError('Weights must not be negative, and one of them must be positive.');
    expect(() => allocate(100n, weights)).toThrow(expected);
  });
});

describe('allocate, for any amount and weights', () => {
  const total = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
  // Small weights make ties likely, large ones go past 2^53.
  const weight = fc.oneof(fc.bigInt({ min: 0n, max: 5n }), fc.bigInt({ min: 0n, max: 10n ** 20n }));
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 40 })
    .filter((all) => all.some((one) => one > 0n));

  test('the shares add up to the total', () => {
    fc.assert(
      fc.property(total, weights, (amount, given) => {
        expect(sum(cents(amount, given))).toBe(amount);
      }),
    );
  });

  test('each share is within one cent of its quota', () => {
    fc.assert(
      fc.property(total, weights, (amount, given) => {
        const all = sum(given);
        cents(amount, given).forEach((share, at) => {
          // |share − amount × weight / all| < 1, without the division
          const distance = share * all - amount * (given[at] ?? 0n);
          expect(distance < all && -distance < all).toBe(true);
        });
      }),
    );
  });

  test('a larger weight never receives less, and of two equal ones the first at most a cent more', () => {
    const fair = (one: bigint, mine: bigint, other: bigint, theirs: bigint) => {
      if (one === other) return mine === theirs || mine === theirs + 1n;
      return one < other ? mine <= theirs : mine >= theirs;
    };
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), weights, (amount, given) => {
        const rows = cents(amount, given).map((share, at) => ({ share, weight: given[at] ?? 0n }));
        const unfair = rows.flatMap((mine, at) =>
          rows.slice(at + 1).filter((theirs) => !fair(mine.weight, mine.share, theirs.weight, theirs.share)),
        );
        expect(unfair).toEqual([]);
      }),
    );
  });

  test('the order of the weights changes nothing but who among equal remainders receives a cent', () => {
    const shuffled = weights.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
    );
    fc.assert(
      fc.property(total, shuffled, (amount, [given, order]) => {
        // Different weights may leave equal remainders: 14 cents over 3 and 1 leave one half each.
        const sorted = (all: readonly bigint[]) => {
          const sign = amount < 0n ? -1n : 1n;
          const shares = allocate(amount, all);
          return {
            whole: shares
              .map(({ cents: got, extraCent }, at) => `${all[at]}: ${extraCent ? got - sign : got}`)
              .sort(),
            extra: shares.map(({ remainder, extraCent }) => `${remainder}: ${extraCent}`).sort(),
          };
        };
        expect(sorted(order.map((at) => given[at] ?? 0n))).toEqual(sorted(given));
      }),
    );
  });

  test('a negative total mirrors the positive one', () => {
    fc.assert(
      fc.property(total, weights, (amount, given) => {
        expect(cents(-amount, given)).toEqual(cents(amount, given).map((share) => -share));
      }),
    );
  });

  test('weights times a factor split alike', () => {
    fc.assert(
      fc.property(total, weights, fc.bigInt({ min: 1n, max: 10n ** 9n }), (amount, given, factor) => {
        expect(
          cents(
            amount,
            given.map((one) => one * factor),
          ),
        ).toEqual(cents(amount, given));
      }),
    );
  });
});
