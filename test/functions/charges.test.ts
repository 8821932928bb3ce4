import { cell, spilled } from './call';

const LINES = [
  ['Compte élève plateforme ENT', 42056.28],
  ['Redevance EDUCLEVER', 22500],
  ['Madmagz', 24048.07],
  ['Edumedia', 23656.66],
  ['Universalis', 45058.46],
  ['Frais de personnel', 125755.82],
  ['Charges annexes et frais de mission', 2243.87],
  ['CANOPE', 20000],
  ['Evaluation', 15000],
] as const;

describe('ENT.DECOMPTE', () => {
  test('reproduces the table of 2021-2022', () => {
    const table = [
      ['Objet', 'Montant € TTC'],
      ...LINES,
      ['TOTAL dépenses année scolaire 2021-2022', 320319.16],
      ["Somme due par élève pour l'année scolaire 2021 - 2022 € TTC", 7.37],
    ];
    expect(table).toHaveLength(12);
    expect(spilled('DECOMPTE', '2021-2022')).toEqual(table);
    expect(spilled('DECOMPTE', [['2021/2022']])).toEqual(table);
  });

  test.each([
    ['2023-2024', '#N/A'],
    ['2022-2023', '#N/A'],
    ['2021-2023', '#VALEUR!'],
    [2022, '#VALEUR!'],
    [null, '#VALEUR!'],
    [[['2021-2022', '2023-2024']], '#VALEUR!'],
  ])('of %j is %s as a whole', (year, error) => {
    expect(spilled('DECOMPTE', year)).toBe(error);
  });
});

describe('ENT.CHARGES', () => {
  test.each<readonly [string, number]>([
    ...LINES,
    ['comptes', 42056.28],
    ['personnel', 125755.82],
    ['ÉVALUATION', 15000],
  ])('of the line %s is %d', (line, amount) => {
    expect(cell('CHARGES', '2021-2022', line)).toBe(amount);
  });

  test.each([
    ['2021-2022', undefined, 320319.16],
    ['2021-2022', null, 320319.16],
    ['2021-2022', null, 320319.16],
    ['2021-2022', '', ''],
    ['2022-2023', [['']], ''],
    ['2023-2024', undefined, 311210],
    ['2023-2024', 'CANOPE', '#N/A'],
    ['2022-2023', undefined, '#N/A'],
    ['2022-2023', 'CANOPE', '#N/A'],
    ['2021-2022', 'Papeterie', '#VALEUR!'],
    ['2023-2024', 'Papeterie', '#VALEUR!'],
    ['2021-2022', 5, '#VALEUR!'],
    [2022, undefined, '#VALEUR!'],
  ])('(%j; %j) is %j', (year, line, amount) => {
    expect(cell('CHARGES', year, line)).toBe(amount);
  });
});

describe('ENT.EFFECTIF', () => {
  test.each([
    ['2021-2022', undefined, 43792],
    ['2021-2022', null, 43792],
    ['2021-2022', 'membre', 43478],
    ['2021-2022', 'hors membre', '#N/A'],
    ['2021-2022', 'non membre', '#N/A'],
    ['2021-2022', 'membre hors Somme', '#N/A'],
    ['2021-2022', 'hors territoire', '#N/A'],
    ['2021-2022', 'Amiens', '#N/A'],
    ['2021-2022', 'Trifouilly', '#N/A'],
    ['2023-2024', undefined, 41974],
    ['2023-2024', 'membre', '#N/A'],
    ['2022-2023', undefined, '#N/A'],
    ['2022-2023', 'membre', '#N/A'],
    ['2021', 'membre', '#VALEUR!'],
  ])('(%j; %j) is %j', (year, category, pupils) => {
    expect(cell('EFFECTIF', year, category)).toBe(pupils);
  });
});

describe('ENT.COUT', () => {
  const column = LINES.map(([, amount]) => [amount]);

  test.each([
    [320319.16, 43478, 7.37],
    [320319.16, 43792, 7.31],
    [311210, 41974, 7.41],
    [157319.47, 43478, 3.62],
    [column, 43478, 7.37],
    [
      [
        [100, null, ''],
        ['   ', '23,50 €', 0],
      ],
      1,
      123.5,
    ],
    [null, 10, 0],
    [[[]], 10, 0],
    [-1, 8, -0.13],
    [1, 8, 0.13],
    [-0.001, 1, 0],
    [1e12, 1, 1e12],
    [[[1e12], [1e12]], 1, 2e12],
    [1e12, 1e9, 1000],
    [320319.16, 0, '#N/A'],
    [320319.16, null, '#N/A'],
    [320319.16, 1.5, '#VALEUR!'],
    [[[100], ['cent']], 1, '#VALEUR!'],
    [[['#REF!'], ['#N/A']], 1, '#VALEUR!'],
    [[['#N/A'], [1]], 1, '#N/A'],
    [1e12 + 1, 1, '#VALEUR!'],
  ])('(%j; %j) is %j', (charges, pupils, cost) => {
    expect(cell('COUT', charges, pupils)).toBe(cost);
  });

  test('adds its charges up once for every count of pupils', () => {
    expect(
      spilled('COUT', column, [
        [43478, 0],
        [43792, 'x'],
      ]),
    ).toEqual([
      [7.37, '#N/A'],
      [7.31, '#VALEUR!'],
    ]);
  });
});

