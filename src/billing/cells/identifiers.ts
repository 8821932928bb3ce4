import { isSiren, isSiret } from '../../engine/identifiers/siren';
import { isUai } from '../../engine/identifiers/uai';
import { shown } from '../../engine/reading/shown';
import type { Field } from '../model/field';
import type { SourceRow } from '../rows/source-row';

const BETWEEN = /[\s.\-_/]/gu;

/** A school's UAI; null where the cell is blank or holds none, which is then reported. */
export function readUai(row: SourceRow): string | null {
  const uai = compact(row, 'uai')?.toUpperCase();
  if (uai === undefined) return null;
  return isUai(uai) ? uai : refuse(row, 'uaiInvalid', 'uai');
}

/** A payer's SIRET; null where the cell is blank or holds none, which is then reported. */
export function readSiret(row: SourceRow): string | null {
  const siret = compact(row, 'siret');
  if (siret === undefined) return null;
  return isSiret(siret) ? siret : refuse(row, 'siretInvalid', 'siret');
}

/** An EPCI's SIREN; null where the cell is blank or holds none, which is then reported. */
export function readSiren(row: SourceRow): string | null {
  const siren = compact(row, 'siren');
  if (siren === undefined) return null;
  return isSiren(siren) ? siren : refuse(row, 'sirenInvalid', 'siren');
}

/** An identifier without what stands between its digits: `218 000 198 00012`. */
export function compacted(text: string): string {
  return text.replace(BETWEEN, '');
}

function compact(row: SourceRow, field: Field): string | undefined {
  const text = row.text(field);
  return text === null ? undefined : compacted(text);
}

function refuse(row: SourceRow, code: 'uaiInvalid' | 'siretInvalid' | 'sirenInvalid', field: Field): null {
  return row.refuse(code, { found: shown(row.text(field) ?? '') }, field);
}
