import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { loadBook } from '../../../src/engine/book/load-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { contributionPerPupil } from '../../../src/engine/contribution/contribution-per-pupil';
import { contributionOf } from '../../../src/engine/contribution/contribution';
import { Decimal } from '../../../src/kit/money/decimal';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { COMMUNES } from '../../../src/tariffs/communes';
import type { PriceBasis, Rule, SchoolYear, TariffData } from '../../../src/tariffs/model';
import { shippedData } from '../../../src/tariffs/shipped';
import { problemFrom } from '../problem-from';

const YEAR = '2023-2024';
const SHIPPED = shippedData as TariffData;

/** The book that ships, with another rule for primary schools. */
function priced(rule: Rule, priceBasis: PriceBasis = 'TTC'): TariffBook {
  const tariffs = SHIPPED.tariffs.map((tariff) =>
    tariff.id === 'primary-schools'
      ? { ...tariff, priceBasis, versions: tariff.versions.map((version) => ({ ...version, rule })) }
      : tariff,
  );
  return loadBook({ ...SHIPPED, tariffs });
}

function perPupil(amount: string, changes: object = {}): Rule {
  const rate = { amount };
  return {
    kind: 'perUnit',
    per: ['pupils'],
    rates: { membre: rate, 'membre hors Somme': rate, 'hors membre': rate },
    ...changes,
  };
}

const times = (book: TariffBook, pupils: number, place = 'membre', year: SchoolYear = YEAR) =>
  contributionPerPupil(book, resolvePlace(placeIndex, place), year).times(pupils);

const byRule = (book: TariffBook, pupils: number, place = 'membre', year: SchoolYear = YEAR) =>
  contributionOf(book, new Decimal(pupils), resolvePlace(placeIndex, place), year).rounded.toNumber();

describe('contributionPerPupil', () => {
  test.each([
    [412, 'membre', 3048.8],
    [412, 'hors membre', 4944],
    [7, '02604', 84],
    [0, 'Amiens', 0],
    [1_000_000_000, 'membre', 7_400_000_000],
  ])('%d pupils of %s: %d €', (pupils, place, expected) => {
    expect(times(shippedBook, pupils, place)).toBe(expected);
  });

  test.each([
    ['a rate in hundredths', perPupil('7.40'), 412, 3048.8],
    ['a rate with tenths of a cent, half up', perPupil('7.405'), 1, 7.41],
    ['a rate too large for whole numbers', perPupil('123456789.01'), 1_000_000_000, 123_456_789_010_000_000],
    ['a floor', perPupil('7.40', { floor: '50' }), 1, 50],
    ['a cap', perPupil('7.40', { cap: '1000' }), 412, 1000],
  ])('%s', (_case, rule, pupils, expected) => {
    const book = priced(rule);
    expect(byRule(book, pupils)).toBe(expected);
    expect(times(book, pupils)).toBe(expected);
  });

  test('a rate alone is brought to whole numbers once, for every place that pays it', () => {
    const of = (book: TariffBook, place: string) =>
      contributionPerPupil(book, resolvePlace(placeIndex, place), YEAR);
    expect(of(shippedBook, 'Amiens')).toBe(of(shippedBook, 'membre'));
    expect(of(shippedBook, 'hors membre')).not.toBe(of(shippedBook, 'membre'));
    const floored = priced(perPupil('7.40', { floor: '50' }));
    expect(of(floored, 'membre')).not.toBe(of(floored, 'membre'));
  });

  test('a rate of several quantities, or of another basis, is the defect that it is for the rule', () => {
    expect(() => times(priced(perPupil('7.40', { per: ['pupils', 'years'] })), 1)).toThrow(TypeError);
    expect(() => times(priced(perPupil('7.40', { per: ['inhabitants'] })), 1)).toThrow(TypeError);
    expect(() => times(priced(perPupil('7.40'), 'HT'), 1)).toThrow(TypeError);
  });

  test.each([
    ['hors territoire', YEAR, 'noTariffForCategory'],
    ['membre', '2022-2023', 'noTariffVoted'],
    ['CC des Villes Sœurs', YEAR, 'epciOfSeveralCategories'],
  ] as const)('%s in %s has no charge: %s', (place, year, code) => {
    expect(problemFrom(() => times(shippedBook, 1, place, year)).code).toBe(code);
  });

  test('is what the rule gives, for any commune, year and pupils', () => {
    const outcome = (answer: () => number) => {
      try {
        return answer();
      } catch (thrown) {
        return thrown;
      }
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMUNES),
        fc.constantFrom<SchoolYear>('2021-2022', '2022-2023', '2023-2024'),
        fc.nat({ max: 1e9 }),
        ({ code }, year, pupils) => {
          const ours = outcome(() => times(shippedBook, pupils, code, year));
          expect(ours).toEqual(outcome(() => byRule(shippedBook, pupils, code, year)));
        },
      ),
      { numRuns: 5_000 },
    );
  });
});
