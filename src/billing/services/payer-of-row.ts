import type { Commune } from '../../tariffs/communes';
import { readSiret } from '../cells/identifiers';
import type { PayerIdentity } from '../model/payer';
import type { SourceRow } from '../rows/source-row';

/**
 * Who pays for a school: the row's payer or, where the source has no column of payers, the commune. A blank payer
 * among others is an error, unless the user says that the commune pays.
 */
export function payerOfSchool(row: SourceRow, commune: Commune | null): PayerIdentity | null {
  const siret = readSiret(row);
  const name = row.text('payer');
  if (name !== null) return { name, siret };
  if (commune === null) return null;
  const ofCommune = `${commune.name} (${commune.code})`;
  if (!row.hasColumn('payer')) return { name: ofCommune, siret };
  if (!row.isMissing('payer')) return null;
  const accepted = row.note(
    'payerMissing',
    { commune: ofCommune },
    {
      field: 'payer',
      remedies: [
        { kind: 'correct', fields: ['payer'] },
        { kind: 'accept', about: ofCommune },
        { kind: 'setAside' },
      ],
    },
  );
  return accepted ? { name: ofCommune, siret } : null;
}
