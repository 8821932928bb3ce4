import { cell, spilled } from './call';
import { replaced, SOUND_CALLS } from './sound-calls';

const YEAR = '2023-2024';
/** What hosts send for an empty cell, and a cell that holds but spaces. */
const EMPTY = [null, undefined, '', ' ', '\u00a0', '\u202f \t'];
/** What hosts send for an argument that is left out. */
const OMITTED = [null, undefined];
/** A quantity of nothing: 0 counts as blank, however it is written. */
const NOTHING = [...EMPTY, 0, -0, '0', '0,00', '0 €', 1e-324];
/** Nothing where a text is expected: 0 is an empty cell there. */
const NO_TEXT = [...EMPTY, 0];

const pairs = <A, B>(some: readonly A[], others: readonly B[]): [A, B][] =>
  some.flatMap((one) => others.map((other): [A, B] => [one, other]));

describe('a position whose quantity and place are both blank', () => {
  test.each(['CONTRIB', 'EXPLIQUER'])('answers "" in ENT.%s', (id) => {
    for (const [pupils, place] of pairs(NOTHING, NO_TEXT)) {
      for (const year of [YEAR, '2022-2023', 2024, null]) expect(cell(id, pupils, place, year)).toBe('');
    }
  });

  test.each(['TARIF', 'SOURCE', 'TERRITOIRE'])('answers "" in ENT.%s, which asks no quantity', (id) => {
    for (const place of NO_TEXT) {
      for (const year of [YEAR, 2024, null]) expect(cell(id, place, year)).toBe('');
    }
  });

  test.each(['ANNEESCOLAIRE', 'PRODUITS', 'SOLDE'])(
    'answers "" in ENT.%s, which asks nothing but the year',
    (id) => {
      for (const year of NO_TEXT) expect(cell(id, year)).toBe('');
    },
  );

  test.each(['CHARGES', 'EFFECTIF'])('answers "" in ENT.%s where the optional word is blank too', (id) => {
    for (const [year, word] of pairs(NO_TEXT, NO_TEXT)) expect(cell(id, year, word)).toBe('');
  });
});

describe('half a row', () => {
  test.each(['CONTRIB', 'EXPLIQUER'])('is #VALEUR! in ENT.%s', (id) => {
    for (const blank of NO_TEXT) {
      expect(cell(id, 10, blank, YEAR)).toBe('#VALEUR!');
      expect(cell(id, 10, 'membre', blank)).toBe('#VALEUR!');
      expect(cell(id, 0, 'membre', blank)).toBe('#VALEUR!');
      expect(cell(id, 10, blank, blank)).toBe('#VALEUR!');
    }
  });

  test.each([
    ['TARIF', ['membre', null]],
    ['SOURCE', ['membre', '']],
    ['CHARGES', [null, 'CANOPE']],
    ['EFFECTIF', [0, 'membre']],
    ['COLLEGE', [350, 210, null]],
    ['NPDC', [10, null]],
    ['NPDC', [null, null, true, 5]],
    ['FLUX', [10, 'commune', null]],
    ['FLUX', [10, 0, 2017]],
    ['ANTIVIRUS', [1, 0]],
    ['UTONUM', [1, '', 2022]],
    ['UTONUM', [1, 'EPCI', 0]],
    ['CYBER', [300, 10000, null]],
  ])('is #VALEUR! in ENT.%s%j', (id, values) => {
    expect(cell(id, ...values)).toBe('#VALEUR!');
  });
});

describe('a blank or zero main quantity', () => {
  test('is 0 where the tariff is a product', () => {
    for (const nothing of NOTHING) {
      expect(cell('CONTRIB', nothing, 'membre', YEAR)).toBe(0);
      expect(cell('NPDC', nothing, YEAR)).toBe(0);
      expect(cell('NPDC', nothing, YEAR, true)).toBe(0);
    }
  });

  test('leaves the half-days of ENT.NPDC due', () => {
    for (const nothing of NOTHING) expect(cell('NPDC', nothing, YEAR, true, 2)).toBe(300);
  });

  test.each([
    ['FLUX', ['commune', 2017]],
    ['ANTIVIRUS', [2022, 3, 'installation']],
    ['UTONUM', ['EPCI', 2022]],
    ['CYBER', [10000, 2022]],
    ['COLLEGE', [0, YEAR]],
    ['COLLEGE', [null, YEAR, 'Le Robert']],
  ])('is nothing to price in ENT.%s(…; %j), which has a fixed part', (id, others) => {
    for (const nothing of NOTHING) expect(cell(id, nothing, ...others)).toBe('');
  });

  test('does not hide pupils above one hour', () => {
    expect(cell('COLLEGE', 0, 5, YEAR)).toBe('#VALEUR!');
    expect(cell('COLLEGES', [[350], [0]], [[210], [5]], YEAR)).toBe('#VALEUR!');
  });

  test('is #N/A where something is divided by it', () => {
    for (const nothing of NOTHING) {
      expect(cell('COUT', 100, nothing)).toBe('#N/A');
      expect(cell('TARIFEQUILIBRE', 100, nothing)).toBe('#N/A');
    }
  });
});

