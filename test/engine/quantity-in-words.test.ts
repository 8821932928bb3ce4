import { quantityInWords } from '../../src/engine/quantity-in-words';
import type { QuantityName } from '../../src/tariffs/model';

describe('quantityInWords', () => {
  test.each<[QuantityName, string, string]>([
    ['pupils', '1 élève', '412 élèves'],
    ['pupilsAboveOneHour', "1 élève au-delà d'une heure", "412 élèves au-delà d'une heure"],
    ['halfDays', '1 demi-journée', '412 demi-journées'],
    ['inhabitants', '1 habitant', '412 habitants'],
    ['posts', '1 poste', '412 postes'],
    ['years', '1 an', '412 ans'],
    ['workshops', '1 atelier', '412 ateliers'],
    ['units', '1 unité', '412 unités'],
  ])('%s', (name, one, many) => {
    expect(quantityInWords(name, 1)).toBe(one);
    expect(quantityInWords(name, 412)).toBe(many);
  });

  test.each([
    ['0', '0 élève'],
    ['1.5', '1,5 élève'],
    ['1.999', '1,999 élève'],
    ['2', '2 élèves'],
    ['-1', '-1 élève'],
    ['-2', '-2 élèves'],
    ['43478', '43\u202f478 élèves'],
  ])('%s: the plural begins at two', (value, expected) => {
    expect(quantityInWords('pupils', value)).toBe(expected);
  });
});
