import { chunks } from '../../engine/steps/chunks';
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
  const reported = new Set<ReadRow>();
  const report = (same: readonly ReadRow[]) => {
    reportDuplicates(
      same.filter((row) => !reported.has(row)),
      reading,
    );
    for (const row of same) reported.add(row);
  };
  for (const same of sure.values()) if (same.length > 1) report(same);
  for (const same of byName.values()) {
    // Two schools of one name in one commune are told apart by their UAI, if both have one.
    if (same.length > 1 && same.some((row) => !hasSureKey(identityOf(row, reading)))) report(same);
  }
}

function reportUnidentified(row: ReadRow, reading: Reading): void {
  const fields = identifying(row);
  // What could not be read has been reported, and identifies the row once it is corrected.
  const hasFault = reading.hasErrorIn(row.row, fields);
  if (!hasFault)
    reading.note([row.row], 'notIdentified', { subject: row.subject }, { remedies: toCorrect(fields) });
}

/** Each is told with the first of them: of thousands, lists of all would fill the memory. */
function reportDuplicates(same: readonly ReadRow[], reading: Reading): void {
  const [first, ...others] = same;
  if (first === undefined) return;
  const details = { subject: nameOf(first), rows: same.map(({ row }) => row.number) };
  const field = first.subject === 'epci' ? 'siren' : 'uai';
  const remedies = toCorrect(identifying(first));
  for (const { row } of others) reading.note([row, first.row], 'duplicate', details, { field, remedies });
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