describe('a row that is wholly blank', () => {
  test.each(SOUND_CALLS.filter(({ id }) => !['COUT', 'TARIFEQUILIBRE', 'REPARTIR'].includes(id)))(
    'answers "" in ENT.$id',
    ({ id, values }) => {
      for (const blank of NO_TEXT.filter((value) => id !== 'TTC' || value !== 0)) {
        expect(spilled(id, ...values.map(() => [[blank]]))).toEqual([['']]);
      }
    },
  );

  test('leaves the rows around it alone', () => {
    expect(
      spilled('CONTRIB', [[10], [null], [0], [20]], [['membre'], [''], [0], ['hors membre']], YEAR),
    ).toEqual([[74], [''], [''], [240]]);
  });
});

describe('an amount', () => {
  test('of nothing is 0 where it is 0 in the cell, and "" where the cell is empty', () => {
    for (const empty of EMPTY) expect(cell('TTC', empty)).toBe('');
    expect(cell('TTC', 0)).toBe(0);
  });
});

describe('an omitted optional argument', () => {
  /** What the call answers without its last argument. */
  const defaults: Readonly<Record<string, number | string>> = {
    TERRITOIRE: 'membre',
    CHARGES: 320319.16,
    EFFECTIF: 43792,
    TARIFEQUILIBRE: 7.29,
    COLLEGE: 4016.7,
    COLLEGES: 6016.7,
    NPDC: 7550,
    TTC: 120,
  };
  /** Words, whose blank cells are no omission. */
  const words = ['CHARGES', 'EFFECTIF', 'COLLEGE'];

  test.each(Object.entries(defaults))('of ENT.%s takes its default, %j', (id, answer) => {
    const { values = [] } = SOUND_CALLS.find((call) => call.id === id) ?? {};
    const last = values.length - 1;
    expect(cell(id, ...values.slice(0, last))).toBe(answer);
    const omitted = words.includes(id) ? OMITTED : EMPTY;
    for (const empty of omitted) expect(cell(id, ...replaced(values, last, empty))).toBe(answer);
  });

  test('before others takes its default too', () => {
    for (const empty of EMPTY) {
      expect(cell('NPDC', 4250, YEAR, empty, 5)).toBe(6275);
      expect(cell('NPDC', 4250, YEAR, true, empty, 1000)).toBe(5800);
      expect(cell('ANTIVIRUS', 1, 2022, empty)).toBe(129);
      expect(cell('ANTIVIRUS', 1, 2022, empty, 'licences')).toBe(54);
      expect(cell('TARIFEQUILIBRE', 311210, 41974, empty, 0.1)).toBe(7.5);
      expect(cell('TARIFEQUILIBRE', 311210, 41974, 0, empty)).toBe(7.42);
    }
    for (const omitted of OMITTED) expect(cell('ANTIVIRUS', 1, 2022, 3, omitted)).toBe(129);
  });

  test('is not a 0, which is taken as it is', () => {
    expect(cell('TTC', 100, 0)).toBe(100);
    expect(cell('NPDC', 4250, YEAR, 0)).toBe(5525);
    expect(cell('NPDC', 4250, YEAR, true, 0)).toBe(6800);
    expect(cell('ANTIVIRUS', 1, 2022, 0)).toBe('#VALEUR!');
    expect(cell('TARIFEQUILIBRE', 311210, 41974, 0, 0)).toBe('#VALEUR!');
    expect(cell('COLLEGES', 350, 210, YEAR, 0)).toBe(6016.7);
  });

  test('that is a year may be a 0, which hosts send for an empty cell', () => {
    expect(cell('TERRITOIRE', 'Amiens', 0)).toBe('membre');
    expect(cell('TERRITOIRE', 'Amiens', [[0]])).toBe('membre');
  });
});

describe('a blank cell where a word may be left out', () => {
  /** The call before the word, a word of it and what it answers. */
  const CALLS: readonly (readonly [string, readonly unknown[], string, number])[] = [
    ['CHARGES', ['2021-2022'], 'CANOPE', 20000],
    ['EFFECTIF', ['2021-2022'], 'membre', 43478],
    ['COLLEGE', [350, 210, YEAR], 'comptes', 2100],
    ['ANTIVIRUS', [1, 2022, 3], 'licences', 54],
  ];

  test.each(CALLS)('answers "" in ENT.%s, alone and in a range', (id, before, word, answer) => {
    for (const blank of NO_TEXT) expect(cell(id, ...before, [[blank]])).toBe('');
    for (const blank of ['', ' ', 0]) expect(cell(id, ...before, blank)).toBe('');
    expect(spilled(id, ...before, [[word], [''], [0], [null], [word]])).toEqual([
      [answer],
      [''],
      [''],
      [''],
      [answer],
    ]);
  });

  test.each(CALLS)('answers "" in ENT.%s whatever stands beside it', (id, before) => {
    for (const other of ['#REF!', 'x', 2024, '2022-2023', null]) {
      for (const at of before.keys()) expect(cell(id, ...replaced(before, at, other), [['']])).toBe('');
    }
  });
});
