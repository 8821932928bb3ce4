import { shown } from '../../kit/cells/cell';
import { Decimal } from '../../kit/money/decimal';
import { priceNpdc } from '../../engine/services/npdc';
import { readCountDate, refuseBeforeFirstYear } from '../cells/dates';
import { readSiren, readSiret } from '../cells/identifiers';
import { readCount, readEuros, readYesNo } from '../cells/numbers';
import { epciNameKey } from '../../engine/places/epci-name';
import { canBeCalled, epciCalled, knownEpci } from '../identities/epci-register';
import { payerKey } from '../identities/name-keys';
import type { Field } from '../model/field';
import type { ReadRow } from '../rows/read-row';
import type { SourceRow } from '../rows/source-row';
import { namedPayer } from './payer-of-row';
import { priceRow } from './price-row';
import { pupilsOf } from './pupils-of-row';

/** An EPCI of Nord-Pas-de-Calais Numérique, which pays for itself, as ENT.NPDC prices it. */
export function readNpdcEpci(row: SourceRow): ReadRow {
  const { book, options } = row.reading;
  const { name, siren } = identityOf(row);
  const siret = readSiret(row);
  const named = namedPayer(row, name);
  const payer = named === undefined ? name : named;
  refuseSiretOfAnother(row, siren, siret, payer);
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

/** The EPCI of a row by its SIREN and its name, which must agree; the SIREN of a name that is known is taken. */
function identityOf(row: SourceRow): { readonly name: string | null; readonly siren: string | null } {
  const siren = readSiren(row);
  const written = row.text('epci');
  const ofName = written === null ? null : epciCalled(written);
  if (siren === null) {
    if (!row.isMissing('siren')) return { name: written, siren };
    if (row.hasColumn('siren')) row.warn('sirenMissing', { known: ofName }, 'siren');
    return { name: written, siren: ofName?.siren ?? null };
  }
  const ofSiren = knownEpci(siren);
  if (written === null) return { name: ofSiren?.name ?? siren, siren };
  const agree = ofSiren === null ? ofName === null : canBeCalled(ofSiren, written);
  if (!agree) {
    row.note(
      'sirenAndNameDisagree',
      { siren, name: shown(written), ofSiren, ofName },
      {
        field: 'siren',
        remedies: [
          { kind: 'correct', fields: ['siren', 'epci'] },
          // Two names of one EPCI may have nothing in common; two EPCI are never one.
          ...(ofName === null
            ? [{ kind: 'accept', about: `${siren} ${epciNameKey(written)}` } as const]
            : []),
          { kind: 'setAside' },
        ],
      },
    );
  }
  return { name: written, siren };
}

/** The SIRET of an EPCI that pays for itself begins with its SIREN. */
function refuseSiretOfAnother(
  row: SourceRow,
  siren: string | null,
  siret: string | null,
  payer: string | null,
): void {
  const name = row.text('epci');
  const paysForItself = payer !== null && (name === null || payerKey(payer) === payerKey(name));
  if (siren === null || siret === null || !paysForItself || siret.startsWith(siren)) return;
  row.note(
    'siretAndSirenDisagree',
    { siret, siren },
    {
      field: 'siret',
      remedies: [{ kind: 'correct', fields: ['siret', 'siren', 'payer'] }, { kind: 'setAside' }],
    },
  );
}

/** A blank cell counts none; one that could not be read counts nothing. */
function orZero(row: SourceRow, field: Field, value: Decimal | null): Decimal | null {
  return value ?? (row.isMissing(field) ? new Decimal(0) : null);
}
