import { shippedBook } from '../../../src/engine/book/shipped-book';
import type { BudgetYear, Rule, SchoolYear } from '../../../src/tariffs/model';
import { act, bookWith, minimalData, tariff, version } from '../../support/minimal-data';
import { problemFrom } from '../problem-from';

const FLAT: Rule = { kind: 'flat', amount: '1.00' };

describe('inForce', () => {
  const periods = [
    version(2030, FLAT, { from: null, to: 2019, act: 'a' }),
    version(2030, FLAT, { from: 2021, to: 2022, act: 'b' }),
    version(2030, FLAT, { from: 2024, to: null, act: 'c' }),
  ];
  const book = bookWith({
    acts: [act('vote-2030'), act('a'), act('b'), act('c')],
    tariffs: [...minimalData().tariffs, tariff('flat', 'budget', periods)],
  });

  test.each<[BudgetYear, string]>([
    [1000, 'a'],
    [2019, 'a'],
    [2021, 'b'],
    [2022, 'b'],
    [2024, 'c'],
    [9999, 'c'],
  ])('in %i act %s holds', (year, id) => {
    const { tariff: found, version: inForce, act: ofVersion } = book.inForce('flat', year);
    expect([found.id, inForce.act, ofVersion.id]).toEqual(['flat', id, id]);
  });

  test.each([2020, 2023])('in %i nothing does: the neighbour is not carried over', (year) => {
    const problem = problemFrom(() => book.inForce('flat', year));
    expect([problem.code, problem.kind]).toEqual(['serviceNotPriced', 'unknown']);
    expect(problem.details).toEqual({
      service: 'Tarif flat',
      year: String(year),
      known: [
        { from: null, to: 2019 },
        { from: 2021, to: 2022 },
        { from: 2024, to: null },
      ],
    });
  });

  test('one rate of a vote that lacks it has no answer, and is none of another year', () => {
    const rates = { membre: { amount: '7.60' }, 'hors membre': { amount: '12.50' } };
    const rule: Rule = { kind: 'perUnit', per: ['pupils'], rates };
    const origin = { table: 'EntTarifs', rows: [5, 6] } as const;
    const voted = bookWith({
      tariffs: [tariff('primary-schools', 'school', [version('2030-2031', rule, { origin })])],
    });
    const asked = (rate?: string) => voted.inForce('primary-schools', '2030-2031', rate).version.from;
    expect([asked(), asked('membre'), asked('hors membre')]).toEqual(Array(3).fill('2030-2031'));
    const problem = problemFrom(() => asked('membre hors Somme'));
    expect([problem.code, problem.kind, problem.details]).toEqual([
      'rateNotGiven',
      'unknown',
      { rate: 'membre hors Somme', year: '2030-2031', known: ['membre', 'hors membre'] },
    ]);
    // A rule without rates answers for any.
    expect(book.inForce('flat', 2021, 'membre').version.act).toBe('b');
  });

  test('the contribution names the periods that are voted, in their order', () => {
    const rule = minimalData().tariffs[0]?.versions[0]?.rule ?? FLAT;
    const years: readonly [SchoolYear | null, SchoolYear][] = [
      ['2028-2029', '2029-2030'],
      ['2020-2021', '2020-2021'],
      [null, '2018-2019'],
    ];
    const versions = years.map(([from, to]) => version('2030-2031', rule, { from, to }));
    const contribution = bookWith({
      tariffs: [tariff('primary-schools', 'school', versions), ...minimalData().tariffs.slice(1)],
    });
    const problem = problemFrom(() => contribution.inForce('primary-schools', '2019-2020'));
    expect([problem.code, problem.kind]).toEqual(['noTariffVoted', 'unknown']);
    expect(problem.details).toEqual({
      year: '2019-2020',
      known: [
        { from: null, to: '2018-2019' },
        { from: '2020-2021', to: '2020-2021' },
        { from: '2028-2029', to: '2029-2030' },
      ],
    });
  });
});

describe('act and tariff', () => {
  test('are found by their identifiers', () => {
    expect(bookWith().act('vote-2030').body).toBe('Comité syndical');
    expect(bookWith().tariff('grid').label).toBe('Tarif grid');
  });

  test('an identifier that the book does not hold is a defect', () => {
    expect(() => bookWith().act('absent')).toThrow(new TypeError('The book has no act "absent".'));
    expect(() => bookWith().tariff('absent')).toThrow(new TypeError('The book has no tariff "absent".'));
  });
});

describe('ruleOf', () => {
  test('is the rule in force', () => {
    expect(bookWith().ruleOf('grid', 2030).kind).toBe('bands');
    expect(problemFrom(() => bookWith().ruleOf('grid', 2031)).code).toBe('serviceNotPriced');
  });

  test('of a service that the sources only mention is not known', () => {
    const problem = problemFrom(() => bookWith().ruleOf('mentioned', 2030));
    expect([problem.code, problem.kind]).toEqual(['priceNotInSources', 'unknown']);
    expect(problem.details).toEqual({ service: 'Service mentionné' });
  });

  test('of a mentioned service whose tariff somebody added is that tariff', () => {
    const added = tariff('mentioned', 'budget', [version(2030, FLAT)]);
    const book = bookWith({ tariffs: [...minimalData().tariffs, added] });
    expect(book.ruleOf('mentioned', 2030).kind).toBe('flat');
    expect(problemFrom(() => book.ruleOf('mentioned', 2029)).code).toBe('serviceNotPriced');
  });
});

test('the members are those of the data', () => {
  expect(bookWith().members.isMember('200070944', '2030-2031')).toBe(true);
  expect(bookWith().members.isMember('200070944', '2029-2030')).toBe(false);
});

test('the shipped book holds the two voted years and not the one between', () => {
  expect(shippedBook.inForce('primary-schools', '2021-2022').act.date).toBe('2022-06-28');
  expect(shippedBook.inForce('primary-schools', '2023-2024').act.date).toBe('2024-06-17');
  const problem = problemFrom(() => shippedBook.inForce('primary-schools', '2022-2023'));
  expect(problem.details).toEqual({
    year: '2022-2023',
    known: [
      { from: '2021-2022', to: '2021-2022' },
      { from: '2023-2024', to: '2023-2024' },
    ],
  });
});
