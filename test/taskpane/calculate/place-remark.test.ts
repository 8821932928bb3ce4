import { placeIndex } from '../../../src/engine/places/shipped-index';
import { typed, type Entry } from '../../../src/taskpane/calculate/entry';
import { placeRemark, type PlaceRemark } from '../../../src/taskpane/calculate/place-remark';
import { readPlace } from '../../../src/taskpane/calculate/read-entry';
import { CALCULATE_WORDS } from '../../../src/taskpane/calculate/words/calculate-words';
import type { CellValue } from '../../../src/workbook/open-workbook';

function remark(entry: Entry, hits = 0, language: 'fr' | 'en' = 'fr'): PlaceRemark | null {
  return placeRemark(entry, readPlace(entry, 'Lieu', placeIndex), {
    index: placeIndex,
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
    text: '80500 est le code INSEE de Maisnières et le code postal de 29 communes.',
    toList: 'Choisir la commune',
  });
  expect(remark(typed('80000'))).toEqual({
    state: 'warning',
    text: '80000 est un code postal, non un code INSEE.',
    toList: 'Choisir la commune',
  });
  expect(remark(typed('80500'), 0, 'en')?.text).toBe(
    '80500 is the INSEE code of Maisnières and the postal code of 29 communes.',
  );
});

it('says of a cell that its code is a postal code too', () => {
  expect(remark(cell(80500))).toEqual({
    state: 'warning',
    text: '80500 est lu comme code INSEE de Maisnières\u00a0; c’est aussi le code postal de Assainvillers, Ayencourt, Becquigny et 26 autres.',
    toList: null,
  });
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
  expect(remark(cell('Marseille'))?.text).toContain('n’est ni une catégorie');
});

it('does not lead a cell to the list', () => {
  const said = remark(cell('Flers'), 5);
  expect([said?.state, said?.toList]).toEqual(['error', null]);
});
