import { asWrittenOn, refersTo } from '../../../src/workbook/excel/sheet-reference';

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
