import {
  DECISION_HEADERS,
  decisionCells,
  decisionFromCells,
  isKeepable,
  type DecisionCells,
  type DecisionContext,
} from '../../../billing/kept/decision-cells';
import { keptKey, keptPoint, type KeptDecision } from '../../../billing/kept/kept-decision';
import type { CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import { tableAfter } from '../../../workbook-tariffs/changes/applied';
import type { NewTable, TableChange, TableColumn, TableContent } from '../../../workbook/table-change';

/** The table of the workbook in which decisions are kept: a sheet of its own, for all to see. */
export const DECISIONS_TABLE = 'EntDecisions';

/** What the workbook keeps. */
export interface KeptRead {
  readonly decisions: readonly KeptDecision[];
  /** Rows that are no decision that could be taken up. */
  readonly unread: number;
  /** null where the workbook has no such table. */
  readonly place: CellsAddress | null;
}

/** A decision to keep, with what its reader is told beside it. */
export interface DecisionToKeep {
  readonly kept: KeptDecision;
  readonly context: DecisionContext;
}

export async function readKept(workbook: OpenWorkbook): Promise<KeptRead> {
  return asRead(await workbook.readTable(DECISIONS_TABLE));
}

/** Adds decisions to the table, in the place of those on the same points, and takes others out of it. */
export async function keepDecisions(
  workbook: OpenWorkbook,
  added: readonly DecisionToKeep[],
  undone: readonly KeptDecision[],
): Promise<KeptRead> {
  const content = await workbook.readTable(DECISIONS_TABLE);
  const changes = changesOf(content, added, undone);
  if (changes.length === 0) return asRead(content);
  await workbook.changeTables(changes);
  // They are kept by now: where the table cannot be read again, it is what was asked.
  return readKept(workbook).catch(() => asRead(tableAfter(DECISIONS_TABLE, content, changes)));
}

function changesOf(
  content: TableContent | null,
  added: readonly DecisionToKeep[],
  undone: readonly KeptDecision[],
): readonly TableChange[] {
  const known = decisionsIn(content);
  const keys = new Set(known.map((one) => (one === null ? null : keptKey(one))));
  const news = added.filter(({ kept }) => isKeepable(kept) && !keys.has(keptKey(kept)));
  const gone = new Set([...news.map(({ kept }) => kept), ...undone].map(keptPoint));
  const rows = news.map(({ kept, context }) => decisionCells(kept, context));
  if (content === null) return rows.length === 0 ? [] : [{ kind: 'create', table: newTable(rows) }];
  const removed = known.flatMap((one, row): readonly TableChange[] =>
    one !== null && gone.has(keptPoint(one))
      ? [{ kind: 'remove', table: DECISIONS_TABLE, row, expected: content.rows[row] ?? [] }]
      : [],
  );
  return rows.length === 0 ? removed : [...removed, { kind: 'append', table: DECISIONS_TABLE, rows }];
}

function asRead(content: TableContent | null): KeptRead {
  const rows = decisionsIn(content);
  const blank = (content?.rows ?? []).filter((row) => row.every((cell) => cell === null)).length;
  return {
    decisions: rows.filter((one) => one !== null),
    unread: rows.filter((one) => one === null).length - blank,
    place: content === null ? null : { sheet: content.sheet, address: content.address },
  };
}

/** Row by row; null for one that is no decision. */
function decisionsIn(content: TableContent | null): readonly (KeptDecision | null)[] {
  if (content === null) return [];
  const at = (header: string) =>
    content.header.findIndex((one) => one.toLowerCase() === header.toLowerCase());
  const columns = Object.values(DECISION_HEADERS).map((header) => [header, at(header)] as const);
  return content.rows.map((row) =>
    decisionFromCells(
      Object.fromEntries(columns.map(([header, index]) => [header, row[index] ?? null])) as DecisionCells,
    ),
  );
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

function newTable(rows: readonly DecisionCells[]): NewTable {
  const ids = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return {
    name: DECISIONS_TABLE,
    sheet: 'Décisions de facturation',
    title: 'Décisions de facturation',
    note: 'Ce qui a été répondu aux doutes du contrôle. Une décision vaut pour la ligne telle qu’elle a été vue ; supprimez-la ici, ou dans le volet, pour revenir dessus.',
    columns: ids.map((id) => ({ header: DECISION_HEADERS[id], ...COLUMNS[id] })),
    rows: rows.map((cells) => ids.map((id) => cells[DECISION_HEADERS[id]])),
  };
}