describe('ENT.PRODUITS and ENT.SOLDE', () => {
  test.each([
    ['2021-2022', 325505.2, 5186.04],
    ['2023-2024', '#N/A', '#N/A'],
    ['2022-2023', '#N/A', '#N/A'],
    [2022, '#VALEUR!', '#VALEUR!'],
  ])('of %j are %j and %j', (year, products, balance) => {
    expect(cell('PRODUITS', year)).toBe(products);
    expect(cell('SOLDE', year)).toBe(balance);
  });
});

describe('ENT.TARIFEQUILIBRE', () => {
  test.each([
    [[311210, 41974], 7.42],
    [[320319.16, 43478, 3768], 7.29],
    [[311210, 41974, 0, 0.1], 7.5],
    [[320319.16, 43478], 7.37],
    [[311210, 41974, null, null], 7.42],
    [[311210, 41974, '', ''], 7.42],
    [[311210, 41974, '0', '0,10'], 7.5],
    [[[[300000], ['11 210,00 €'], [null]], 41974, [[0, '']], 0.001], 7.415],
    [[740, 100], 7.4],
    [[740.01, 100], 7.41],
    [[739.99, 100], 7.4],
    [[100, 3, 0, 1], 34],
    [[99, 3, 0, 1], 33],
    [[1000, 10, 1000], 0],
    [[1000, 10, 2000], 0],
    [[-5, 10], 0],
    [[null, 10], 0],
    [[10, 3, 0, 7], 7],
    [[1e12, 1, -1e12, 0.01], 2e12],
    [[311210, 0], '#N/A'],
    [[311210, null], '#N/A'],
    [[0, 0], '#N/A'],
    [[311210, 41974, 0, 0], '#VALEUR!'],
    [[311210, 41974, 0, -0.01], '#VALEUR!'],
    [[311210, 41974, 'x'], '#VALEUR!'],
    [[311210, 0, 0, 0], '#VALEUR!'],
    [[311210, -1], '#VALEUR!'],
  ])('%j is %j', (values, rate) => {
    expect(cell('TARIFEQUILIBRE', ...values)).toBe(rate);
  });

  test('answers each count of pupils with each step', () => {
    expect(spilled('TARIFEQUILIBRE', 311210, [[41974], [43792]], null, [[0.01, 0.1, 1]])).toEqual([
      [7.42, 7.5, 8],
      [7.11, 7.2, 8],
    ]);
  });
});

describe('ENT.REPARTIR', () => {
  test.each([
    [320319.16, [[12000], [11500], [19978]], [[88408.62], [84724.93], [147185.61]]],
    [100, [[1, 1, 1]], [[33.34, 33.33, 33.33]]],
    [
      0.02,
      [
        [1, 1],
        [1, 1],
      ],
      [
        [0.01, 0.01],
        [0, 0],
      ],
    ],
    [-100, [[1, 1, 1]], [[-33.34, -33.33, -33.33]]],
    [10, 5, [[10]]],
    [10, [[1, null, '', '  ', 0]], [[10, '', '', '', 0]]],
    [
      10,
      [[1], [1, 2]],
      [
        [2.5, ''],
        [2.5, 5],
      ],
    ],
    [1, [[0.5, 1.5]], [[0.25, 0.75]]],
    ['1 000,00 €', [['0,5', '1,5']], [[250, 750]]],
    [0.005, [[1]], [[0.01]]],
    [-0.005, [[1]], [[-0.01]]],
    [0.0049, [[1, 1]], [[0, 0]]],
    [10, [[-0, '-0', 1]], [[0, 0, 10]]],
    [null, [[1, 2]], [[0, 0]]],
    [0.1 + 0.2, [[1, 2]], [[0.1, 0.2]]],
    [1e12, [[1e-300, 2e-300, 1e-300]], [[25e10, 5e11, 25e10]]],
    [100, [[1e300, 1e300]], [[50, 50]]],
    [100, [[0, 0]], '#N/A'],
    [100, [[null, '']], '#N/A'],
    [100, [], '#N/A'],
    [100, null, '#N/A'],
    [100, [[1, -1]], '#VALEUR!'],
    [100, [[1, 'un']], '#VALEUR!'],
    [100, [[1, true]], '#VALEUR!'],
    [100, [[1, '#REF!']], '#VALEUR!'],
    [100, [[1, '#N/A']], '#N/A'],
    [100, [['#N/A', -1]], '#VALEUR!'],
    ['#N/A', [[1, -1]], '#VALEUR!'],
    ['#N/A', [[0]], '#N/A'],
    ['cent', [[0]], '#VALEUR!'],
    [[[50], [50]], [[1, 1]], '#VALEUR!'],
    [1e12 + 1, [[1]], '#VALEUR!'],
  ])('(%j; %j) is %j', (amount, weights, shares) => {
    expect(spilled('REPARTIR', amount, weights)).toEqual(shares);
  });
});
