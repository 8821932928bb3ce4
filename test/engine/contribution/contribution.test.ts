import fc from 'fast-check';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargedCategory, contributionOf } from '../../../src/engine/contribution/contribution';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import type { Category, SchoolYear } from '../../../src/tariffs/model';
import { bookKeeping } from '../book-keeping';
import { problemFrom } from '../problem-from';
import { decimal } from '../rules/inputs';

const contribution = (pupils: number, place: string | number, year: SchoolYear = '2023-2024') =>
  contributionOf(shippedBook, decimal(String(pupils)), resolvePlace(placeIndex, place), year);

describe('contributionOf', () => {
  test.each<[number, string | number, Category, string]>([
    [412, 'membre', 'membre', '3048.80'],
    [412, 'hors membre', 'hors membre', '4944.00'],
    [412, 'membre hors Somme', 'membre hors Somme', '4944.00'],
    [100, 'Abbeville', 'membre', '740.00'],
    [1, 'Amiens', 'membre', '7.40'],
    [0, '80001', 'membre', '0.00'],
    [7, 2604, 'membre hors Somme', '84.00'],
    [20, 'Conteville (80)', 'membre', '148.00'],
    [46, 'Bouttencourt', 'hors membre', '552.00'],
    [412, 'CC du Vimeu', 'membre', '3048.80'],
    [1_000_000_000, 'membre', 'membre', '7400000000.00'],
  ])('%i pupils of %s: %s, %s €', (pupils, place, category, amount) => {
    const found = contribution(pupils, place);
    expect([found.category, found.rounded.euros.toFixed(2), found.rounded.basis]).toEqual([
      category,
      amount,
      'TTC',
    ]);
    expect(found.year).toBe('2023-2024');
    expect(found.pupils.toNumber()).toBe(pupils);
    expect(found.place).toEqual(resolvePlace(placeIndex, place));
  });

  test.each<SchoolYear>(['2020-2021', '2022-2023', '2024-2025'])('not in %s: no tariff voted', (year) => {
    expect(problemFrom(() => contribution(100, 'Abbeville', year)).code).toBe('noTariffVoted');
  });

  test('hors territoire pays no 0 and no 12 €: there is no tariff, and the place is named', () => {
    const problem = problemFrom(() => contribution(20, '76186'));
    expect([problem.code, problem.kind]).toEqual(['noTariffForCategory', 'unknown']);
    expect(problem.details).toEqual({
      category: 'hors territoire',
      place: 'Conteville, 76186, CC Interrégionale Aumale - Blangy-sur-Bresle',
    });
    expect(problemFrom(() => contribution(20, '75056')).details).toEqual({
      category: 'hors territoire',
      place: 'commune 75056',
    });
    expect(problemFrom(() => contribution(20, 'hors territoire')).details).toEqual({
      category: 'hors territoire',
      place: null,
    });
  });

  test('an EPCI whose communes pay different rates asks for the commune', () => {
    expect(problemFrom(() => contribution(20, 'CC des Villes Sœurs')).code).toBe('epciOfSeveralCategories');
  });

  test('is pupils × rate and no more, for any number of pupils', () => {
    const categories: [Category, bigint][] = [
      ['membre', 740n],
      ['membre hors Somme', 1200n],
      ['hors membre', 1200n],
    ];
    const year = fc.constantFrom<SchoolYear>('2021-2022', '2023-2024');
    fc.assert(
      fc.property(
        fc.nat({ max: 10 ** 9 }),
        fc.constantFrom(...categories),
        year,
        (pupils, [category, cents], when) => {
          const place = { kind: 'label', category } as const;
          const { rounded, working } = contributionOf(shippedBook, decimal(String(pupils)), place, when);
          const expected = decimal(`${BigInt(pupils) * cents}e-2`);
          expect(rounded.euros.toFixed(2)).toBe(expected.toFixed(2));
          expect(working.exact.exact.toFixed(2)).toBe(expected.toFixed(2));
        },
      ),
    );
  });
});

describe('chargedCategory', () => {
  test('has no tariff in a département that the text does not name, where the workbook reads it so', () => {
    const book = bookKeeping({ reading: 'somme-hors-76', choice: 'none' });
    const categoryIn = (place: string) => chargedCategory(book, resolvePlace(placeIndex, place), '2023-2024');
    const problem = problemFrom(() => categoryIn('02604'));
    expect([problem.code, problem.kind]).toEqual(['noTariffByReading', 'unknown']);
    expect(problem.details).toEqual({ place: "Pithon, 02604, CC de l'Est de la Somme" });
    expect(categoryIn('76255')).toBe('membre hors Somme');
    expect(categoryIn('membre hors Somme')).toBe('membre hors Somme');
    expect(categoryIn('80001')).toBe('membre');
  });

  test('is the category of a place that has a tariff', () => {
    expect(chargedCategory(shippedBook, resolvePlace(placeIndex, '76255'), '2023-2024')).toBe(
      'membre hors Somme',
    );
    const problem = problemFrom(() =>
      chargedCategory(shippedBook, resolvePlace(placeIndex, '76186'), '2023-2024'),
    );
    expect(problem.code).toBe('noTariffForCategory');
  });
});
