import { a1Range } from '../../kit/formula/address';
import { count } from '../../kit/french/amount';
import { sum } from '../lines/subtotals';
import type { Choice } from '../model/decision';
import type { Field } from '../model/field';
import type { Reading } from './reading';
import type { FilledRow } from './row-refs';
import { pupilsInSource } from './set-aside';

/** Why a row that the sheet does not show is not billed, in French as the annex is. */
export const NOT_SHOWN = 'Ligne masquée ou filtrée';

/** The rows that a sheet does not show, and what the user says of them; null while nothing is said. */
export interface HiddenRows {
  readonly rows: ReadonlySet<number>;
  readonly answer: Choice | null;
}

/** Fields of which a cell holds so many for its own row. */
const COUNTED: readonly Field[] = ['pupils', 'pupilsAboveOneHour', 'halfDays', 'subsidies'];

/** Asks about the rows that a sheet does not show, and says what of its layout a reader of the bill should know. */
export function reportSheet(reading: Reading, rows: readonly FilledRow[]): HiddenRows {
  reportHiddenColumns(reading);
  reportMergedCounts(reading);
  const notShown = new Set(reading.source.hiddenRows ?? []);
  const hidden = rows.filter(({ ref }) => notShown.has(ref.number));
  const [first] = hidden;
  if (first === undefined) return { rows: notShown, answer: null };
  const numbers = hidden.map(({ ref }) => ref.number);
  const pupils = count(sum(hidden.map((row) => pupilsInSource(row, reading))));
  const last = hidden.at(-1) ?? first;
  const about = `${count(hidden.length)}, de ${first.ref.number} à ${last.ref.number}, élèves : ${pupils}`;
  const question = { about, choices: ['bill', 'leaveOut'] } as const;
  const answer = reading.ask([], 'hiddenRows', { rows: numbers, pupils }, question);
  return { rows: notShown, answer };
}

function reportHiddenColumns(reading: Reading): void {
  const { source, columns } = reading;
  const hidden = new Set(source.hiddenColumns ?? []);
  for (const [field, index] of columns.at) {
    if (!hidden.has(index)) continue;
    const header = source.header[index] ?? '';
    reading.note([], 'hiddenColumn', { field, header }, { field, severity: 'warning' });
  }
}

function reportMergedCounts(reading: Reading): void {
  const { source, columns } = reading;
  for (const field of COUNTED) {
    const index = columns.at.get(field);
    const cells = (source.merged ?? []).filter(({ column }) => column === index);
    if (cells.length === 0) continue;
    const addresses = cells.map(({ column, firstRow, lastRow }) => {
      const at = source.firstColumn + column;
      return a1Range({ first: { row: firstRow, column: at }, last: { row: lastRow, column: at } });
    });
    reading.note([], 'mergedCounts', { field, cells: addresses }, { field });
  }
}
