import { shown } from '../../kit/cells/cell';
import { textKey } from '../../kit/text-key';
import type { Commune } from '../../tariffs/communes';
import { readSiret } from '../cells/identifiers';
import { namesNobody } from '../identities/nobody';
import type { PayerIdentity } from '../model/payer';
import type { SourceRow } from '../rows/source-row';

/**
 * Who pays for a school: the row's payer or, where the source has no column of payers, the commune. A blank payer
 * among others is an error, unless the user says that the commune pays; so is one that names nobody.
 */
export function payerOfSchool(row: SourceRow, commune: Commune | null): PayerIdentity | null {
  const siret = readSiret(row);
  const ofCommune = commune === null ? null : `${commune.name} (${commune.code})`;
  const named = namedPayer(row, ofCommune);
  if (named !== undefined) return named === null ? null : { name: named, siret };
  if (ofCommune === null) return null;
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

/**
 * The payer that a row names; undefined where its cell is blank, null where it names nobody, which is reported once
 * for all its rows.
 *
 * @param instead who pays where the user says so
 */
export function namedPayer(row: SourceRow, instead: string | null): string | null | undefined {
  const name = row.text('payer');
  if (name === null) return row.isMissing('payer') ? undefined : null;
  if (!namesNobody(name)) return name;
  const about = textKey(name);
  const { decisions, namingNobody } = row.reading;
  const found = namingNobody.get(about) ?? { found: shown(name), rows: [] };
  namingNobody.set(about, found);
  found.rows.push(row.ref);
  const isAccepted = [row.ref.id, null].some(
    (one) => decisions.acceptance('payerNamesNobody', one, about) !== undefined,
  );
  return isAccepted ? instead : null;
}
