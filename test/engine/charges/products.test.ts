import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { balanceOf, productsOf } from '../../../src/engine/charges/products';
import type { Category, PupilGroup, Rule } from '../../../src/tariffs/model';
import { bookWith, minimalData, tariff, version } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

/** A year with these groups of pupils, billed at these rates, and with these charges. */
function bookOf(
  groups: readonly Pick<PupilGroup, 'categories' | 'pupils'>[],
  [membre, horsSomme, horsMembre]: readonly [string, string, string] = ['7.40', '12.00', '12.00'],
  charges = '0',
) {
  const rates = {
    membre: { amount: membre },
    'membre hors Somme': { amount: horsSomme },
    'hors membre': { amount: horsMembre },
  };
  const rule: Rule = { kind: 'perUnit', per: ['pupils'], rates };
  const counted = groups.map((group): PupilGroup => ({ ...group, source: null }));
  const total = groups.reduce((sum, { pupils }) => sum + pupils, 0);
  const year = { schoolYear: '2030-2031', act: 'vote-2030' } as const;
  const known = { totalSource: null, printedUnitCost: null, notes: [] };
  return bookWith({
    tariffs: [
      tariff('primary-schools', 'school', [version('2030-2031', rule)]),
      ...minimalData().tariffs.slice(1),
    ],
    pupils: [{ ...year, total, scope: 'élèves', source: null, groups: counted }],
    charges: [{ ...year, ...known, lines: null, total: charges }],
  });
}

describe('productsOf', () => {
  test('2021-2022: 321 737,20 € and 3 768,00 €', () => {
    const { groups, total } = productsOf(shippedBook, '2021-2022');
    expect(
      groups.map(({ categories, pupils, rate, amount }) => [
        categories,
        pupils,
        rate.toFixed(2),
        amount.exact.toFixed(2),
      ]),
    ).toEqual([
      [['membre'], 43478, '7.40', '321737.20'],
      [['membre hors Somme', 'hors membre'], 314, '12.00', '3768.00'],
    ]);
    expect(total.exact.toFixed(2)).toBe('325505.20');
    expect(total.basis).toBe('TTC');
  });

  test('without the pupils of each rate there are no products', () => {
    const problem = problemFrom(() => productsOf(shippedBook, '2023-2024'));
    expect([problem.code, problem.kind]).toEqual(['pupilSplitUnknown', 'unknown']);
    expect(problem.details).toEqual({ year: '2023-2024', total: '41\u202f974' });
  });

  test('without a count there are none either', () => {
    expect(problemFrom(() => productsOf(shippedBook, '2022-2023')).code).toBe('pupilsUnknown');
  });

  test('without a vote there are none either', () => {
    const [year] = minimalData().pupils;
    if (year === undefined) throw new Error('The minimal data count pupils.');
    const book = bookWith({ pupils: [{ ...year, schoolYear: '2031-2032' }] });
    expect(problemFrom(() => productsOf(book, '2031-2032')).code).toBe('noTariffVoted');
  });

  test.each<[string, Category[]]>([
    ['whose categories pay different rates', ['membre', 'hors membre']],
    ['of no category', []],
  ])('a group %s says nothing of what it brings in', (_case, categories) => {
    const problem = problemFrom(() => productsOf(bookOf([{ categories, pupils: 1500 }]), '2030-2031'));
    expect(problem.code).toBe('pupilSplitUnknown');
    expect(problem.details).toEqual({ year: '2030-2031', total: '1\u202f500' });
  });

  test('a group whose categories pay one rate needs no split', () => {
    const together = bookOf([{ categories: ['membre', 'hors membre'], pupils: 100 }], ['8', '9', '8.00']);
    expect(productsOf(together, '2030-2031').total.exact.toFixed()).toBe('800');
  });

  test('pupils hors territoire have no rate, which is not 0', () => {
    const book = bookOf([{ categories: ['hors territoire'], pupils: 5 }]);
    expect(problemFrom(() => productsOf(book, '2030-2031')).code).toBe('noTariffForCategory');
  });

  test('no group brings in nothing', () => {
    const { groups, total } = productsOf(bookOf([]), '2030-2031');
    expect([groups, total.exact.toFixed()]).toEqual([[], '0']);
  });
});

describe('balanceOf', () => {
  test('2021-2022: 325 505,20 € less 320 319,16 €', () => {
    const balance = balanceOf(shippedBook, '2021-2022');
    expect([balance.exact.toFixed(2), balance.basis]).toEqual(['5186.04', 'TTC']);
  });

  test('is negative where the charges exceed the products', () => {
    const allMembers = [{ categories: ['membre'], pupils: 41974 }] as const;
    expect(balanceOf(bookOf(allMembers, undefined, '311210.00'), '2030-2031').exact.toFixed(2)).toBe(
      '-602.40',
    );
  });

  test('is not known without the split, or without charges', () => {
    expect(problemFrom(() => balanceOf(shippedBook, '2023-2024')).code).toBe('pupilSplitUnknown');
    expect(problemFrom(() => balanceOf(shippedBook, '2022-2023')).code).toBe('chargesUnknown');
  });
});

test('products and balance are pupils × rate and no more, for any year', () => {
  const cents = fc.bigInt({ min: 0n, max: 10n ** 6n });
  const pupils = fc.nat({ max: 10 ** 9 });
  const year = fc.record({
    pupils: fc.tuple(pupils, pupils, pupils),
    rates: fc.tuple(cents, cents, cents),
    charges: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  });
  fc.assert(
    fc.property(year, ({ pupils: [a, b, c], rates: [x, y, z], charges }) => {
      const euros = (amount: bigint) => decimal(`${amount}e-2`).toFixed(2);
      const groups = [
        { categories: ['membre'], pupils: a },
        { categories: ['membre hors Somme'], pupils: b },
        { categories: ['hors membre'], pupils: c },
      ] as const;
      const book = bookOf(groups, [euros(x), euros(y), euros(z)], euros(charges));
      const products = BigInt(a) * x + BigInt(b) * y + BigInt(c) * z;
      expect(productsOf(book, '2030-2031').total.exact.toFixed(2)).toBe(euros(products));
      expect(balanceOf(book, '2030-2031').exact.toFixed(2)).toBe(euros(products - charges));
    }),
  );
});
