import { candidates, nearCommunes } from '../../../src/billing/places/candidates';
import { COMMUNES } from '../../../src/tariffs/communes';

const near = (written: string) => nearCommunes(written).map(({ name }) => name);

test.each<[string, readonly string[]]>([
  ['Abeville', ['Abbeville', 'Agenville']],
  ['Amien', ['Amiens']],
  ['Amie', []],
  ['Ameins', ['Amiens']],
  ['Eu', []],
  ['Eux', ['Eu', 'Seux']],
  ['Saint-Valery', ['Saint-Valery-sur-Somme']],
  ['Alaines', ['Allaines', 'Airaines', 'Valines']],
  ['Belancourt', ['Bellancourt', 'Béalcourt', 'Béhencourt', 'Billancourt']],
  ["Mairie d'Abbeville", ['Abbeville']],
  ['Abbeville (centre)', ['Abbeville']],
  ['80100 Abeville', ['Abbeville', 'Agenville']],
  ['École de Saint-Valery-sur-Somme', ['Saint-Valery-sur-Somme']],
  ['Abbeville et Amiens', ['Abbeville', 'Amiens']],
  ['Rue des Écoles', []],
  ['Atlantide', []],
  ['', []],
])('near %j: %j', (written, names) => {
  expect(near(written)).toEqual(names);
});

test('of many near names the first five are offered, those that begin so before those that resemble', () => {
  expect(near('Saint')).toHaveLength(5);
  expect(near('Saint').every((name) => name.startsWith('Saint-'))).toBe(true);
});

test('a commune is offered once, with its EPCI', () => {
  const found = COMMUNES.filter(({ name }) => name === 'Conteville');
  expect(candidates([...found, ...found])).toEqual([
    { insee: '76186', name: 'Conteville', epciName: expect.any(String) as string },
    { insee: '80208', name: 'Conteville', epciName: 'CC du Territoire Nord Picardie' },
  ]);
});
