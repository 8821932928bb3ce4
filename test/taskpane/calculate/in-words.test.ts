import { shippedBook } from '../../../src/engine/book/shipped-book';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { placeRate } from '../../../src/taskpane/calculate/search/place-rate';
import { CALCULATE_WORDS } from '../../../src/taskpane/calculate/words';
import { headingInWords, placeHint, rateInWords } from '../../../src/taskpane/calculate/in-words';

const { fr, en } = CALCULATE_WORDS;

function hint(place: string, named = false): string {
  const resolved = resolvePlace(placeIndex, place);
  return placeHint(resolved, placeRate(resolved, shippedBook, '2023-2024'), named, fr);
}

test.each([
  ['Péronne', 'CC de la Haute Somme · Somme (80) · membre'],
  ['CC du Vimeu', 'SIREN 200070944 · membre'],
  ['CC des Villes Sœurs', 'SIREN 247600588 · Tarif selon la commune\u00a0: choisissez-la'],
  ['membre hors Somme', 'Commune hors de la Somme, EPCI membre'],
  ['75056', 'hors territoire'],
])('%s: %s', (place, expected) => {
  expect(hint(place)).toBe(expected);
});

test.each([
  ['02604', 'Pithon (02604) · CC de l’Est de la Somme · Aisne (02) · membre hors Somme'],
  ['200070944', 'CC du Vimeu · SIREN 200070944 · membre'],
])('names what %s stands for: %s', (place, expected) => {
  expect(hint(place, true).replace("l'Est", 'l’Est')).toBe(expected);
});

describe('rateInWords', () => {
  it('gives category and rate, or the rate alone', () => {
    const rate = { kind: 'one', category: 'membre', rate: '7,40\u00a0€' } as const;
    expect(rateInWords(rate, true, fr)).toBe('membre · 7,40\u00a0€');
    expect(rateInWords(rate, false, fr)).toBe('7,40\u00a0€');
  });

  it('never gives 0 where no tariff was voted', () => {
    const rate = { kind: 'one', category: 'hors territoire', rate: null } as const;
    expect(rateInWords(rate, true, fr)).toBe('hors territoire · aucun tarif voté');
    expect(rateInWords(rate, true, en)).toBe('hors territoire · no rate voted');
  });

  it('asks for the year where it decides', () => {
    expect(rateInWords({ kind: 'byYear' }, true, fr)).toBe('Catégorie selon l’année\u00a0: choisissez-la');
  });
});

describe('headingInWords', () => {
  test.each([
    [{ kind: 'communes' }, 0, 'Communes'],
    [{ kind: 'categories' }, 0, 'Catégories'],
    [{ kind: 'epcis' }, 0, 'EPCI'],
    [{ kind: 'inseeCode', code: '80500' }, 0, 'Code INSEE 80500'],
    [{ kind: 'postalCode', code: '80500' }, 0, 'Code postal 80500'],
    [{ kind: 'communesOf', epci: 'CC du Ternois' }, 0, 'Communes de CC du Ternois'],
    [{ kind: 'communes' }, 40, 'Communes\u00a0: 0 sur 40, précisez'],
  ] as const)('%j', (heading, more, expected) => {
    expect(headingInWords({ heading, hits: [], more }, fr)).toBe(expected);
  });
});
