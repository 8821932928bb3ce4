import fc from 'fast-check';
import { tokensOf } from '../../../src/kit/formula/tokens';

const seen = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ['ENT.CONTRIB(', ['function ENT.CONTRIB(']],
  [`'[1]Mon état'!_xldudf_ENT_COUT(`, [`function '[1]Mon état'!_xldudf_ENT_COUT(`]],
  ['$B$3:C9', ['reference $B$3:C9']],
  [`'L''état'!B3#`, [`reference 'L''état'!B3#`]],
  ['Feuil1!A:C', ['reference Feuil1!A:C']],
  ['1:3', ['reference 1:3']],
  ['ENT_Total', ['name ENT_Total']],
  ['B3C', ['name B3C']],
  ["Ecoles[[#This Row],[Nombre d''élèves]]", ["structured Ecoles[[#This Row],[Nombre d''élèves]]"]],
  ['[@Élèves]', ['structured [@Élèves]']],
  ['"a""b(,"', ['text "a""b(,"']],
  ['1.5E+3%', ['number 1.5E+3', 'operator %']],
  ['#N/A', ['error #N/A']],
  ['#REF!', ['error #REF!']],
  ['{1,2;3}', ['arrayOpen {', 'number 1', 'comma ,', 'number 2', 'semicolon ;', 'number 3', 'arrayClose }']],
  ['[Autre.xlsx]Feuil1!A1', ['reference [Autre.xlsx]Feuil1!A1']],
  ["'Mon état'!#REF!", ["error 'Mon état'!#REF!"]],
  ['A1<>-B2', ['reference A1', 'operator <>', 'operator -', 'reference B2']],
  ['"ouvert', ['unreadable "ouvert']],
])('%s', (formula, expected) => {
  expect(seen(formula)).toEqual(expected);
});

test('whatever the text, its tokens put together are the text', () => {
  const formulas = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...Array.from(`'"[]{}()!#@$:;,.A1é_ \\`)) }),
  );
  fc.assert(
    fc.property(formulas, (formula) => {
      const tokens = tokensOf(formula);
      expect(tokens.map(({ text }) => text).join('')).toBe(formula);
      expect(tokens.every(({ start, text }) => formula.startsWith(text, start))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each(["'", '"', '[', '[[', "['", '(', 'A', '$'])(
  // As long as Excel lets a formula be: 8,192 characters.
  'a formula of 8,000 times %s is cut',
  (piece) => {
    const formula = piece.repeat(8000 / piece.length);
    expect(
      tokensOf(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula);
  },
);
