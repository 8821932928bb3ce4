import { shown } from '../../kit/cells/cell';
import { compacted, isSiren, isSiret, isUai } from '../../kit/cells/codes';
import type { Field } from '../model/field';
import type { SourceRow } from '../rows/source-row';

/** A SIRET begins with the SIREN. */
const SIREN_DIGITS = 9;

/** A school's UAI; null where the cell is blank or holds none, which is then reported. */
export function readUai(row: SourceRow): string | null {
  const uai = compact(row, 'uai')?.toUpperCase();
  if (uai === undefined) return null;
  return isUai(uai) ? uai : refuse(row, 'uaiInvalid', 'uai');
}

/** A payer's SIRET; null where the cell is blank or holds none, which is then reported. */
export function readSiret(row: SourceRow): string | null {
  const siret = compact(row, 'siret');
  if (siret !== undefined) return isSiret(siret) ? siret : refuse(row, 'siretInvalid', 'siret');
  const either = compact(row, 'sirenOrSiret');
  if (either === undefined || isSiren(either)) return null;
  return isSiret(either) ? either : refuse(row, 'siretInvalid', 'sirenOrSiret');
}

/** An EPCI's SIREN; null where the cell is blank or holds none, which is then reported. */
export function readSiren(row: SourceRow): string | null {
  const siren = compact(row, 'siren');
  if (siren !== undefined) return isSiren(siren) ? siren : refuse(row, 'sirenInvalid', 'siren');
  const either = compact(row, 'sirenOrSiret');
  // What is neither is reported with the SIRET.
  if (either === undefined || isSiren(either)) return either ?? null;
  return isSiret(either) ? either.slice(0, SIREN_DIGITS) : null;
}

function compact(row: SourceRow, field: Field): string | undefined {
  const text = row.text(field);
  return text === null ? undefined : compacted(text);
}

function refuse(row: SourceRow, code: 'uaiInvalid' | 'siretInvalid' | 'sirenInvalid', field: Field): null {
  return row.refuse(code, { found: shown(row.text(field) ?? '') }, field);
}
