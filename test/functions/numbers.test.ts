import { cell, spilled } from './call';
import { SOUND_CALLS, replaced } from './sound-calls';

const YEAR = '2023-2024';

/** The arguments that count something: function, the others, place, an answer for 1234. */
const QUANTITIES = [
  ['CONTRIB', [0, 'membre', YEAR], 0, 9131.6],
  ['COUT', [12340, 0], 1, 10],
  ['TARIFEQUILIBRE', [12340, 0], 1, 10],
  ['COLLEGE', [0, 0, YEAR, 'comptes'], 0, 7404],
  ['COLLEGE', [1e9, 0, YEAR, 'maxicours'], 1, 7404],
  ['NPDC', [0, YEAR], 0, 1604.2],
  ['NPDC', [0, YEAR, false, 0], 3, 185100],
  ['FLUX', [0, 'commune', 2017], 0, 86.38],
  ['ANTIVIRUS', [0, 2022, 3, 'licences'], 0, 66636],
  ['ANTIVIRUS', [1, 2022, 0, 'licences'], 2, 22212],
  ['UTONUM', [0, 'commune', 2022], 0, 185100],
  ['CYBER', [0, 1e9, 2022], 0, 330],
] as const;

/** The arguments that are amounts, with the answer for 1 234,5 and whether a negative one is sound. */
const AMOUNTS = [
  ['COUT', [0, 10], 0, 123.45, true],
  ['TARIFEQUILIBRE', [0, 10], 0, 123.45, true],
  ['TARIFEQUILIBRE', [12345, 10, 0], 2, 1111.05, true],
  ['REPARTIR', [0, 1], 0, 1234.5, true],
  ['TTC', [0, 0], 0, 1234.5, true],
  ['COLLEGES', [350, 210, YEAR, 0], 3, 4782.2, false],
  ['NPDC', [4250, YEAR, false, 0, 0], 4, 4290.5, false],
  ['CYBER', [20000, 0, 2022], 1, 864.15, false],
] as const;

/** 1 234 as a French reader may write it. */
const THOUSAND = [
  '1234',
  '1 234',
  '1\u00a0234',
  '1\u202f234',
  '1234,0',
  '1 234,00 €',
  '1234.00',
  ' +1234 ',
  '1234€',
];
const NOT_NUMBERS = [
  ...[
    '1.234,5',
    '1,234.5',
    '20 %',
    '1e3',
    'douze',
    '12 élèves',
    '1 23',
    '12 34',
    '--1',
    '0x10',
    '٣',
    '1,',
    ',5',
    '€',
  ],
  ...[true, false, NaN, Infinity, -Infinity, {}, new Date(0), 5n],
];

/** Numbers to two readers, not the same. */
const READ_TWICE = ['1.234', '1,234', '1,234 €', '4.000', '-1.500'];

describe.each(QUANTITIES)('the quantity of ENT.%s%j at %d', (id, values, at, answer) => {
  test.each([1234, ...THOUSAND, 1233.9999999999998, 1234.0000000000002])('may be %j', (given) => {
    expect(cell(id, ...replaced(values, at, given))).toBe(answer);
  });

  test.each([-1, 0.5, 1234.000001, '1234,5', 1e9 + 1, 1e308, '1 000 000 001', ...READ_TWICE, ...NOT_NUMBERS])(
    'may not be %p',
    (given) => {
      expect(cell(id, ...replaced(values, at, given))).toBe('#VALEUR!');
    },
  );

  test('may be a billion', () => {
    expect(cell(id, ...replaced(values, at, 1e9))).not.toBe('#VALEUR!');
  });
});

describe.each(AMOUNTS)('the amount of ENT.%s%j at %d', (id, values, at, answer, signed) => {
  test.each([1234.5, 1234.4999999999998, '1 234,5', '1\u00a0234,5', '1\u202f234,50 €', '1234.5', '+1234,5'])(
    'may be %j',
    (given) => {
      expect(cell(id, ...replaced(values, at, given))).toBe(answer);
    },
  );

  test.each([1e12 + 1, -1e12 - 1, '1 000 000 000 000,01', 1e308, ...READ_TWICE, ...NOT_NUMBERS])(
    'may not be %p',
    (given) => {
      expect(cell(id, ...replaced(values, at, given))).toBe('#VALEUR!');
    },
  );

  test('lies within a million million', () => {
    expect(cell(id, ...replaced(values, at, 1e12))).not.toBe('#VALEUR!');
  });

  test.each([-1, '-1', '−1,00 €', -1e12])(`${signed ? 'may' : 'may not'} be %j`, (given) => {
    const answered = cell(id, ...replaced(values, at, given));
    expect(answered === '#VALEUR!').toBe(!signed);
  });
});

test('numbers are read at the 15 digits that Excel shows', () => {
  expect(cell('COUT', 320319.15999999997, 43478)).toBe(7.37);
  expect(cell('REPARTIR', 320319.15999999997, 1)).toBe(320319.16);
  expect(cell('TTC', 1.0249999999999999, 0)).toBe(1.025);
  expect(cell('TARIFEQUILIBRE', 740.0000000000001, 100)).toBe(7.4);
  // 1.005 is a double below 1.005, which a naive rounding takes to 1.00.
  expect(cell('COUT', 1.005, 1)).toBe(1.01);
  expect(cell('COUT', 8.345, 1)).toBe(8.35);
});

test('a code or a SIREN is read at 15 digits too', () => {
  expect(cell('TERRITOIRE', 80021.00000000001)).toBe('membre');
  expect(cell('TERRITOIRE', 200070944.00000003)).toBe('membre');
});

test('amounts are rounded half up, half away from zero for negative ones', () => {
  expect(cell('COUT', 0.125, 1)).toBe(0.13);
  expect(cell('COUT', 0.005, 1)).toBe(0.01);
  expect(cell('COUT', 0.0049999, 1)).toBe(0);
  expect(cell('COUT', -0.125, 1)).toBe(-0.13);
  expect(cell('COUT', -0.005, 1)).toBe(-0.01);
  expect(cell('CYBER', 300, 0.05, 2022)).toBe(0.04);
});

test('no answer is a -0', () => {
  for (const { id, values } of SOUND_CALLS) {
    for (const nothing of [-0, -0.001, '-0']) {
      const answers = [spilled(id, ...replaced(values, 0, nothing))].flat(2);
      expect(answers.filter((answer) => Object.is(answer, -0))).toEqual([]);
    }
  }
});
