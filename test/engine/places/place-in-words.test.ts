import { placeInWords } from '../../../src/engine/places/place-in-words';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { shippedIndex } from './shipped';

describe('placeInWords', () => {
  test.each([
    ['non membre', 'hors membre'],
    ['abbeville', 'Abbeville, 80001, CA de la Baie de Somme'],
    ['Péronne (80)', 'Péronne, 80620, CC de la Haute Somme'],
    ['248000531', 'CA Amiens Métropole, 248000531'],
    ['Haute Somme', 'CC de la Haute Somme, 200037059'],
    ['75056', 'commune 75056'],
  ])('%s: %s', (given, expected) => {
    expect(placeInWords(resolvePlace(shippedIndex, given))).toBe(expected);
  });
});
