import { a1Range } from '../../../src/kit/formula/address';
import { formulaParts } from '../../support/soundness/formula-parts';

function summary(formula: string) {
  const { functions, names, references, unreadable } = formulaParts(formula);
  return {
    functions,
    names,
    references: references.map(({ sheet, range }) => `${sheet ?? ''}!${a1Range(range)}`),
    unreadable,
  };
}

const NOTHING = { functions: [], names: [], references: [], unreadable: null };

describe('formulaParts', () => {
  test.each<[string, Partial<ReturnType<typeof summary>>]>([
    ['SUM(B5:B13)', { functions: ['SUM'], references: ['!B5:B13'] }],
    ['ROUND($B$14/B18,2)', { functions: ['ROUND'], references: ['!B14', '!B18'] }],
    ['b5*C$5', { references: ['!B5', '!C5'] }],
    ['ENT_Total-1.5E+3', { names: ['ENT_Total'] }],
    [
      'IF(ENT.CONTRIB(A1,"B2",B2)=TRUE,"SUM(Z9)",FALSE)',
      { functions: ['IF', 'ENT.CONTRIB'], references: ['!A1', '!B2'] },
    ],
    ["'L''état 2024'!A1+Lignes!B2:C3", { references: ["L'état 2024!A1", 'Lignes!B2:C3'] }],
    ['"un ""B2"" cité"', {}],
    ['LOG10(A1)', { functions: ['LOG10'], references: ['!A1'] }],
    ['Année_2024.x', { names: ['Année_2024.x'] }],
    ['A1&" élèves"', { references: ['!A1'] }],
    ['-50%*(2<>3)', {}],
  ])('%s', (formula, expected) => {
    expect(summary(formula)).toEqual({ ...NOTHING, ...expected });
  });

  test.each([
    ['SUM(B2;B3)', ';'],
    ['"unclosed', '"'],
    ['B2:', ':'],
    ['EntCharges[Montant]', '['],
    ['{1,2}', '{'],
    ['#REF!', '#'],
    ["'Feuille'!Nom", "'"],
    ['Feuille!Nom', 'F'],
    ['B2!', '!'],
    ['SUM(A:A)', ':'],
    ['SUM(A1#)', '#'],
    ['A1\t', '\t'],
    ['@A1', '@'],
  ])('%s: %s is not of the form', (formula, unreadable) => {
    expect(formulaParts(formula).unreadable).toBe(unreadable);
  });
});
