import { isProblem } from '../src/engine/problem';
import { quantity, yesNo } from '../src/functions/call/readers';
import type { CellValue } from '../src/kit/cells/cell';
import { isBlank } from '../src/kit/cells/cell';
import { Fault, type CellReader } from '../src/workbook-tariffs/cells/fault';
import { count, yesNo as yesNoOfTable } from '../src/workbook-tariffs/cells/readers';
import { billed, SOUND, table } from './billing/support/counts';
import { defaultOptions } from '../src/billing/default-options';

/**
 * A cell says the same wherever it stands: in a function's argument, in a row of counts, in a table of the workbook.
 * What it says is the functions' contract; null is a fault, told where it stands.
 */

function inFunction<T>(read: (cell: unknown, argument: string) => T, cell: CellValue): T | null {
  try {
    return read(cell, 'argument');
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return null;
  }
}

function inTable<T>(read: CellReader<T>, cell: CellValue): T | null {
  const value = cell === null ? null : read(cell);
  return value instanceof Fault ? null : value;
}

const SOUND_EPCI = { EPCI: 'CC du Ternois', SIREN: '200069672', Élèves: 1000, Date: 45_214 };

/** Whether the row of an EPCI, or of a school, is refused for that cell of it. */
function isRefused(header: 'Option' | 'Élèves', cell: CellValue): boolean {
  const source =
    header === 'Option' ? table([{ ...SOUND_EPCI, Option: cell }]) : table([{ ...SOUND, Élèves: cell }]);
  const options = {
    ...defaultOptions(header === 'Option' ? 'npdc' : 'primary-schools', '2023-2024'),
    mostPupils: 1e9,
  };
  const field = header === 'Option' ? 'option' : 'pupils';
  return billed(source, { options }).findings.some(
    (finding) => finding.field === field && finding.severity === 'error',
  );
}

test.each<[CellValue, boolean | null]>([
  ...[true, 1, '1', 'VRAI', 'vrai', 'oui', 'OUI ', 'oui\u200b', 'TRUE', 'yes'].map(
    (cell): [CellValue, boolean] => [cell, true],
  ),
  ...[false, 0, '0', 'FAUX', 'faux', 'non', ' Non', '\u200enon', 'FALSE', 'no'].map(
    (cell): [CellValue, boolean] => [cell, false],
  ),
  ...['x', -1, '-1', 2, 'peut-être', '#N/A'].map((cell): [CellValue, null] => [cell, null]),
])('%j says %s to the question of an option', (cell, expected) => {
  expect(inFunction(yesNo, cell)).toBe(expected);
  expect(inTable(yesNoOfTable, cell)).toBe(expected);
  expect(isRefused('Option', cell)).toBe(expected === null);
});

test.each<[CellValue, number | null]>([
  [412, 412],
  ['1\u202f234', 1234],
  ['412,0', 412],
  [411.99999999999994, 412],
  [1e9, 1e9],
  [1e9 + 1, null],
  [-1, null],
  [0.5, null],
  ['4.000', null],
  ['20 %', null],
  [true, null],
  ['#OCCUPÉ!', null],
])('%j counts %s pupils', (cell, expected) => {
  expect(inFunction(quantity, cell)?.toNumber() ?? null).toBe(expected);
  expect(inTable(count, cell)).toBe(expected);
  expect(isRefused('Élèves', cell)).toBe(expected === null);
});

test.each(['\u200b', '\u00a0', '\ufeff', ' \t'])(
  '%j is a blank cell: no pupils, no choice, no row',
  (cell) => {
    expect(inFunction(quantity, cell)?.toNumber()).toBe(0);
    expect(isBlank(cell)).toBe(true);
    expect(isRefused('Option', cell)).toBe(false);
  },
);
