import { shippedBook } from '../../src/engine/book/shipped-book';
import { citation } from '../../src/engine/citation';
import { act } from '../support/minimal-data';

describe('citation', () => {
  test.each([
    ['comite-2024-06-17-dl-05', 'Délibération 20240617_DL_05 du 17/06/2024'],
    ['comite-2022-06-28-13', 'Comité syndical du 28/06/2022, point 13'],
    ['comite-2022-06-28-09', 'Comité syndical du 28/06/2022, point 9'],
    ['comite-2022-06-28-10', 'Comité syndical du 28/06/2022, point 10'],
    ['comite-2022-06-28-11', 'Comité syndical du 28/06/2022, point 11'],
    ['comite-2022-06-28-12', 'Comité syndical du 28/06/2022, point 12'],
    ['comite-2014-06-24-12', 'Délibération n° 12 du 24/06/2014, article 4.3'],
    ['bureau-2016-11-28-canope', 'Bureau du 28/11/2016, partie I, point 2'],
    ['bureau-2016-11-28-flux', 'Bureau du 28/11/2016, partie II'],
    [
      'npdc-conditions',
      "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5",
    ],
  ])('%s', (id, expected) => {
    expect(citation(shippedBook.act(id))).toBe(expected);
  });

  test('every shipped act is cited above', () => {
    expect(shippedBook.data.acts).toHaveLength(10);
  });

  test('names the article that sets a rate, in place of the act’s own', () => {
    const deliberation = shippedBook.act('comite-2024-06-17-dl-05');
    expect(citation(deliberation, 'article 1')).toBe('Délibération 20240617_DL_05 du 17/06/2024, article 1');
    expect(citation(act('x', { item: 'article 9' }), 'article 2')).toBe(
      'Délibération D_01 du 01/06/2030, article 2',
    );
    expect(citation(act('x', { item: 'article 9' }), null)).toBe('Délibération D_01 du 01/06/2030');
  });

  test('of an act that is not voted yet says that it is a draft; one that was presented does not', () => {
    expect(citation(act('x', { status: 'draft', item: null }))).toBe(
      'Délibération D_01 du 01/06/2030 (projet)',
    );
    expect(citation(act('x', { status: 'presented', item: null }))).toBe('Délibération D_01 du 01/06/2030');
  });

  test('of a numbered act without a date says so', () => {
    expect(citation(act('x', { date: null, item: null }))).toBe(
      'Délibération D_01, Vote (document non daté)',
    );
  });
});
