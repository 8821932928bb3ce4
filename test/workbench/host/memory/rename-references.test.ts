import { referenceRenamer } from '../../../../src/workbench/host/memory/rename-references';

test.each([
  ['=Feuil1!A1+feuil1!$B$2', 'Feuil1', 'Décompte', '=Décompte!A1+Décompte!$B$2'],
  ["='Feuil1'!A1", 'Feuil1', 'Ma feuille', "='Ma feuille'!A1"],
  ["=SUM('Décompte (2)'!A1:B9)", 'Décompte (2)', 'Décompte', '=SUM(Décompte!A1:B9)'],
  ["='L''an'!A1", "L'an", "L'année", "='L''année'!A1"],
  ['=MaFeuil1!A1+Feuil10!A1+A1', 'Feuil1', 'X', '=MaFeuil1!A1+Feuil10!A1+A1'],
  ['=Feuil1!A1', 'Feuil1', '$& $1', "='$& $1'!A1"],
])('%s once %s is called %s', (formula, before, after, expected) => {
  expect(referenceRenamer(before, after)(formula)).toBe(expected);
});

test.each([
  ['=Feuil1!A1*2', '=#REF!*2'],
  ['=SUM(Feuil1!$A$1:$B$9)', '=SUM(#REF!)'],
  ["=SUM('Feuil1'!A:B,Feuil1!1:2)", '=SUM(#REF!,#REF!)'],
  ['=Feuil2!A1', '=Feuil2!A1'],
])('%s once Feuil1 is deleted', (formula, expected) => {
  expect(referenceRenamer('Feuil1', null)(formula)).toBe(expected);
});
