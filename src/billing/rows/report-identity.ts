import { chunks } from '../../kit/steps';
import { hasSureKey, lineKeys, type Identified } from '../lines/line-keys';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import { addTo } from './group';
import type { ReadRow } from './read-row';
import type { Reading } from './reading';

/** What identifies the line that a row becomes. */
export function identityOf(row: ReadRow, { options }: Reading): Identified {
  return { ...row, schoolYear: options.schoolYear, service: options.service };
}

/** Rows between two points at which a run can be shown, or stopped. */
const CHUNK = 2_000;

/** Reports the rows that nothing identifies, and those that bill what another bills. */
export function* reportIdentity(rows: readonly ReadRow[], reading: Reading): Generator<undefined, void> {
  const sure = new Map<string, ReadRow[]>();
  const byName = new Map<string, ReadRow[]>();
  for (const some of chunks(rows, CHUNK)) {
    for (const row of some) {
      const identity = identityOf(row, reading);
      const keys = lineKeys(identity);
      if (keys.length === 0) reportUnidentified(row, reading);
      keys.forEach((key, position) => {
        addTo(position === 0 && hasSureKey(identity) ? sure : byName, key, row);
      });
    }
    yield;
  }
  const together = new Map<ReadRow, ReadRow[]>();
  for (const same of sure.values()) join(same, together);
  for (const same of byName.values()) {
    // Two schools of one name in one commune are told apart by their UAI, if both have one.
    if (same.some((row) => !hasSureKey(identityOf(row, reading)))) join(same, together);
  }
  for (const same of new Set(together.values())) if (same.length > 1) reportDuplicates(same, reading);
}

/** Joins rows, and those that each of them was joined with: what contradicts one of them contradicts them all. */
function join(same: readonly ReadRow[], together: Map<ReadRow, ReadRow[]>): void {
  const [largest = [], ...others] = [...new Set(same.map((row) => together.get(row) ?? [row]))].sort(
    (one, other) => other.length - one.length,
  );
  for (const row of largest) together.set(row, largest);
  for (const row of others.flat()) {
    largest.push(row);
    together.set(row, largest);
  }
}

function reportUnidentified(row: ReadRow, reading: Reading): void {
  const fields = identifying(row);
  // What could not be read has been reported, and identifies the row once it is corrected.
  const hasFault = reading.hasErrorIn(row.row, [...fields, 'department', 'postalCode']);
  if (!hasFault)
    reading.note([row.row], 'notIdentified', { subject: row.subject }, { remedies: toCorrect(fields) });
}

/**
 * Reports each of the rows, so that none is billed where another is set aside for the contradiction. Each is told with
 * one other: of thousands, lists of all would fill the memory.
 */
function reportDuplicates(same: readonly ReadRow[], reading: Reading): void {
  const [first, second] = [...same].sort((one, other) => one.row.number - other.row.number);
  if (first === undefined || second === undefined) return;
  const details = {
    subject: nameOf(first),
    rows: same.map(({ row }) => row.number).sort((one, other) => one - other),
  };
  const field = first.subject === 'epci' ? 'siren' : 'uai';
  const remedies = toCorrect(identifying(first));
  for (const one of same) {
    const other = one === first ? second : first;
    reading.note([one.row, other.row], 'duplicate', details, { field, remedies });
  }
}

/** Of a school, never its EPCI: that bears many. */
function nameOf({ subject, uai, school, epciName, epciSiren }: ReadRow): string {
  const parts = subject === 'epci' ? [epciName, epciSiren] : [school, uai];
  return parts.filter((part) => part !== null).join(', ');
}

function identifying({ subject }: ReadRow): readonly Field[] {
  return subject === 'epci' ? ['siren', 'epci'] : ['uai', 'school', 'insee', 'commune'];
}

function toCorrect(fields: readonly Field[]): readonly Remedy[] {
  return [{ kind: 'correct', fields }, { kind: 'setAside' }];
}
