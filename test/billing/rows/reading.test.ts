import { defaultOptions } from '../../../src/billing/default-options';
import { blocked, only, SOUND, table } from '../support/counts';

const ARTICLE =
  "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5";

test('a rate that was not voted is asked about once, however many rows it prices', () => {
  const row = { EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 12, Date: 45_214 };
  const rows = [row, { ...row, EPCI: 'CA de la Baie de Somme', SIREN: '200070993' }];
  const { findings, status } = blocked(table(rows), { options: defaultOptions('npdc', '2023-2024') });
  expect([status, findings.filter(({ code }) => code === 'rateNotVoted')]).toMatchObject([
    'blocked',
    [
      {
        rows: [],
        address: null,
        field: null,
        accepted: false,
        remedies: [{ kind: 'accept', about: `${ARTICLE}, 2023-2024` }, { kind: 'registerVote' }],
      },
    ],
  ]);
});

test('a file that has to be corrected itself offers no other remedy', () => {
  expect(only(blocked({ ...table([SOUND]), brokenQuotes: [2] }), 'brokenQuotes').remedies).toEqual([]);
});
