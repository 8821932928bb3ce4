import type { CellValue } from '../../../src/kit/cells/cell';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { codeInDoubt } from '../../../src/engine/places/category';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { typed, type Entry } from '../../../src/taskpane/calculate/entries';
import { placeRemark, type PlaceRemark } from '../../../src/taskpane/calculate/place-remark';
import { readPlace } from '../../../src/taskpane/calculate/read-entry';
import { CALCULATE_WORDS } from '../../../src/taskpane/calculate/words';

function remark(entry: Entry, hits = 0, language: 'fr' | 'en' = 'fr'): PlaceRemark | null {
  return placeRemark(entry, readPlace(entry, 'Lieu', placeIndex), {
    doubtOf: (place) => codeInDoubt(place, shippedBook.members, '2023-2024'),
    hits,
    words: CALCULATE_WORDS[language],
    language,
  });
}

function cell(value: CellValue): Entry {
  return { kind: 'cell', cell: { sheet: 'Budget', address: 'B2' }, value };
}

test.each<[string, Entry]>([
  ['nothing typed', typed('')],
  ['something still being typed', typed('Pér', false)],
  ['a commune', typed('Péronne')],
  ['a commune named with its code', typed('Maisnières (80500)')],
  ['a cell with a commune', cell('Péronne')],
  ['a cell with a code that is no postal code', cell(80021)],
  ['a cell with a name and code', cell('Maisnières (80500)')],
])('nothing is said of %s', (_what, entry) => {
  expect(remark(entry)).toBeNull();
});

it('asks which commune a postal code means', () => {
  expect(remark(typed('80500'))).toEqual({
    state: 'warning',
    text: '80500 se lit de deux façons\u00a0: comme code INSEE, Maisnières (hors membre)\u00a0; comme code postal, Montdidier et 28 autres (membre). Écrivez «\u00a0Maisnières (80500)\u00a0», ou le nom de la commune.',
    toList: 'Choisir la commune',
  });
  expect(remark(typed('80000'))).toEqual({
    state: 'warning',
    text: '80000 est un code postal, non un code INSEE.',
    toList: 'Choisir la commune',
  });
  expect(remark(typed('80500'), 0, 'en')?.text).toBe(
    "80500 can be read in two ways: as an INSEE code, Maisnières (hors membre); as a postal code, Montdidier and 28 more (membre). Write “Maisnières (80500)”, or the commune's name.",
  );
  expect(remark(typed('80090'))?.text).toBe(
    '80090 se lit de deux façons\u00a0: comme code INSEE, Berny-en-Santerre\u00a0; comme code postal, Amiens. Écrivez «\u00a0Berny-en-Santerre (80090)\u00a0», ou le nom de la commune.',
  );
  expect(remark(typed('76260'))?.text).toBe('76260 est le code postal de 12 communes, non un code INSEE.');
});

it('says of a cell that its code is a postal code too', () => {
  expect(remark(cell(80460))).toEqual({
    state: 'warning',
    text: '80460 est lu comme code INSEE de Lamaronde\u00a0; c’est aussi le code postal de Ault, Friaucourt, Oust-Marest et 1 autre.',
    toList: null,
  });
  // Where the two are of different categories nothing is answered, which the result says.
  expect(remark(cell(80500))).toBeNull();
});

it('leads a name that is not finished to the list', () => {
  expect(remark(typed('péro'), 2)).toEqual({
    state: 'warning',
    text: '«\u00a0péro\u00a0»\u00a0: 2 lieux possibles, choisissez le bon.',
    toList: 'Voir les propositions',
  });
  expect(remark(typed(' mouf '), 1)?.text).toBe('«\u00a0mouf\u00a0»\u00a0: un lieu possible, confirmez-le.');
});

it('leaves it to the list to tell homonyms apart', () => {
  expect(remark(typed('Flers'), 5)).toEqual({
    state: 'error',
    text: '«\u00a0Flers\u00a0» désigne plusieurs communes.',
    toList: 'Choisir la commune',
  });
  expect(remark(cell('Flers'), 5)?.text).toContain(
    'Flers (62337), département 62, Flers (80314), département 80',
  );
});

it('says how to write a place that nothing answers', () => {
  expect(remark(typed('Marseille'))).toEqual({
    state: 'error',
    text: '«\u00a0Marseille\u00a0» n’est pas dans la Somme ni ses EPCI voisins. Autre nom, ou code INSEE\u00a0?',
    toList: null,
  });
  expect(remark(cell('Marseille'))?.text).toContain('n’est ni catégorie, ni commune, ni EPCI');
});

it('does not lead a cell to the list', () => {
  const said = remark(cell('Flers'), 5);
  expect([said?.state, said?.toList]).toEqual(['error', null]);
});
