import { schoolYear, siren, text } from '../cells/readers';
import type { SchoolYear } from '../../tariffs/model';
import { epciNameKey, withoutSuffix } from '../../engine/places/epci-name';
import { placeIndex } from '../../engine/places/shipped-index';
import { COMMUNES } from '../../tariffs/communes';
import { isSpelledNearly } from '../cells/nearly';
import type { HeaderOf } from '../layout/layouts';
import type { OpenTable } from './open-table';
import type { RowRead } from './read-cells';
import { isRead, readOr, type TableRow } from './table-row';

export interface MemberValues {
  readonly siren: string;
  readonly epci: string | null;
  /** null: always. */
  readonly from: SchoolYear | null;
  /** null: still. */
  readonly to: SchoolYear | null;
  readonly remark: string | null;
}

export type MemberHeader = HeaderOf<'EntMembres'>;

export interface MemberRow extends RowRead<MemberValues, MemberHeader> {
  /** The EPCI that the row may be about, by its SIREN or its name; none where nobody can tell. */
  readonly sirens: readonly string[];
}

export function readMemberRows({ rows }: OpenTable<MemberHeader>): readonly MemberRow[] {
  return rows.map((row) => {
    const cells = {
      siren: row.required('SIREN', siren),
      epci: row.optional('EPCI', text),
      from: row.optional('Depuis', schoolYear),
      to: row.optional("Jusqu'à", schoolYear),
      remark: row.optional('Remarque', text),
    };
    const { from, to } = cells;
    if (isRead(from) && isRead(to) && from !== null && to !== null && from > to) {
      row.fail('periodReversed', { from, to }, "Jusqu'à");
    }
    const named = isRead(cells.epci) && cells.epci !== null ? sirensNamed(cells.epci) : [];
    if (isRead(cells.siren)) checkEpci(row, cells.siren, named, cells.epci);
    const sirens = new Set([...(isRead(cells.siren) ? [cells.siren] : []), ...named]);
    return { row, cells, sirens: [...sirens] };
  });
}

const EPCIS = [...new Map(COMMUNES.map(({ epci }) => [epci.siren, epci])).values()];

/** The EPCI of a name, or those of nearly that name. */
function sirensNamed(name: string): readonly string[] {
  const found = placeIndex.epciNamed(name);
  if (found !== undefined) return [found.epci.siren];
  const key = epciNameKey(name);
  return EPCIS.filter((epci) => isSpelledNearly(epciNameKey(withoutSuffix(epci.name)), key)).map(
    ({ siren: near }) => near,
  );
}

function checkEpci(
  row: TableRow<MemberHeader>,
  written: string,
  named: readonly string[],
  name: MemberRow['cells']['epci'],
): void {
  const known = placeIndex.epciWithSiren(written);
  if (named.length > 0 && !named.includes(written)) {
    const ofSiren = known?.epci.name ?? written;
    row.fail('epciDiffers', { name: readOr(name, null) ?? '', siren: written, ofSiren }, 'EPCI');
  } else if (known === undefined) {
    row.warn('sirenNotInIndex', { siren: written }, 'SIREN');
  }
}
