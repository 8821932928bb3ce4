import { recogniseColumns } from '../../../src/billing/columns/recognise-columns';
import { defaultOptions } from '../../../src/billing/default-options';
import type { Choice, Decision } from '../../../src/billing/model/decision';
import { Decisions } from '../../../src/billing/rows/decisions';
import { Reading } from '../../../src/billing/rows/reading';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { placeIndex } from '../../../src/engine/places/shipped-index';
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
  expect(
    only(
      blocked({
        ...table([SOUND]),
        doubts: [{ code: 'brokenQuotes', details: { rows: [2] }, remedies: [] }],
      }),
      'brokenQuotes',
    ).remedies,
  ).toEqual([]);
});

const ROW = { id: 'a', number: 4 };
const answer = (choice: Choice, about: string, row: string | null = null): Decision => ({
  kind: 'answer',
  code: 'noPupils',
  row,
  about,
  choice,
});

function asked(decided: readonly Decision[], rows: readonly (typeof ROW)[] = []) {
  const source = table([SOUND]);
  const options = defaultOptions('primary-schools', '2023-2024');
  const columns = recogniseColumns(source, options);
  const reading = new Reading(source, columns, options, shippedBook, placeIndex, new Decisions(decided));
  const choice = reading.ask(rows, 'noPupils', {}, { about: '3 lignes', choices: ['bill', 'leaveOut'] });
  const accepted = reading.findings.map((finding) => finding.accepted);
  return { choice, accepted, applied: reading.decisions.applied };
}

test.each<[string, readonly Decision[], Choice | null]>([
  ['nothing is answered', [], null],
  ['one of the answers is given', [answer('bill', '3 lignes')], 'bill'],
  ['the answer is changed', [answer('bill', '3 lignes'), answer('leaveOut', '3 lignes')], 'leaveOut'],
  ['what was found has changed since', [answer('bill', '2 lignes')], null],
  ['the answer is of another question', [answer('repair', '3 lignes')], null],
  ['a row was answered for, and not all', [answer('bill', '3 lignes', 'a')], null],
  ['another decision stands there', [{ kind: 'setAside', row: 'a', reason: 'x' }], null],
])('a question stands until one of its answers is given: %s', (_what, decided, choice) => {
  const found = asked(decided);
  expect([found.choice, found.accepted]).toEqual([choice, [choice !== null]]);
  expect(found.applied.map(({ decision }) => decision)).toEqual(choice === null ? [] : decided.slice(-1));
});

test('an answer about one row is told with its number', () => {
  expect(asked([answer('bill', '3 lignes', 'a')], [ROW]).applied).toMatchObject([
    { rowNumber: 4, found: '3 lignes' },
  ]);
});
