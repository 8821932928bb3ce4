import fc from 'fast-check';
import { cell, spilled } from './call';
import { rectangle } from './cells';

const YEAR = '2023-2024';
const pupils = fc.integer({ min: 0, max: 1_000_000 });
const place = fc.constantFrom<string | number>('membre', 'hors membre', 'Péronne', 'Eu', 2604, 200070944);
/** An amount in cents, within ± 10¹² €. */
const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

/** The exact cents of an amount that a cell holds. */
function centsOf(euros: unknown): bigint {
  if (typeof euros !== 'number') throw new Error(`${String(euros)} is no amount.`);
  const written = euros.toFixed(2);
  // A cell's amount has two decimals at most, and then its shortest text is the amount.
  if (Number(written) !== euros) throw new Error(`${euros} has more than two decimals.`);
  return BigInt(written.replace('.', ''));
}

const eurosOf = (amount: bigint) => Number(`${amount}e-2`);
const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

test('ENT.CONTRIB is pupils × ENT.TARIF, to the cent', () => {
  fc.assert(
    fc.property(pupils, place, fc.constantFrom(YEAR, '2021-2022'), (count, where, year) => {
      const rate = centsOf(cell('TARIF', where, year));
      expect(centsOf(cell('CONTRIB', count, where, year))).toBe(rate * BigInt(count));
    }),
  );
});

test('ENT.CONTRIB of parts adds up to that of the whole', () => {
  fc.assert(
    fc.property(pupils, pupils, place, (some, others, where) => {
      const counts = [[some, others, some + others]];
      const [first, second, both] = [spilled('CONTRIB', counts, where, YEAR)].flat(2).map(centsOf);
      expect((first ?? 0n) + (second ?? 0n)).toBe(both);
    }),
  );
});

describe('ENT.REPARTIR', () => {
  const weight = fc.oneof(fc.nat(30_000), fc.constantFrom(0, 1, 1, 2.5, 0.001, 1e9));
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 40 })
    .filter((all) => all.some((one) => one > 0));
  /** Weights as whole numbers on one scale. */
  const scaled = (all: readonly number[]) => all.map((one) => BigInt(Math.round(one * 1000)));
  const split = (amount: bigint, all: readonly number[]) => {
    const answers = spilled('REPARTIR', eurosOf(amount), [all]);
    return (answers[0] as readonly unknown[]).map(centsOf);
  };

  test('adds up to the amount exactly', () => {
    fc.assert(
      fc.property(cents, weights, (amount, all) => {
        expect(sum(split(amount, all))).toBe(amount);
      }),
    );
  });

  test('gives each weight its quota, cut to the cent or one cent more, the cents to the largest remainders', () => {
    fc.assert(
      fc.property(cents, weights, (amount, all) => {
        const shares = split(amount, all).map((share) => (amount < 0n ? -share : share));
        const whole = scaled(all);
        const total = sum(whole);
        const quotas = whole.map((one) => (amount < 0n ? -amount : amount) * one);
        const extra = shares.map((share, at) => share - (quotas[at] ?? 0n) / total);
        expect(extra.every((cent) => cent === 0n || cent === 1n)).toBe(true);
        const order = quotas
          .map((quota, at) => ({ remainder: quota % total, at }))
          .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1));
        // In the order of the remainders, ties row by row, the extra cents come first.
        const given = order.map(({ at }) => extra[at]);
        expect(given).toEqual([...given].sort((a, b) => Number((b ?? 0n) - (a ?? 0n))));
      }),
    );
  });

  test('does not depend on the scale of the weights, nor on the shape of their range', () => {
    fc.assert(
      fc.property(
        cents,
        rectangle(fc.nat(5000), 3, 4),
        fc.constantFrom(10, 0.5, 1000),
        (amount, all, scale) => {
          fc.pre(all.flat().some((one) => one > 0));
          const shares = spilled('REPARTIR', eurosOf(amount), all);
          expect(
            spilled(
              'REPARTIR',
              eurosOf(amount),
              all.map((row) => row.map((one) => one * scale)),
            ),
          ).toEqual(shares);
          expect([spilled('REPARTIR', eurosOf(amount), [all.flat()])].flat(2)).toEqual([shares].flat(2));
        },
      ),
    );
  });

  test('splits a negative amount as the positive one', () => {
    fc.assert(
      fc.property(cents, weights, (amount, all) => {
        expect(split(-amount, all)).toEqual(split(amount, all).map((share) => -share));
      }),
    );
  });
});

describe('what is added up', () => {
  const amounts = fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1, maxLength: 12 });
  const shuffled = <T>(all: fc.Arbitrary<T[]>) =>
    all.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })));

  test('does not depend on the order, nor on empty cells between', () => {
    fc.assert(
      fc.property(shuffled(amounts), pupils, ([one, other], count) => {
        const column = one.map((amount) => [eurosOf(amount), '']);
        const row = [other.map(eurosOf)];
        expect(cell('COUT', column, count)).toBe(cell('COUT', row, count));
        expect(cell('TARIFEQUILIBRE', column, count)).toBe(cell('TARIFEQUILIBRE', row, count));
        expect(cell('TARIFEQUILIBRE', 0, count, column)).toBe(cell('TARIFEQUILIBRE', 0, count, row));
      }),
    );
  });

  test('is the exact sum: the charges of ENT.COUT for one pupil', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        expect(centsOf(cell('COUT', [all.map(eurosOf)], 1))).toBe(sum(all));
      }),
    );
  });

  test('of colleges is Labomep and each college, in any order', () => {
    const college = fc
      .tuple(fc.integer({ min: 1, max: 1100 }), fc.integer({ min: 0, max: 1100 }))
      .map(([all, above]): [number, number] => [all, Math.min(all, above)]);
    fc.assert(
      fc.property(shuffled(fc.array(college, { minLength: 1, maxLength: 8 })), ([one, other]) => {
        const bill = (colleges: readonly [number, number][]) =>
          centsOf(
            cell('COLLEGES', [colleges.map(([all]) => all)], [colleges.map(([, above]) => above)], YEAR),
          );
        const each = one.map(([all, above]) => centsOf(cell('COLLEGE', all, above, YEAR)));
        expect(bill(one)).toBe(sum(each) + 200_000n);
        expect(bill(other)).toBe(bill(one));
      }),
    );
  });
});

test('ENT.TARIFEQUILIBRE covers the charges, and a step less does not', () => {
  const counted = fc.integer({ min: 1, max: 100_000 });
  const steps = fc.constantFrom(1n, 5n, 10n, 100n);
  fc.assert(
    fc.property(cents, counted, cents, steps, (charges, count, products, step) => {
      const rate = centsOf(cell('TARIFEQUILIBRE', eurosOf(charges), count, eurosOf(products), eurosOf(step)));
      expect(rate % step).toBe(0n);
      expect(rate * BigInt(count) + products >= charges).toBe(true);
      expect(rate === 0n || (rate - step) * BigInt(count) + products < charges).toBe(true);
    }),
  );
});

test('a college is the sum of its lines', () => {
  const line = ['comptes', 'Le Robert', 'maxicours', 'SITE.TV'];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1100 }), fc.nat(1100), (all, above) => {
      fc.pre(above <= all);
      const lines = [spilled('COLLEGE', all, above, YEAR, [line])].flat(2).map(centsOf);
      expect(sum(lines)).toBe(centsOf(cell('COLLEGE', all, above, YEAR)));
    }),
  );
});
