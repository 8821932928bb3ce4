import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../src/billing/input/csv';
import { findTable } from '../../src/billing/input/find-table';
import { FOLDER } from '../../src/build/counts-sample';
import { count, euros } from '../../src/kit/french/amount';
import { ready } from '../billing/support/counts';
import { cell, message } from '../functions/call';
import { evaluated } from '../support/french-formula';
import { generalFormat } from '../support/general-format';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const amount = (value: number | string) => plain(euros(value));

/** The checklist of the first trial: what to do → what is expected. */
const STEPS = [
  ...readFileSync(path.join(__dirname, '../../docs/deploy.md'), 'utf8').matchAll(
    /^\| \d+ +\| (.*?) +\| (.*?) +\|$/gm,
  ),
].map(([, task = '', expected = '']) => ({ task, expected }));

const expectedOf = (start: string) => STEPS.find(({ task }) => task.startsWith(start))?.expected;

it('has sixteen steps', () => {
  expect(STEPS).toHaveLength(16);
});

const formulas = STEPS.filter(({ task }) => task.startsWith('`='));

test('six of them are formulas', () => {
  expect(formulas).toHaveLength(6);
});

test.each(formulas)('$task', ({ task, expected }) => {
  const answer = evaluated(task.replaceAll('`', ''));
  const shown = typeof answer === 'string' ? answer : answer[0]?.[0];
  expect(typeof shown === 'number' ? generalFormat(shown) : shown).toBe(expected);
});

it('quotes the message of the year without a vote', () => {
  const said = plain(message('CONTRIB', 571, 'Montdidier', '2022-2023')).replace('#N/A ', '');
  const quoted = /« (.*) »/.exec(expectedOf('survol') ?? '')?.[1] ?? 'no quotation';
  expect(said.slice(0, quoted.length)).toBe(quoted);
});

it('expects what the pane calculates, the committee’s total and what the sample bills', () => {
  const rate = amount(cell('TARIF', 'membre', '2023-2024'));
  expect(expectedOf('Calculer')).toBe(
    `${amount(cell('CONTRIB', 412, 'membre', '2023-2024'))}, 412 élèves × ${rate}`,
  );
  const total = cell('CHARGES', '2021-2022');
  expect(expectedOf('Tableaux')).toBe(
    `une page A4, total ${amount(total)}, ${amount(cell('COUT', total, cell('EFFECTIF', '2021-2022', 'membre')))}`,
  );
  const file = 'counts-2023-2024.csv';
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
  const { lines, payers, control } = ready(findTable(readCsv(bytes).rows, { kind: 'csv', file }));
  expect(expectedOf('Facturer')).toBe(
    `${count(lines.length)} lignes, ${count(payers.length)} titres, ${amount(control.sumOfLines.toNumber())}`,
  );
});
