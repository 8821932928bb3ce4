import {
  DECISION_HEADERS,
  decisionFromCells,
  type DecisionCells,
} from '../../../billing/kept/decision-cells';
import type { KeptDecision } from '../../../billing/kept/kept-decision';
import type { KeptSetting } from '../../../billing/kept/kept-setting';
import { settingFromCells } from '../../../billing/kept/setting-cells';
import type { NewTable, TableChange, TableColumn, TableContent } from '../../../workbook/table-change';

/** The table of the workbook in which decisions and settings are kept: a sheet of its own, for all to see. */
export const DECISIONS_TABLE = 'EntDecisions';

/** What a row of the table keeps, if it is one or the other. */
export interface KeptRow {
  readonly decision: KeptDecision | null;
  readonly setting: KeptSetting | null;
}

/** What each row of the table keeps, in its order; none where the workbook has no such table. */
export function rowsIn(content: TableContent | null): readonly KeptRow[] {
  if (content === null) return [];
  const at = (header: string) =>
    content.header.findIndex((one) => one.toLowerCase() === header.toLowerCase());
  const columns = Object.values(DECISION_HEADERS).map((header) => [header, at(header)] as const);
  return content.rows.map((row) => {
    const cells = Object.fromEntries(
      columns.map(([header, index]) => [header, row[index] ?? null]),
    ) as DecisionCells;
    return { decision: decisionFromCells(cells), setting: settingFromCells(cells) };
  });
}

/**
 * Has rows leave the table and others enter it, which is made where the workbook has none.
 *
 * @param gone indexes of the rows that leave
 */
export function changesTo(
  content: TableContent | null,
  gone: readonly number[],
  rows: readonly DecisionCells[],
): readonly TableChange[] {
  const cells = rows.map((row) => COLUMN_IDS.map((id) => row[DECISION_HEADERS[id]]));
  if (content === null) return rows.length === 0 ? [] : [{ kind: 'create', table: newTable(cells) }];
  const removed = gone.map((row): TableChange => ({
    kind: 'remove',
    table: DECISIONS_TABLE,
    row,
    expected: content.rows[row] ?? [],
  }));
  return rows.length === 0 ? removed : [...removed, { kind: 'append', table: DECISIONS_TABLE, rows }];
}

const TEXT = '@';
const COLUMNS: Readonly<Record<keyof typeof DECISION_HEADERS, Omit<TableColumn, 'header'>>> = {
  schoolYear: { width: 17, numberFormat: TEXT },
  service: { width: 18, numberFormat: TEXT },
  source: { width: 32, numberFormat: TEXT },
  row: { width: 9 },
  subject: { width: 26, numberFormat: TEXT },
  decision: { width: 24, numberFormat: TEXT },
  field: { width: 16, numberFormat: TEXT },
  value: { width: 50, numberFormat: TEXT },
  date: { width: 12, numberFormat: 'dd/mm/yyyy' },
  seen: { width: 60, numberFormat: TEXT },
};

const COLUMN_IDS = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

function newTable(rows: NewTable['rows']): NewTable {
  return {
    name: DECISIONS_TABLE,
    sheet: 'Décisions de facturation',
    title: 'Décisions de facturation',
    note: 'Ce qui a été répondu aux doutes du contrôle, les colonnes désignées et les options. Une décision vaut pour la ligne telle qu’elle a été vue ; supprimez-la ici, ou dans le volet, pour revenir dessus.',
    columns: COLUMN_IDS.map((id) => ({ header: DECISION_HEADERS[id], ...COLUMNS[id] })),
    rows,
  };
}
