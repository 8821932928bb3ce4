import { textKey } from '../../kit/text-key';
import type { SchoolYear, WorkbookTable } from '../../tariffs/model';
import type { TableChange } from '../../workbook/table-change';
import { TABLE_LAYOUTS } from '../layout/layouts';
import { readActs } from '../rows/acts';
import { readChargeRows } from '../rows/charge-rows';
import { columnsIn } from '../rows/columns';
import { Findings } from '../rows/findings';
import { openTable } from '../rows/open-table';
import { readPupilRows } from '../rows/pupil-rows';
import { isRead } from '../rows/table-row';
import type { TablesAsRead } from '../rows/tables-as-read';

/** The tables whose rows cite an act. */
export const CITING_TABLES = ['EntTarifs', 'EntCharges', 'EntEffectifs'] as const satisfies WorkbookTable[];
export type CitingTable = (typeof CITING_TABLES)[number];

/** Rows of a table that cite acts, from 0. */
export interface CitingRows<T extends CitingTable = CitingTable> {
  readonly table: T;
  readonly rows: readonly number[];
  /** The acts' short names, as the rows write them, each once. */
  readonly acts: readonly string[];
}

/** The rows that cite an act, by table; none of a table where none does. Rows in error count: they cite it all the same. */
export function rowsCiting(tables: TablesAsRead, key: string): readonly CitingRows[] {
  const wanted = textKey(key);
  return CITING_TABLES.flatMap((table) => citingRows(tables, table, (cited) => textKey(cited) === wanted));
}

/**
 * The charges and pupils of a year that rest on a draft of the workbook.
 *
 * @param key the act that they may be carried over to: what cites it already rests on it
 */
export function figuresOnDrafts(
  tables: TablesAsRead,
  year: SchoolYear,
  key: string,
): readonly CitingRows<'EntCharges' | 'EntEffectifs'>[] {
  const drafts = new Set(draftKeys(tables));
  drafts.delete(textKey(key));
  const { EntCharges, EntEffectifs } = TABLE_LAYOUTS;
  const ofYear = {
    EntCharges: readChargeRows(openTable(tables.EntCharges, EntCharges, new Findings())),
    EntEffectifs: readPupilRows(openTable(tables.EntEffectifs, EntEffectifs, new Findings())),
  };
  return (['EntCharges', 'EntEffectifs'] as const).flatMap((table) => {
    const own = new Set(ofYear[table].filter(({ cells }) => cells.year === year).map(({ row }) => row.index));
    return citingRows(tables, table, (cited, row) => own.has(row) && drafts.has(textKey(cited)));
  });
}

/** The keys, as texts are compared, of the workbook's acts that are only drafts. */
export function draftKeys({ EntActes }: TablesAsRead): readonly string[] {
  return readActs(openTable(EntActes, TABLE_LAYOUTS.EntActes, new Findings())).flatMap(
    ({ cells: { key, status } }) => (isRead(key) && status === 'draft' ? [textKey(key)] : []),
  );
}

/** Has rows cite another act; the rest of each row stays as it is. */
export function reciteChanges(
  tables: TablesAsRead,
  citing: readonly CitingRows[],
  key: string,
): readonly TableChange[] {
  return citing.flatMap(({ table, rows }) => {
    const content = tables[table];
    const header = content === null ? undefined : citationHeader(tables, table);
    if (content === null || header === undefined) return [];
    return rows.map((row) => ({
      kind: 'update' as const,
      table: content.name,
      row,
      expected: content.rows[row] ?? [],
      cells: { [header]: key },
    }));
  });
}

function citingRows<T extends CitingTable>(
  tables: TablesAsRead,
  table: T,
  holds: (cited: string, row: number) => boolean,
): readonly CitingRows<T>[] {
  const at = citationColumn(tables, table);
  const found = (tables[table]?.rows ?? []).flatMap((cells, row) => {
    const cited = at === undefined ? '' : String(cells[at] ?? '').trim();
    return cited !== '' && holds(cited, row) ? [{ row, cited }] : [];
  });
  if (found.length === 0) return [];
  return [{ table, rows: found.map(({ row }) => row), acts: [...new Set(found.map(({ cited }) => cited))] }];
}

function citationColumn(tables: TablesAsRead, table: CitingTable): number | undefined {
  return columnsIn<string>(tables[table]?.header ?? [], TABLE_LAYOUTS[table]).at.get('Acte');
}

function citationHeader(tables: TablesAsRead, table: CitingTable): string | undefined {
  const at = citationColumn(tables, table);
  return at === undefined ? undefined : tables[table]?.header[at];
}
