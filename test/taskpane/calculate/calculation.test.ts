import { shippedBook } from '../../../src/engine/book/shipped-book';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { outcomeOf, readEntries, type Outcome } from '../../../src/taskpane/calculate/calculation';
import { typed, type Entries } from '../../../src/taskpane/calculate/entries';

const NAMES = { pupils: 'Élèves', place: 'Lieu', year: 'Année scolaire' };
const SOUND: Entries = { pupils: typed('412'), place: typed('Péronne'), year: typed('2023-2024') };

function outcome(entries: Partial<Entries> = {}): Outcome {
  return outcomeOf(readEntries({ ...SOUND, ...entries }, placeIndex, NAMES), shippedBook);
}

describe('outcomeOf', () => {
  it('is the amount and its explanation', () => {
    const priced = outcome();
    expect(priced.kind).toBe('priced');
    if (priced.kind !== 'priced') return;
    expect(priced.contribution.rounded.euros.toFixed(2)).toBe('3048.80');
    expect(priced.explanation.citation).toBe('Délibération 20240617_DL_05 du 17/06/2024, article 1');
  });

  test.each<[Partial<Entries>, readonly string[]]>([
    [{ pupils: typed('') }, ['pupils']],
    [{ pupils: typed(''), place: typed('') }, ['pupils', 'place']],
    [{ pupils: typed(''), place: typed(''), year: typed('') }, ['pupils', 'place', 'year']],
    [{ place: typed('Pér', false) }, []],
    [{ pupils: typed('abc') }, []],
    [{ place: typed('80500') }, []],
  ])('waits for what is missing: %j', (entries, missing) => {
    expect(outcome(entries)).toEqual({ kind: 'waiting', missing });
  });

  test.each<[string, Partial<Entries>]>([
    ['noTariffForCategory', { place: typed('75056') }],
    ['epciOfSeveralCategories', { place: typed('CC des Villes Sœurs') }],
    ['noTariffVoted', { year: typed('2022-2023') }],
  ])('says that no act answers: %s', (code, entries) => {
    const unpriced = outcome(entries);
    expect(unpriced.kind === 'unpriced' && unpriced.problem.code).toBe(code);
  });
});
