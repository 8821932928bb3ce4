import { mergedVersions } from '../../../src/workbook-tariffs/merging/versions';
import { overlapping } from '../../../src/workbook-tariffs/merging/overlaps';
import type { Year, YearSpan } from '../../../src/workbook-tariffs/rows/tariff-rows';

type Bounds = readonly [from: Year | null, to: Year | null];

function merged(shipped: readonly Bounds[], accepted: readonly [Year, Year][]) {
  return mergedVersions(
    shipped.map(([from, to]) => ({ from, to })),
    accepted.map(([from, to]) => ({ from, to })),
    [],
  ).map(({ from, to }) => [from, to]);
}

const spans = (bounds: readonly (readonly [Year, Year | null])[]): readonly YearSpan[] =>
  bounds.map(([from, to]) => ({ from, to }));

test.each<[string, readonly Bounds[], [Year, Year][], Bounds[]]>([
  [
    'a year that no act prices',
    [[2022, 2022]],
    [[2024, 2024]],
    [
      [2022, 2022],
      [2024, 2024],
    ],
  ],
  ['the same year', [[2022, 2022]], [[2022, 2022]], [[2022, 2022]]],
  [
    'a version that goes on is cut, and does not resume',
    [[2017, null]],
    [[2020, 2020]],
    [
      [2017, 2019],
      [2020, 2020],
    ],
  ],
  ['its first year', [[2017, null]], [[2017, 2018]], [[2017, 2018]]],
  ['years before it and its first', [[2017, null]], [[2015, 2017]], [[2015, 2017]]],
  [
    'the year before it leaves it',
    [[2017, null]],
    [[2016, 2016]],
    [
      [2016, 2016],
      [2017, null],
    ],
  ],
  [
    'the year after it leaves it',
    [[2017, 2019]],
    [[2020, 2020]],
    [
      [2017, 2019],
      [2020, 2020],
    ],
  ],
  [
    'later shipped versions stay',
    [
      ['2021-2022', '2021-2022'],
      ['2023-2024', '2023-2024'],
    ],
    [['2021-2022', '2021-2022']],
    [
      ['2021-2022', '2021-2022'],
      ['2023-2024', '2023-2024'],
    ],
  ],
  [
    'a version for any year resumes',
    [[null, null]],
    [
      ['2024-2025', '2025-2026'],
      ['2030-2031', '2030-2031'],
    ],
    [
      [null, '2023-2024'],
      ['2024-2025', '2025-2026'],
      ['2026-2027', '2029-2030'],
      ['2030-2031', '2030-2031'],
      ['2031-2032', null],
    ],
  ],
  [
    'neighbouring periods leave nothing between them',
    [[null, 2025]],
    [
      [2024, 2024],
      [2025, 2025],
    ],
    [
      [null, 2023],
      [2024, 2024],
      [2025, 2025],
    ],
  ],
])('%s', (_what, shipped, accepted, expected) => {
  expect(merged(shipped, accepted)).toEqual(expected);
});

test('a refused period stays as shipped, which ends with it', () => {
  const shipped: readonly { from: Year; to: Year | null }[] = [{ from: 2017, to: null }];
  expect(mergedVersions(shipped, [], spans([[2020, 2021]]))).toEqual([{ from: 2017, to: 2021 }]);
  expect(mergedVersions(shipped, [{ from: 2020, to: 2020 }], spans([[2019, 2021]]))).toEqual([
    { from: 2017, to: 2019 },
    { from: 2020, to: 2020 },
  ]);
  expect(mergedVersions(shipped, [], spans([[2020, null]]))).toEqual(shipped);
  expect(mergedVersions([{ from: null, to: null }], [], spans([[2020, 2021]]))).toEqual([
    { from: null, to: null },
  ]);
});

test('overlaps are found whichever of the spans is the longer', () => {
  const items = [
    { first: 1, last: 9 },
    { first: 2, last: 2 },
    { first: 5, last: 6 },
    { first: 10, last: 11 },
    { first: 12, last: 12 },
  ] as const;
  expect([...overlapping(items, (item) => item)].sort((a, b) => a.first - b.first)).toEqual(
    items.slice(0, 3),
  );
});
