import * as fc from 'fast-check';
import { toEnglish, toFrench, withEnglishSeparators } from '../../../src/workbench/french/formula';

const PAIRS: readonly (readonly [english: string, french: string])[] = [
  ['=ENT.CONTRIB(100,"membre","2023-2024")', '=ENT.CONTRIB(100;"membre";"2023-2024")'],
  ['=SUM(1.5,A1)', '=SOMME(1,5;A1)'],
  ['=ROUND(SUM(B2:B10)*1.2,2)', '=ARRONDI(SOMME(B2:B10)*1,2;2)'],
  ['=IF(AND(A1>0.5,NOT(B1)),"oui, ou 1,5","non; 2.5")', '=SI(ET(A1>0,5;NON(B1));"oui, ou 1,5";"non; 2.5")'],
  ["='Feuille 1,5; a'!B2+1.5", "='Feuille 1,5; a'!B2+1,5"],
  ['={1.5,2;3,4}', '={1,5.2;3.4}'],
  ['=SUM({1,2;3,4},0.5)', '=SOMME({1.2;3.4};0,5)'],
  ['=IF(TRUE,FALSE,TRUE())', '=SI(VRAI;FAUX;VRAI())'],
  ['=IFERROR(A1,#N/A)', '=SIERREUR(A1;#N/A)'],
  ['=IF(A1=#VALUE!,#NAME?,#DIV/0!)', '=SI(A1=#VALEUR!;#NOM?;#DIV/0!)'],
  ['=SUM(EntTarifs[[#All],[Tarif, TTC]])', '=SOMME(EntTarifs[[#Tout];[Tarif, TTC]])'],
  ['=1E-3+1.5E3', '=1E-3+1,5E3'],
  ['="dit ""1,5"""&A1', '="dit ""1,5"""&A1'],
  ['=INT(7.4)', '=ENT(7,4)'],
  ['=ENT_Total*0.5', '=ENT_Total*0,5'],
  ['=COUNTIF(A:A,"membre")/COUNTA($A$1:$A$9)', '=NB.SI(A:A;"membre")/NBVAL($A$1:$A$9)'],
];

describe('toFrench', () => {
  it.each(PAIRS)('shows %s', (english, french) => {
    expect(toFrench(english)).toBe(french);
  });

  it('leaves the name of a function without a French one', () => {
    expect(toFrench('=BESSELJ(1.9,2)')).toBe('=BESSELJ(1,9;2)');
  });
});

describe('toEnglish', () => {
  it.each(PAIRS)('gives %s', (english, french) => {
    expect(toEnglish(french)).toBe(english);
  });

  it.each([
    ['writes names of functions and cells in capitals', '=somme(a1:$b$2;total)', '=SUM(A1:$B$2,total)'],
    ['takes English names', '=SUM(A1;1,5)', '=SUM(A1,1.5)'],
    ['takes a comma that is no decimal one', '=SOMME(A1,B1)', '=SUM(A1,B1)'],
    ['takes a comma before a figure that follows a reference', '=SOMME(A1,5)', '=SUM(A1,5)'],
    ['takes a number that begins with its comma', '=ARRONDI(,5;0)', '=ROUND(.5,0)'],
    ['takes a point between figures', '=1.5+A1', '=1.5+A1'],
    ['takes a formula that is not finished', '=ENT.CONTRIB(1,5;"mem', '=ENT.CONTRIB(1.5,"mem'],
    ['reads 1,050 as a little more than one', '=1,050*2', '=1.050*2'],
  ])('%s', (_what, french, english) => {
    expect(toEnglish(french)).toBe(english);
  });
});

describe('withEnglishSeparators', () => {
  it('keeps names and the place of each character', () => {
    expect(withEnglishSeparators('=SOMME(1,5;a1;"x;y,z")')).toBe('=SOMME(1.5,a1,"x;y,z")');
  });

  it('never moves a character, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withEnglishSeparators(`=${text}`)).toHaveLength(text.length + 1);
      }),
    );
  });
});

describe('both ways', () => {
  const number = fc.oneof(
    fc.nat(9999).map(String),
    fc.double({ min: 0.001, max: 1e6, noNaN: true }).map(decimal),
  );
  const text = fc.string().map((inner) => `"${inner.replaceAll('"', '""')}"`);
  const reference = fc.constantFrom(
    'A1',
    '$B$2:C9',
    "'Décompte 2021-2022'!B12",
    'EntTarifs[Tarif]',
    'Total',
    'TRUE',
  );
  const array = fc
    .array(fc.array(number, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map((rows) => `{${rows.map((row) => row.join(',')).join(';')}}`);
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(number, text, reference, array),
      fc
        .tuple(
          fc.constantFrom('SUM', 'IF', 'ROUND', 'ENT.CONTRIB', 'XLOOKUP', 'LOG10'),
          fc.array(tie('expression'), { maxLength: 3 }),
        )
        .map(([name, args]) => `${name}(${args.join(',')})`),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '*', '&', '>='), tie('expression'))
        .map((parts) => parts.join('')),
    ),
  }));

  it('give back the formula', () => {
    fc.assert(
      fc.property(expression, (formula) => {
        expect(toEnglish(toFrench(`=${formula}`))).toBe(`=${formula}`);
      }),
    );
  });
});

function decimal(value: number): string {
  return value.toFixed(3);
}
