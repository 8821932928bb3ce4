import { defaultOptions } from '../../../src/billing/default-options';
import { blocked, table } from '../support/counts';

test('a rate that was not voted is asked about once, however many rows it prices', () => {
  const row = { EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 12, Date: 45_214 };
  const rows = [row, { ...row, EPCI: 'CA de la Baie de Somme', SIREN: '200070993' }];
  const { findings, status } = blocked(table(rows), { options: defaultOptions('npdc', '2023-2024') });
  expect([status, findings.filter(({ code }) => code === 'rateNotVoted')]).toMatchObject([
    'blocked',
    [{ rows: [], address: null, field: null, accepted: false }],
  ]);
});
