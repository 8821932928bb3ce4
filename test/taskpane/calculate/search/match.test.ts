import { nameRank } from '../../../../src/taskpane/calculate/search/place-search';

test.each([
  ['peronne', 'peronne', 'same'],
  ['peronne', 'per', 'begins'],
  ['peronne', 'p', 'begins'],
  ['saint valery sur somme', 'saint val', 'begins'],
  ['saint valery sur somme', 'val saint', 'words'],
  ['saint valery sur somme', 'somme', 'words'],
  ['l etoile', 'etoile', 'words'],
  ['mouflers', 'fler', 'contains'],
  ['mouflers', 'fl', null],
  ['mouflers', 'peronne', null],
  ['saint valery', 'saint bray', null],
])('%s, typed %s: %s', (name, typed, rank) => {
  expect(nameRank(name, typed)).toBe(rank);
});
