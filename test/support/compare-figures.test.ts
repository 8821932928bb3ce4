import { blank, formula, number, text, textFormula } from '../../src/kit/sheet/cells';
import { compareFigures } from './compare-figures';
import type { ReadCell } from './flat-ods';
import { smallSheet } from './small-sheet';

const SHEET = smallSheet([
  [number('amount', '320319.16'), formula('amount', 'A1', '320319.16'), blank('label')],
  [text('label', 'a'), null, textFormula('label', 'A2', 'a')],
]);

const EQUAL: Readonly<Record<string, ReadCell>> = {
  A1: { kind: 'number', value: '320319.16', shown: '', isFormula: false },
  B1: { kind: 'number', value: '320319.160', shown: '', isFormula: true },
  A2: { kind: 'text', value: 'a', shown: 'a', isFormula: false },
  C2: { kind: 'text', value: 'a', shown: 'a', isFormula: true },
};

function differences(read: Readonly<Record<string, ReadCell | undefined>>): readonly string[] {
  const cells = Object.entries({ ...EQUAL, ...read }).flatMap(([address, content]) =>
    content === undefined ? [] : [[address, content] as const],
  );
  return compareFigures([SHEET], new Map([['Feuille', new Map(cells)]])).differences;
}

test('equal values, numbers by what they are worth at 15 significant digits', () => {
  expect(compareFigures([SHEET], new Map([['Feuille', new Map(Object.entries(EQUAL))]]))).toEqual({
    compared: 4,
    differences: [],
  });
  expect(
    differences({ B1: { kind: 'number', value: '320319.15999999997', shown: '', isFormula: true } }),
  ).toEqual([]);
});

test.each<[string, Readonly<Record<string, ReadCell | undefined>>, string]>([
  [
    'a last digit',
    { A1: { kind: 'number', value: '320319.160000001', shown: '', isFormula: false } },
    'Feuille A1: ours is 320319.16, theirs 320319.160000001',
  ],
  [
    'a text',
    { C2: { kind: 'text', value: 'b', shown: 'b', isFormula: true } },
    'Feuille C2: ours is a, theirs b',
  ],
  [
    'a text for a number',
    { A1: { kind: 'text', value: '320319.16', shown: '', isFormula: false } },
    'Feuille A1: ours is a number, theirs text 320319.16',
  ],
  [
    'an error',
    { B1: { kind: 'error', value: '#N/D', shown: '#N/D', isFormula: true } },
    'Feuille B1: ours is a number, theirs error #N/D',
  ],
  [
    'a value for a formula',
    { B1: { kind: 'number', value: '320319.16', shown: '', isFormula: false } },
    'Feuille B1: no formula read',
  ],
  [
    'a formula for a text',
    { A2: { kind: 'text', value: 'a', shown: 'a', isFormula: true } },
    'Feuille A2: a formula read',
  ],
  ['nothing', { A2: undefined }, 'Feuille A2: nothing read'],
])('%s is a difference', (_, read, difference) => {
  expect(differences(read)).toEqual([difference]);
});

test('a sheet that is not there differs in every cell', () => {
  expect(compareFigures([SHEET], new Map()).differences).toHaveLength(4);
});
