import { contributionOf, type Contribution } from '../../engine/contribution/contribution';
import { formerRemark } from '../../engine/contribution/explain-contribution';
import { withoutSuffix } from '../../engine/places/epci-name';
import { readCountDate, refuseBeforeFirstYear } from '../cells/dates';
import { readUai } from '../cells/identifiers';
import { candidates } from '../places/candidates';
import { communeOf, isKnownByNameAlone, type SchoolPlace } from '../places/commune-of-row';
import { departmentsWithNamesake } from '../places/namesakes';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { payerOfSchool } from './payer-of-row';
import { priceRow } from './price-row';
import { pupilsOf } from './pupils-of-row';

/** A primary school: pupils × the rate voted for its commune's category, as ENT.CONTRIB gives it. */
export function readPrimarySchool(row: SourceRow): ReadRow {
  const uai = readUai(row);
  const place = communeOf(row);
  const pupils = pupilsOf(row);
  const { book, options } = row.reading;
  const priced =
    place === null || pupils === null
      ? null
      : priceRow<Contribution>(row, () => contributionOf(book, pupils, place, options.schoolYear));
  const commune = place?.kind === 'commune' ? place.commune : null;
  warnOfUai(row, uai, place);
  refuseBeforeFirstYear(row);
  return {
    row: row.ref,
    subject: 'establishment',
    school: row.school,
    uai,
    insee: commune?.code ?? null,
    communeName: commune?.name ?? null,
    epciName: commune === null ? null : withoutSuffix(commune.epci.name),
    epciSiren: commune?.epci.siren ?? null,
    payer: payerOfSchool(row, commune),
    serviceCode: row.text('serviceCode'),
    engagement: row.text('engagement'),
    countDate: readCountDate(row),
    pupils,
    category: priced?.category ?? null,
    priced,
    remarks: place?.kind === 'commune' ? formerRemark(place) : [],
    aside: row.aside,
  };
}

/**
 * A missing UAI, or one of another département than the commune's, is a warning: the amount is the commune's. It is an
 * error where only a name tells the commune, and others bear it elsewhere in France.
 */
export function warnOfUai(row: SourceRow, uai: string | null, place: SchoolPlace | null): void {
  if (uai === null) {
    if (row.hasColumn('uai') && row.isMissing('uai')) row.warn('uaiMissing', {}, 'uai');
    return;
  }
  if (place?.kind !== 'commune') return;
  const { code, name, department } = place.commune;
  if (uai.startsWith(department.padStart(3, '0'))) return;
  const details = { uai, department: uai.slice(1, 3), commune: `${name} (${code})` };
  const elsewhere = isKnownByNameAlone(row, place) ? departmentsWithNamesake(place.term) : [];
  if (elsewhere.length === 0) {
    row.warn('uaiElsewhere', details, 'uai');
    return;
  }
  row.note(
    'uaiOfNamesake',
    { ...details, elsewhere },
    {
      field: 'uai',
      remedies: [
        { kind: 'chooseCommune', candidates: candidates([place.commune]) },
        { kind: 'correct', fields: ['uai', 'insee', 'commune'] },
        { kind: 'setAside' },
      ],
    },
  );
}
