import { Decimal } from '../../engine/money/decimal';
import { withoutSuffix } from '../../engine/places/epci-name';
import { priceNpdc } from '../../engine/services/npdc';
import { readCountDate, refuseBeforeFirstYear } from '../cells/dates';
import { readSiren, readSiret } from '../cells/identifiers';
import { readCount, readEuros, readYesNo } from '../cells/numbers';
import type { Field } from '../model/field';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { priceRow } from './price-row';
import { pupilsOf } from './pupils-of-row';

/** An EPCI of Nord-Pas-de-Calais Numérique, which pays for itself, as ENT.NPDC prices it. */
export function readNpdcEpci(row: SourceRow): ReadRow {
  const { book, index, options } = row.reading;
  const siren = readSiren(row);
  if (row.hasColumn('siren') && row.isMissing('siren')) row.warn('sirenMissing', {}, 'siren');
  const known = siren === null ? undefined : index.epciWithSiren(siren);
  const name = row.text('epci') ?? (known === undefined ? siren : withoutSuffix(known.epci.name));
  const siret = readSiret(row);
  const payer = row.text('payer') ?? name;
  const pupils = pupilsOf(row);
  const option = readYesNo(row, 'option');
  const halfDays = orZero(row, 'halfDays', readCount(row, 'halfDays'));
  const subsidies = orZero(row, 'subsidies', readEuros(row, 'subsidies'));
  const isRead = pupils !== null && option !== null && halfDays !== null && subsidies !== null;
  refuseBeforeFirstYear(row);
  return {
    row: row.ref,
    subject: 'epci',
    school: null,
    uai: null,
    insee: null,
    communeName: null,
    epciName: name,
    epciSiren: siren,
    payer: payer === null ? null : { name: payer, siret },
    serviceCode: row.text('serviceCode'),
    engagement: row.text('engagement'),
    countDate: readCountDate(row),
    pupils,
    category: null,
    priced: isRead
      ? priceRow(row, () => priceNpdc(book, { pupils, option, halfDays, subsidies }, options.schoolYear))
      : null,
    remarks: [],
    aside: row.aside,
  };
}

/** A blank cell counts none; one that could not be read counts nothing. */
function orZero(row: SourceRow, field: Field, value: Decimal | null): Decimal | null {
  return value ?? (row.isMissing(field) ? new Decimal(0) : null);
}
