import { shown } from '../../kit/cells/cell';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { readCollege } from './college';
import { readNpdcEpci } from './npdc-epci';
import { readPrimarySchool } from './primary-school';

/** What a row bills. */
export function readServiceRow(row: SourceRow): ReadRow {
  row.begin();
  const [beyond] = row.beyondHeader;
  if (beyond !== undefined && beyond !== null) {
    const found = shown(beyond);
    row.note(
      'cellsBeyondHeader',
      { found },
      { remedies: [{ kind: 'accept', about: found }, { kind: 'setAside' }] },
    );
  }
  switch (row.reading.options.service) {
    case 'primary-schools':
      return readPrimarySchool(row);
    case 'colleges':
      return readCollege(row);
    case 'npdc':
      return readNpdcEpci(row);
  }
}
