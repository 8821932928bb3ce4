import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { denominatorOf, unitCost } from '../../../src/engine/charges/unit-cost';
import type { Category, PupilGroup } from '../../../src/tariffs/model';
import { bookWith, minimalData } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const cost = (charges: string, pupils: string) => unitCost(decimal(charges), decimal(pupils));

describe('unitCost', () => {
  test.each([
    ['320319.16', '43478', '7.37'],
    ['320319.16', '43792', '7.31'],
    ['311210', '41974', '7.41'],
    ['157319.47', '43478', '3.62'],
    ['0', '43478', '0.00'],
    ['0.01', '1', '0.01'],
    ['-602.40', '41974', '-0.01'],
    ['1.005', '1', '1.01'],
    ['999999999999.99', '1', '999999999999.99'],
    ['1000000000000', '1000000000', '1000.00'],
  ])('%s € over %s pupils is %s €', (charges, pupils, expected) => {
    expect(cost(charges, pupils).rounded.euros.toFixed(2)).toBe(expected);
  });

  test('keeps the quotient before its rounding', () => {
    const { charges, pupils, exact } = cost('320319.16', '43478');
    expect([charges.toFixed(), pupils.toFixed()]).toEqual(['320319.16', '43478']);
    expect(exact.exact.toFixed(30)).toBe('7.367384884309305855835135010810');
    expect(exact.basis).toBe('TTC');
  });

  test('0 pupils have no cost; the message names the argument', () => {
    const problem = problemFrom(() => cost('320319.16', '0'));
    expect([problem.code, problem.kind]).toEqual(['noPupils', 'unknown']);
    expect(problem.details).toEqual({ argument: 'eleves' });
    expect(problemFrom(() => unitCost(decimal('1'), decimal('0'), 'effectif')).details).toEqual({
      argument: 'effectif',
    });
  });

  test('agrees with integer division, half up, for any charges in cents', () => {
    const cents = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(cents, fc.bigInt({ min: 1n, max: 10n ** 9n }), (charges, pupils) => {
        const magnitude = charges < 0n ? -charges : charges;
        const rounded = (2n * magnitude + pupils) / (2n * pupils);
        const expected = decimal(`${charges < 0n ? -rounded : rounded}e-2`).plus(0);
        expect(cost(`${charges}e-2`, String(pupils)).rounded.euros.toFixed(2)).toBe(expected.toFixed(2));
      }),
    );
  });
});

describe('denominatorOf', () => {
  test('the pupils at the members’ rate, where they are counted alone', () => {
    expect(denominatorOf(shippedBook, '2021-2022')).toEqual({ pupils: 43478, counts: 'members' });
  });

  test('all pupils, where only their total is known', () => {
    expect(denominatorOf(shippedBook, '2023-2024')).toEqual({ pupils: 41974, counts: 'onlyCount' });
  });

  test('a year without a count has none', () => {
    expect(problemFrom(() => denominatorOf(shippedBook, '2022-2023')).code).toBe('pupilsUnknown');
  });

  test.each<[string, Category[][]]>([
    ['counted with another category', [['membre', 'hors membre'], ['membre hors Somme']]],
    ['not counted', [['hors membre']]],
    ['counted nowhere, in no category', [[]]],
  ])('all pupils, where the members are %s', (_case, categories) => {
    const groups = categories.map((each): PupilGroup => ({ categories: each, pupils: 6, source: null }));
    const [count] = minimalData().pupils;
    if (count === undefined) throw new Error('The minimal data count pupils.');
    const book = bookWith({ pupils: [{ ...count, groups, total: 6 * groups.length }] });
    expect(denominatorOf(book, '2030-2031')).toEqual({ pupils: 6 * groups.length, counts: 'onlyCount' });
  });
});
