import { withoutSuffix } from '../../engine/places/epci-name';
import { priceCollege } from '../../engine/services/colleges';
import { count } from '../../kit/french/amount';
import { readCountDate, refuseBeforeFirstYear } from '../cells/dates';
import { readUai } from '../cells/identifiers';
import { readCount } from '../cells/numbers';
import { communeOf } from '../places/commune-of-row';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { priceRow } from './price-row';
import { warnOfUai } from './primary-school';
import { pupilsOf } from './pupils-of-row';

/** A college, as ENT.COLLEGE prices it; the Département pays for all of them (charter, article 4.3). */
export function readCollege(row: SourceRow): ReadRow {
  const { book, options } = row.reading;
  const uai = readUai(row);
  // No amount depends on the commune: it is read where it identifies the college, for want of a UAI.
  const place = uai === null && !(row.isMissing('insee') && row.isMissing('commune')) ? communeOf(row) : null;
  const commune = place?.kind === 'commune' ? place.commune : null;
  warnOfUai(row, uai, place);
  const pupils = pupilsOf(row);
  const pupilsAboveOneHour = pupilsAboveOneHourOf(row);
  const priced =
    pupils === null || pupilsAboveOneHour === null
      ? null
      : pupilsAboveOneHour.gt(pupils)
        ? row.refuse(
            'moreAboveHour',
            { above: count(pupilsAboveOneHour), pupils: count(pupils) },
            'pupilsAboveOneHour',
          )
        : priceRow(row, () => priceCollege(book, { pupils, pupilsAboveOneHour }, options.schoolYear));
  refuseBeforeFirstYear(row);
  const { payerName, siret, serviceCode, engagement } = options.colleges;
  return {
    row: row.ref,
    subject: 'establishment',
    school: row.school,
    uai,
    insee: commune?.code ?? null,
    communeName: commune?.name ?? row.text('commune'),
    epciName: commune === null ? null : withoutSuffix(commune.epci.name),
    epciSiren: commune?.epci.siren ?? null,
    payer: { name: payerName, siret },
    serviceCode,
    engagement,
    countDate: readCountDate(row),
    pupils,
    category: null,
    priced,
    remarks: [],
    aside: row.aside,
  };
}

function pupilsAboveOneHourOf(row: SourceRow) {
  if (row.isMissing('pupilsAboveOneHour')) return row.refuse('pupilsMissing', {}, 'pupilsAboveOneHour');
  return readCount(row, 'pupilsAboveOneHour');
}
