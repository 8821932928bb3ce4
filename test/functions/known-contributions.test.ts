import fc from 'fast-check';
import { shippedBook } from '../../src/engine/book/shipped-book';
import { session } from '../../src/engine/session';
import { COMMUNES } from '../../src/tariffs/communes';
import type { Rule, Tariff, TariffData } from '../../src/tariffs/model';
import { shippedData } from '../../src/tariffs/shipped';
import { bookWith } from './book-with';
import { cell, spilled } from './call';

const YEAR = '2023-2024';

afterEach(() => {
  session.book = shippedBook;
});

/** The shipped tariffs, primary schools at another rate. */
function booked(amount: string) {
  const rule: Rule = {
    kind: 'perUnit',
    per: ['pupils'],
    rates: { membre: { amount }, 'membre hors Somme': { amount }, 'hors membre': { amount } },
  };
  const changed = (tariff: Tariff): Tariff => ({
    ...tariff,
    versions: tariff.versions.map((version) => ({ ...version, rule })),
  });
  const { tariffs } = shippedData as TariffData;
  return bookWith({
    tariffs: tariffs.map((tariff) => (tariff.id === 'primary-schools' ? changed(tariff) : tariff)),
  });
}

test('what was found by one book is not answered from another', () => {
  expect(cell('CONTRIB', 100, 'membre', YEAR)).toBe(740);
  session.book = booked('7.405');
  expect(cell('CONTRIB', 100, 'membre', YEAR)).toBe(740.5);
  expect(cell('CONTRIB', 1, 'membre', YEAR)).toBe(7.41);
  session.book = shippedBook;
  expect(cell('CONTRIB', 1, 'membre', YEAR)).toBe(7.4);
});

test('more writings than are kept answer all the same', () => {
  const places = COMMUNES.filter(({ department }) => department === '80').map(({ code }) => code);
  const writings = Array.from({ length: 16 }, (_none, spaces) =>
    places.map((code) => [code.padStart(5 + spaces)]),
  ).flat();
  expect(writings.length).toBeGreaterThan(10_000);
  const answers = spilled('CONTRIB', 10, writings, YEAR);
  expect(answers).toEqual(writings.map(([code = '']) => [cell('CONTRIB', '10', code.trim(), YEAR)]));
});

test('the same place in another year, or the same year of another place, is another question', () => {
  expect(
    spilled('CONTRIB', 10, [['membre'], ['hors membre'], ['Conteville']], [[YEAR, '2022-2023', '2021-2022']]),
  ).toEqual([
    [74, '#N/A', 74],
    [120, '#N/A', 120],
    ['#N/A', '#N/A', '#N/A'],
  ]);
});

test('a number of pupils is charged as the rule charges its text', () => {
  const places = COMMUNES.map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.constantFrom('membre', 'hors membre', ...places),
      fc.constantFrom(YEAR, '2021-2022', '2022-2023'),
      (pupils, place, year) => {
        expect(cell('CONTRIB', pupils, place, year)).toBe(cell('CONTRIB', String(pupils), place, year));
      },
    ),
  );
});
