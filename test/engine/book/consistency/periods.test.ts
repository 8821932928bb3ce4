import { loadBook } from '../../../../src/engine/book/load-book';
import type { BudgetYear, SchoolYear, TariffData } from '../../../../src/tariffs/model';
import { changed, refusalOf, type DataPath } from '../../../support/changed-data';
import { minimalData, tariff, version } from '../../../support/minimal-data';

type Year = SchoolYear | BudgetYear | null;

const FLAT = { kind: 'flat', amount: '1.00' } as const;

/** The minimal data with one more tariff, whose versions hold in these periods. */
function dataWith(yearKind: 'school' | 'budget', ...periods: readonly (readonly [Year, Year])[]): TariffData {
  const versions = periods.map(([from, to]) => version(2030, FLAT, { from, to }));
  return { ...minimalData(), tariffs: [...minimalData().tariffs, tariff('flat', yearKind, versions)] };
}

const where = (row: number) => `tariffs[3] « flat ».versions[${row}]`;

describe('the kind of year', () => {
  test('of a tariff by school year', () => {
    expect(refusalOf(dataWith('school', [2024, null]))).toBe(
      `${where(0)}.from : trouvé 2024, attendu une année scolaire.`,
    );
    expect(refusalOf(dataWith('school', ['2023-2024', null], [null, 2022])).split('\n')).toContain(
      `${where(1)}.to : trouvé 2022, attendu une année scolaire.`,
    );
  });

  test('of a tariff by budget year', () => {
    expect(refusalOf(dataWith('budget', ['2023-2024', '2023-2024']))).toBe(
      [
        `${where(0)}.from : trouvé 2023-2024, attendu un exercice.`,
        `${where(0)}.to : trouvé 2023-2024, attendu un exercice.`,
      ].join('\n'),
    );
  });

  test('null is no bound, of either kind', () => {
    expect(() => loadBook(dataWith('school', [null, null]))).not.toThrow();
    expect(() => loadBook(dataWith('budget', [null, null]))).not.toThrow();
  });
});

describe('a period that ends before it starts', () => {
  const expected = 'attendu une période dont le début précède la fin.';

  test('of a version', () => {
    expect(refusalOf(dataWith('school', ['2024-2025', '2023-2024']))).toBe(
      `${where(0)} : trouvé 2024-2025 à 2023-2024, ${expected}`,
    );
    expect(refusalOf(dataWith('budget', [2024, 2023]))).toBe(`${where(0)} : trouvé 2024 à 2023, ${expected}`);
  });

  test.each<[DataPath, string]>([
    [['agreements', 0, 'to'], 'agreements[0] « convention »'],
    [['members', 0, 'to'], 'members[0] « CC du Vimeu »'],
  ])('%j', (path, row) => {
    expect(refusalOf(changed(path, '2029-2030'))).toBe(`${row} : trouvé 2030-2031 à 2029-2030, ${expected}`);
    expect(() => loadBook(changed(path, '2030-2031'))).not.toThrow();
  });
});

describe('versions of one tariff', () => {
  const shared = (row: number, other: number) =>
    `${where(row)} : trouvé une période commune avec versions[${other}], attendu des périodes distinctes.`;

  test.each<[string, readonly (readonly [Year, Year])[]]>([
    [
      'the same year',
      [
        ['2021-2022', '2021-2022'],
        ['2021-2022', '2021-2022'],
      ],
    ],
    [
      'a last year that is the first of the next',
      [
        ['2020-2021', '2022-2023'],
        ['2022-2023', '2024-2025'],
      ],
    ],
    [
      'given the other way round',
      [
        ['2022-2023', '2024-2025'],
        ['2020-2021', '2022-2023'],
      ],
    ],
    [
      'one within the other',
      [
        ['2020-2021', '2030-2031'],
        ['2022-2023', '2023-2024'],
      ],
    ],
    [
      'one without an end',
      [
        ['2020-2021', null],
        ['2029-2030', '2029-2030'],
      ],
    ],
    [
      'one without a beginning',
      [
        [null, '2029-2030'],
        ['2029-2030', null],
      ],
    ],
    [
      'one without bounds',
      [
        [null, null],
        ['2029-2030', '2029-2030'],
      ],
    ],
  ])('share no year: %s', (_case, periods) => {
    expect(refusalOf(dataWith('school', ...periods))).toBe(shared(0, 1));
  });

  test('each pair is said', () => {
    expect(refusalOf(dataWith('budget', [2020, 2022], [2024, 2024], [2021, null])).split('\n')).toEqual([
      shared(0, 2),
      shared(1, 2),
    ]);
  });

  test.each<[string, readonly (readonly [Year, Year])[]]>([
    [
      'one after the other',
      [
        ['2020-2021', '2021-2022'],
        ['2022-2023', null],
      ],
    ],
    [
      'with a gap',
      [
        [null, '2020-2021'],
        ['2022-2023', '2022-2023'],
        ['2024-2025', null],
      ],
    ],
    [
      'in any order',
      [
        ['2022-2023', null],
        [null, '2021-2022'],
      ],
    ],
  ])('may stand %s', (_case, periods) => {
    expect(() => loadBook(dataWith('school', ...periods))).not.toThrow();
  });
});
