import { asWrittenOn, refersTo, withOtherSheets } from '../../../src/workbook/excel/sheet-reference';

test.each([
  ["='Décompte 2021-2022'!B15", 'Décompte 2021-2022', true],
  ["=SUM('DÉCOMPTE 2021-2022'!B1:B9)", 'Décompte 2021-2022', true],
  ['=Décompte!B15*2', 'Décompte', true],
  ["='Décompte'!B15", 'Décompte', true],
  ["='L''état'!A1", "L'état", true],
  ["='[Budget.xlsx]Décompte'!B15", 'Décompte', false],
  ['=MonDécompte!B15', 'Décompte', false],
  ['="Décompte!B15"', 'Décompte', false],
  ['=Décompte', 'Décompte', false],
  ["='Décompte'", 'Décompte', false],
  ["='Décompte", 'Décompte', false],
  ['="Décompte!B15', 'Décompte', false],
  ["='Décompte (2)'!B15", 'Décompte', false],
])('%s refers to %s: %s', (formula, sheet, expected) => {
  expect(refersTo(formula, sheet)).toBe(expected);
});

test.each([
  ["'Décompte 2021-2022'!B15+B16", 'B15+B16'],
  ["SUM('Décompte 2021-2022'!$B$1:$B$9)", 'SUM($B$1:$B$9)'],
  ['Autre!B15&"\'Décompte 2021-2022\'!B15"', 'Autre!B15&"\'Décompte 2021-2022\'!B15"'],
])('on its own sheet, %s is %s', (formula, expected) => {
  expect(asWrittenOn('Décompte 2021-2022', formula)).toBe(expected);
});

test.each([
  ['Factures!A1+Autre!A1', "'Écriture en cours'!A1+Autre!A1"],
  ["SUM('factures'!$A$1:$B$2)", "SUM('Écriture en cours'!$A$1:$B$2)"],
  ['"Factures!A1"&Factures!A1', '"Factures!A1"&\'Écriture en cours\'!A1'],
  ['ENT_Total*2', "'L''autre'!ENT_Total*2"],
  ['ENT_Total(2)', "'L''autre'!ENT_Total(2)"],
  ['"ENT_Total"&MY_ENT_Total&ENT_Total.X', '"ENT_Total"&MY_ENT_Total&ENT_Total.X'],
])('among sheets of other names, %s is %s', (formula, expected) => {
  const sheets = new Map([['factures', 'Écriture en cours']]);
  expect(withOtherSheets(formula, sheets, new Map([['ent_total', "L'autre"]]))).toBe(expected);
});
