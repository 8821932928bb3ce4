import {
  errorAsShown,
  errorIn,
  isBlank,
  isErrorValue,
  isNotAvailable,
  shown,
  textOf,
  yesNoIn,
} from '../../../src/kit/cells/cell';

describe('blank', () => {
  test.each([null, undefined, '', '  ', ' \u00a0\u202f\n', '\u200b', '\u0000', '\ufeff\u00ad', '\ufffe'])(
    'is what shows nothing: %j',
    (cell) => {
      expect(isBlank(cell)).toBe(true);
    },
  );

  test.each([0, false, '0', '-', '\u200ba', '#N/A', {}])('is not %j', (cell) => {
    expect(isBlank(cell)).toBe(false);
  });
});

describe('yes or no', () => {
  test.each([true, 1, '1', 'oui', ' OUI ', 'Vrai', 'true', 'Yes'])('yes is %j', (cell) => {
    expect(yesNoIn(cell)).toBe(true);
  });

  test.each([false, 0, -0, '0', 'non', 'NON', 'Faux', 'FALSE', 'no'])('no is %j', (cell) => {
    expect(yesNoIn(cell)).toBe(false);
  });

  // A cross may tick or strike out, a minus sign is no hyphen to leave out.
  test.each([
    'x',
    'X',
    '',
    ' ',
    null,
    -1,
    '-1',
    '\u22121',
    '-0',
    2,
    0.5,
    'oui non',
    'ou-i',
    '1,0',
    'peut-être',
    {},
  ])('%j is neither', (cell) => {
    expect(yesNoIn(cell)).toBeNull();
  });
});

test.each([
  '#N/A',
  '#DIV/0!',
  '#NAME?',
  '#REF!',
  '#CALC!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#FIELD!',
  '#OCCUPÉ!',
  '#NOM?',
])('%s is an error of Excel', (cell) => {
  expect(isErrorValue(cell)).toBe(true);
});

test.each([
  '#1',
  'N/A',
  '#n/a',
  'DL#N/A',
  'x#REF!',
  '#REF!x',
  '#!',
  '#A-B!',
  `#${'A'.repeat(21)}!`,
  '#GETTING_DATA!!',
  12,
  null,
  true,
])('%p is none', (cell) => {
  expect(isErrorValue(cell)).toBe(false);
});

test.each([
  ['#REF!', '#REF!'],
  ['voir #REF!', null],
  [404, null],
  [null, null],
  [{ type: 'Error', basicType: 'Error', basicValue: '#REF!', errorType: 'Ref' }, '#REF!'],
  [{ code: '#N/A' }, '#N/A'],
  [{ errorType: 'NotAvailable' }, 'NotAvailable'],
  [{ type: 'Entity', basicValue: 12 }, null],
])('%j holds the error %p', (cell, error) => {
  expect(errorIn(cell)).toBe(error);
});

test('#N/A is told from other errors, as a text and by its type', () => {
  expect(['#N/A', 'NotAvailable', '#REF!'].map(isNotAvailable)).toEqual([true, true, false]);
});

test('an error is told as the user’s own Excel shows it', () => {
  expect(['#VALUE!', '#BUSY!', '#REF!', 'Amiens'].map((text) => errorAsShown(text, 'fr'))).toEqual([
    '#VALEUR!',
    '#OCCUPÉ!',
    '#REF!',
    'Amiens',
  ]);
  expect(errorAsShown('#VALUE!', 'en')).toBe('#VALUE!');
});

test.each<[string | number | boolean, string]>([
  ['  Amiens\u00a0', 'Amiens'],
  ['', ''],
  [7.4, '7,4'],
  [412, '412'],
  [-0.05, '-0,05'],
  [0.1 + 0.2, '0,3'],
  [1e21, '1000000000000000000000'],
  [NaN, 'NaN'],
  [Infinity, 'Infinity'],
  [1e300, `1${'0'.repeat(79)}…`],
  [true, 'VRAI'],
  [false, 'FAUX'],
])('%p is quoted as %p', (cell, quoted) => {
  expect(shown(cell)).toBe(quoted);
});

describe('a long text', () => {
  test('of 80 characters is quoted whole, of one more by its beginning', () => {
    expect(shown('x'.repeat(80))).toBe('x'.repeat(80));
    expect(shown('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
  });

  test('is never cut within an emoji, nor loses one that it holds', () => {
    expect(shown(`${'x'.repeat(79)}😀`)).toBe(`${'x'.repeat(79)}…`);
    expect(shown(`😀${'x'.repeat(79)}`)).toBe(`😀${'x'.repeat(78)}…`);
  });
});

test('a truth is written as the Excel of its reader writes it, and a text is not cut', () => {
  expect([textOf(true), textOf(false), textOf(true, 'en'), textOf(false, 'en')]).toEqual([
    'VRAI',
    'FAUX',
    'TRUE',
    'FALSE',
  ]);
  expect(textOf('x'.repeat(81))).toHaveLength(81);
});
