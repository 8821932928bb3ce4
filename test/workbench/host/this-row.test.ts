import { withFullThisRow } from '../../../src/workbench/host/this-row';

test.each([
  ['=[@Brut]-[@Subvention]', '=EntTarifs[[#This Row],[Brut]]-EntTarifs[[#This Row],[Subvention]]'],
  ['=[@[Brut HT]]*1.2', '=EntTarifs[[#This Row],[Brut HT]]*1.2'],
  ['=EntActes[@Nb]+[@Brut]', '=EntActes[[#This Row],[Nb]]+EntTarifs[[#This Row],[Brut]]'],
  ['=COUNTA([@])', '=COUNTA(EntTarifs[[#This Row]])'],
  ['=SUM(EntTarifs[Brut])', '=SUM(EntTarifs[Brut])'],
  ['=EntTarifs[[#This Row],[Brut]]', '=EntTarifs[[#This Row],[Brut]]'],
  ['="[@Brut]"&[@Brut]', '="[@Brut]"&EntTarifs[[#This Row],[Brut]]'],
])('%s is written in full', (formula, expected) => {
  expect(withFullThisRow(formula, 'EntTarifs')).toBe(expected);
});
