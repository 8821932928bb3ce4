import { byName, categorySubtotals, epciSubtotals, isUnder } from '../../../src/billing/lines/subtotals';
import type { BilledLine } from '../../../src/billing/model/line';
import { Decimal } from '../../../src/kit/money/decimal';
import { ready, SOUND, table } from '../support/counts';

const [LINE] = ready(table([SOUND])).lines;
const line = (changes: Partial<BilledLine>): BilledLine => {
  if (LINE === undefined) throw new Error('Expected a line.');
  return { ...LINE, ...changes };
};
const inShort = (subtotals: ReturnType<typeof epciSubtotals>) =>
  subtotals.map(({ name, siren, lines, pupils, amount }) => [
    name,
    siren,
    lines,
    Number(pupils),
    amount.toFixed(2),
  ]);

describe('by EPCI', () => {
  test('a SIREN is one whatever the name beside it, a name without SIREN is one however written', () => {
    const lines = [
      line({ epciName: 'CC du Vimeu', epciSiren: '200070944' }),
      line({ epciName: 'Vimeu', epciSiren: '200070944' }),
      line({ epciName: 'CC A', epciSiren: null }),
      line({ epciName: 'cc a', epciSiren: null }),
    ];
    expect(inShort(epciSubtotals(lines))).toEqual([
      ['CC A', null, 2, 200, '1480.00'],
      ['CC du Vimeu', '200070944', 2, 200, '1480.00'],
    ]);
  });

  test('lines of no EPCI stand together, first; those that count no pupils count none', () => {
    const none = line({ epciName: null, epciSiren: null, pupils: null, amount: new Decimal(-1) });
    expect(inShort(epciSubtotals([line({}), none, none]))).toEqual([
      [null, null, 2, 0, '-2.00'],
      ['CA de la Baie de Somme', '200070993', 1, 100, '740.00'],
    ]);
  });

  test('the colleges are of none', () => {
    expect(epciSubtotals([line({ service: 'colleges' })])).toEqual([]);
  });
});

test('categories stand in the order of the tariff, a service without categories last', () => {
  const categories = [
    null,
    'hors territoire',
    'hors membre',
    'membre',
    'membre hors Somme',
    'membre',
  ] as const;
  const subtotals = categorySubtotals(categories.map((category) => line({ category })));
  expect(subtotals.map(({ category, lines, amount }) => [category, lines, amount.toFixed(2)])).toEqual([
    ['membre', 2, '1480.00'],
    ['membre hors Somme', 1, '740.00'],
    ['hors membre', 1, '740.00'],
    ['hors territoire', 1, '740.00'],
    [null, 1, '740.00'],
  ]);
});

test('names are compared whatever their capitals and accents', () => {
  expect([byName('b', 'a'), byName('A', 'b'), byName('Étang', 'etang')]).toEqual([1, -1, 0]);
});

test.each([
  ['0.01', true],
  ['14.99', true],
  ['15', false],
  ['0', false],
  ['-1', false],
])('%s € owed is under a threshold of 15 €: %s', (amount, expected) => {
  expect(isUnder(new Decimal(amount), new Decimal(15))).toBe(expected);
});
