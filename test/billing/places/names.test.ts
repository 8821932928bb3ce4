import { candidates, communesNamed, nearCommunes } from '../../../src/billing/places/candidates';
import { bareName, bears } from '../../../src/billing/places/same-commune';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { COMMUNES } from '../../../src/tariffs/communes';

test.each([
  ['Péronne (80)', 'Péronne'],
  ['80200 PERONNE CEDEX 2', 'PERONNE'],
  ['80200  Péronne', 'Péronne'],
  ['Péronne cedex', 'Péronne'],
  ['Péronne Cedex 12 ', 'Péronne'],
  ['Péronne\n(Somme)\n', 'Péronne'],
  ['PERONNE CEDEX  2', 'PERONNE'],
  ['Mairie, 80200 Péronne', 'Mairie, 80200 Péronne'],
  ['Cedexville', 'Cedexville'],
  ['Péronne cedex 2 bis', 'Péronne cedex 2 bis'],
  ['8020 Péronne', '8020 Péronne'],
  [' Eu ', 'Eu'],
])('%j bare of what stands around it: %s', (written, name) => {
  expect(bareName(written)).toBe(name);
});

test.each<[string, string, boolean]>([
  ['80721', 'Saint-Valery-sur-Somme', true],
  ['80721', 'ST VALERY S/ SOMME', true],
  ['80721', 'Saint Valery s/Somme', true],
  ['80721', 'St-Valery s Somme (80)', true],
  ['80721', 'Saint-Valery', false],
  ['80155', 'Yaucourt-Bussus', true],
  ['80155', 'Bussus lez Yaucourt', true],
  ['80296', "L'Étoile", true],
  ['80296', 'Étoile', true],
  ['80106', 'Blangy ss Poix', true],
  ['80721', 'SaintValery sur Somme', false],
  ['80001', 'Amiens', false],
])('the commune %s bears the name %j: %s', (code, name, expected) => {
  const place = placeIndex.communeWithCode(code);
  if (place === undefined) throw new Error(`No commune ${code}.`);
  expect(bears(place, name)).toBe(expected);
});

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

test('a name is looked for as it stands, then bare', () => {
  const named = (written: string) => communesNamed(placeIndex, written).map(({ commune }) => commune.code);
  expect([
    named('Conteville'),
    named('Abbeville (80)'),
    named('80100 ABBEVILLE'),
    named('Atlantide'),
  ]).toEqual([['76186', '80208'], ['80001'], ['80001'], []]);
});
