import { shippedBook } from '../engine/book/shipped-book';
import { loadBook } from '../engine/book/load-book';
import type { TariffBook } from '../engine/book/tariff-book';
import type { TariffData, WorkbookTable } from '../tariffs/model';
import { shippedData } from '../tariffs/shipped';
import type { RowIssue } from './issues/issue';
import { TABLE_LAYOUTS, TABLE_NAMES } from './layout/layouts';
import { mergedCharges } from './merging/charges';
import { mergedMembers } from './merging/members';
import { otherProductsIn } from './merging/other-products';
import { mergedPupils } from './merging/pupils';
import { keptReadings } from './merging/readings';
import { mergedTariffs } from './merging/tariffs';
import { CitedActs, readActs, type ActValues } from './rows/acts';
import { readChargeRows, type ChargeValues } from './rows/charge-rows';
import { columnsIn } from './rows/columns';
import { Findings } from './rows/findings';
import { readMemberRows, type MemberValues } from './rows/member-rows';
import { openTable } from './rows/open-table';
import { readPupilRows, type PupilValues } from './rows/pupil-rows';
import { placedRows, type PlacedRow } from './rows/read-cells';
import { readReadingRows, type ReadingValues } from './rows/reading-rows';
import { Services } from './rows/services';
import type { TablesAsRead } from './rows/tables-as-read';
import { readTariffRows, type TariffValues } from './rows/tariff-rows';

/** The rows that could be read, by table; those that are refused serve nothing. */
export interface WorkbookRowsRead {
  readonly EntActes: readonly PlacedRow<ActValues>[];
  readonly EntTarifs: readonly PlacedRow<TariffValues>[];
  readonly EntCharges: readonly PlacedRow<ChargeValues>[];
  readonly EntEffectifs: readonly PlacedRow<PupilValues>[];
  readonly EntMembres: readonly PlacedRow<MemberValues>[];
  readonly EntLectures: readonly PlacedRow<ReadingValues>[];
}

/** What the tables of a workbook say, merged over what ships. */
export interface WorkbookTariffs {
  readonly book: TariffBook;
  /** By table, then by row. */
  readonly issues: readonly RowIssue[];
  readonly rows: WorkbookRowsRead;
  /** Tables made with an older layout, and the columns that they lack: they are read all the same. */
  readonly olderLayouts: readonly { readonly table: WorkbookTable; readonly missing: readonly string[] }[];
  /** Whether the workbook says nothing: what ships stands as it is. */
  readonly isEmpty: boolean;
  /** Two workbooks that answer alike, row numbers included, have the same. */
  readonly fingerprint: string;
}

/** As the files hold it; shippedBook has validated it. */
const SHIPPED = shippedData as TariffData;

/**
 * Reads the tables row by row and merges them over the tariffs that ship. A row in error is noted and refuses what it
 * would have changed; the others serve. No content makes it throw.
 */
export function readWorkbookTariffs(tables: TablesAsRead): WorkbookTariffs {
  const findings = new Findings();
  const { EntActes, EntTarifs, EntCharges, EntEffectifs, EntMembres, EntLectures } = TABLE_LAYOUTS;
  const actTable = openTable(tables.EntActes, EntActes, findings);
  const acts = readActs(actTable);
  const cited = new CitedActs(acts, SHIPPED.acts, actTable.isUnusable);
  const services = new Services(shippedBook.data);
  const tariffs = readTariffRows(
    openTable(tables.EntTarifs, EntTarifs, findings, {
      about: 'tariff',
      tariff: null,
      from: null,
      to: null,
      rateKey: null,
    }),
    services,
  );
  const charges = readChargeRows(
    openTable(
      tables.EntCharges,
      EntCharges,
      findings,
      { about: 'charges', year: null, line: null },
      { about: 'otherProducts', year: null },
    ),
  );
  const pupils = readPupilRows(
    openTable(tables.EntEffectifs, EntEffectifs, findings, { about: 'pupils', year: null, category: null }),
  );
  const members = readMemberRows(
    openTable(tables.EntMembres, EntMembres, findings, { about: 'membership', siren: null }),
  );
  const readings = readReadingRows(
    openTable(tables.EntLectures, EntLectures, findings, { about: 'reading', reading: null }),
  );
  const data: TariffData = {
    ...SHIPPED,
    acts: [...SHIPPED.acts, ...cited.acts],
    tariffs: mergedTariffs(SHIPPED.tariffs, shippedBook.data, tariffs, services, cited),
    charges: mergedCharges(SHIPPED.charges, shippedBook.data, charges, cited),
    otherProducts: otherProductsIn(charges, cited),
    pupils: mergedPupils(SHIPPED.pupils, pupils, cited),
    members: mergedMembers(SHIPPED.members, members),
    readings: keptReadings(readings),
  };
  const rows: WorkbookRowsRead = {
    EntActes: placedRows<ActValues>(acts),
    EntTarifs: placedRows<TariffValues>(tariffs),
    EntCharges: placedRows<ChargeValues>(charges),
    EntEffectifs: placedRows<PupilValues>(pupils),
    EntMembres: placedRows<MemberValues>(members),
    EntLectures: placedRows<ReadingValues>(readings),
  };
  const { issues, refusals } = findings;
  const isEmpty =
    [acts, tariffs, charges, pupils, members, readings].every(({ length }) => length === 0) &&
    refusals.length === 0;
  return {
    book: isEmpty ? shippedBook : loadBook(data, refusals),
    issues: inOrder(issues),
    rows,
    olderLayouts: olderLayouts(tables),
    isEmpty,
    fingerprint: isEmpty ? '' : JSON.stringify([data, refusals]),
  };
}

function inOrder(issues: readonly RowIssue[]): readonly RowIssue[] {
  const place = ({ table }: RowIssue) => TABLE_NAMES.indexOf(table);
  return [...issues].sort((a, b) => place(a) - place(b) || (a.row ?? -1) - (b.row ?? -1));
}

function olderLayouts(tables: TablesAsRead): WorkbookTariffs['olderLayouts'] {
  return TABLE_NAMES.flatMap((table) => {
    const content = tables[table];
    if (content === null) return [];
    const missing = columnsIn<string>(content.header, TABLE_LAYOUTS[table]).missing;
    return missing.length === 0 ? [] : [{ table, missing }];
  });
}
