import { Decimal } from '../../kit/money/decimal';
import { numberIn } from '../../kit/cells/number';
import { lineKeys } from '../lines/line-keys';
import type { SetAsideRow } from '../model/billing';
import { readServiceRow } from '../services/read-service-row';
import { Decisions } from './decisions';
import { Reading } from './reading';
import { identityOf } from './report-identity';
import type { FilledRow } from './row-refs';
import { SourceRow } from './source-row';

/** The pupils that a row's cell holds, as the source has it; 0 where it holds no number. */
export function pupilsInSource(row: FilledRow, { columns }: Reading): Decimal {
  const index = columns.at.get('pupils');
  return (index === undefined ? null : numberIn(row.cells[index] ?? null)) ?? new Decimal(0);
}

/** A row that the user set aside, as it stands in the source; nothing of it is reported. */
export function setAsideRow(row: FilledRow, reading: Reading, reason: string): SetAsideRow {
  const { source, columns, options, book, index } = reading;
  const aside = new SourceRow(row, new Reading(source, columns, options, book, index, new Decisions([])));
  const read = readServiceRow(aside);
  return {
    row: row.ref,
    reason,
    subject: aside.subject,
    keys: lineKeys(identityOf(read, reading)),
    pupils: pupilsInSource(row, reading),
  };
}
