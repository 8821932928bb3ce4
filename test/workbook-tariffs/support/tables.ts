import type { CellValue } from '../../../src/kit/cells/cell';
import type { TableContent } from '../../../src/workbook/table-change';
import {
  TABLE_LAYOUTS,
  type HeaderOf,
  type TableLayouts,
} from '../../../src/workbook-tariffs/layout/layouts';
import { describeIssue, placeOfIssue } from '../../../src/workbook-tariffs/issues/describe';
import { NO_TABLES, type TablesAsRead } from '../../../src/workbook-tariffs/rows/tables-as-read';
import {
  readWorkbookTariffs,
  type WorkbookTariffs,
} from '../../../src/workbook-tariffs/read-workbook-tariffs';

export type RowOf<T extends keyof TableLayouts> = Readonly<Partial<Record<HeaderOf<T>, CellValue>>>;

/** Rows of tables by their headers; a cell that is not given is blank. */
export type GivenTables = { readonly [T in keyof TableLayouts]?: readonly RowOf<T>[] };

/** The content of a table that stands at A4 of its sheet: its first row of data is row 5. */
export function tableOf<T extends keyof TableLayouts>(name: T, rows: readonly RowOf<T>[]): TableContent {
  const layout = TABLE_LAYOUTS[name];
  const header: readonly string[] = layout.columns.map((column) => column.header);
  return contentOf(
    name,
    header,
    rows.map((row) => header.map((text) => (row as Readonly<Record<string, CellValue>>)[text] ?? null)),
  );
}

export function contentOf(
  name: keyof TableLayouts,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): TableContent {
  const { sheet } = TABLE_LAYOUTS[name];
  return { name, sheet, address: `A4:Z${4 + rows.length}`, header, firstCell: { row: 5, column: 1 }, rows };
}

export function tablesOf(given: GivenTables): TablesAsRead {
  const tables: Record<keyof TableLayouts, TableContent | null> = { ...NO_TABLES };
  for (const name of Object.keys(given) as (keyof TableLayouts)[]) {
    const rows = given[name];
    if (rows !== undefined) tables[name] = tableOf(name, rows as readonly RowOf<typeof name>[]);
  }
  return tables;
}

export function read(given: GivenTables): WorkbookTariffs {
  return readWorkbookTariffs(tablesOf(given));
}

/** Each issue as the pane says it: `error ENT tarifs!A5 Cellule vide…`. */
export function said(tariffs: WorkbookTariffs): readonly string[] {
  return tariffs.issues.map(
    (issue) => `${issue.severity} ${placeOfIssue(issue)} ${describeIssue(issue, 'fr')}`,
  );
}

/** Each issue by its code and cell: `actUnknown D5`. */
export function codes(tariffs: WorkbookTariffs): readonly string[] {
  return tariffs.issues.map(({ code, address }) => `${code} ${address}`);
}

/** An act that the rows may cite. */
export const ACT: RowOf<'EntActes'> = {
  Acte: 'DL-2025-06',
  Organe: 'Comité syndical',
  Numéro: '20250616_DL_04',
  Date: '16/06/2025',
  Objet: 'Contribution ENT 2024-2025',
  Article: null,
  Statut: 'voté',
};

/** A price of the primary schools for 2024-2025. */
export function rate(
  component: string,
  amount: CellValue,
  others: RowOf<'EntTarifs'> = {},
): RowOf<'EntTarifs'> {
  return {
    Service: 'Contribution ENT du premier degré',
    'Première année': '2024-2025',
    Acte: 'DL-2025-06',
    Composante: component,
    Montant: amount,
    ...others,
  };
}
