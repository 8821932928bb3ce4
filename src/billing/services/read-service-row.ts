import { shown } from '../../engine/reading/shown';
import { textKey } from '../../engine/text-key';
import { CHECKING_FIELDS } from '../model/field';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { readCollege } from './college';
import { readNpdcEpci } from './npdc-epci';
import { readPrimarySchool } from './primary-school';

/** What a row bills; null where it is no line at all, such as a total, which is then reported. */
export function readServiceRow(row: SourceRow): ReadRow | null {
  const { subject } = row;
  const label = subject ?? row.text('payer');
  if (label !== null && isTotal(label) && row.text('uai') === null && row.text('siren') === null) {
    row.note('looksLikeTotal', { found: shown(label) }, { remedies: [{ kind: 'setAside' }] });
    return null;
  }
  const billing = [...row.reading.columns.at.keys()].filter((field) => !CHECKING_FIELDS.has(field));
  if (!billing.some((field) => !row.isMissing(field))) {
    const found = row.aside.concat(row.beyondHeader).find((cell) => cell !== null && cell !== '');
    row.note('nothingRecognised', { found: shown(found ?? '') }, { remedies: [{ kind: 'setAside' }] });
    return null;
  }
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

function isTotal(label: string): boolean {
  return /^(?:(?:sous|grand) )?total(?:$| )/.test(textKey(label));
}
