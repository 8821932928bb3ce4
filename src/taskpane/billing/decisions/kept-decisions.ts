import {
  DECISION_HEADERS,
  decisionCells,
  decisionFromCells,
  isKeepable,
  type DecisionCells,
  type DecisionContext,
} from '../../../billing/kept/decision-cells';
import { keptKey, keptPoint, type KeptDecision } from '../../../billing/kept/kept-decision';
import { settingKey, type KeptSetting } from '../../../billing/kept/kept-setting';
import { settingCells, settingFromCells } from '../../../billing/kept/setting-cells';
import type { CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import type { NewTable, TableChange, TableColumn, TableContent } from '../../../workbook/table-change';
import { tableAfter } from '../../../workbook-tariffs/changes/applied';
import { today } from '../../tables/today';

/** The table of the workbook in which decisions are kept: a sheet of its own, for all to see. */
export const DECISIONS_TABLE = 'EntDecisions';

/** What the workbook keeps. */
export interface KeptRead {
  readonly decisions: readonly KeptDecision[];
  readonly settings: readonly KeptSetting[];
  /** Rows that are nothing that could be taken up. */
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
  return afterChanges(workbook, content, changes);
}

/** Has the table keep settings, and none other of those that they take the place of. */
export async function keepSettings(
  workbook: OpenWorkbook,
  wanted: readonly KeptSetting[],
  isReplaced: (setting: KeptSetting) => boolean,
): Promise<KeptRead> {
  const content = await workbook.readTable(DECISIONS_TABLE);
  const keys = new Set(wanted.map(settingKey));
  const known = new Set<string>();
  const gone = rowsIn(content).flatMap(({ setting }, row) => {
    if (setting === null) return [];
    const key = settingKey(setting);
    const isGone = isReplaced(setting) && (!keys.has(key) || known.has(key));
    known.add(key);
    return isGone ? [row] : [];
  });
  const news = wanted.filter((setting) => !known.has(settingKey(setting)));
  const rows = news.map((setting) => settingCells(setting, today()));
  return afterChanges(workbook, content, changesTo(content, gone, rows));
}

async function afterChanges(
  workbook: OpenWorkbook,
  content: TableContent | null,
  changes: readonly TableChange[],
): Promise<KeptRead> {
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
  const known = rowsIn(content).map(({ decision }) => decision);
  const keys = new Set(known.map((one) => (one === null ? null : keptKey(one))));
  const news = added.filter(({ kept }) => isKeepable(kept) && !keys.has(keptKey(kept)));
  const points = new Set([...news.map(({ kept }) => kept), ...undone].map(keptPoint));
  const gone = known.flatMap((one, row) => (one !== null && points.has(keptPoint(one)) ? [row] : []));
  const rows = news.map(({ kept, context }) => decisionCells(kept, context));
  return changesTo(content, gone, rows);
}

/** @param gone indexes of the rows that leave the table */
function changesTo(
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

function asRead(content: TableContent | null): KeptRead {
  const rows = rowsIn(content);
  const blank = (content?.rows ?? []).filter((row) => row.every((cell) => cell === null)).length;
  return {
    decisions: rows.flatMap(({ decision }) => (decision === null ? [] : [decision])),
    settings: rows.flatMap(({ setting }) => (setting === null ? [] : [setting])),
    unread: rows.filter(({ decision, setting }) => decision === null && setting === null).length - blank,
    place: content === null ? null : { sheet: content.sheet, address: content.address },
  };
}

/** What a row of the table keeps, if it is one or the other. */
interface KeptRow {
  readonly decision: KeptDecision | null;
  readonly setting: KeptSetting | null;
}

function rowsIn(content: TableContent | null): readonly KeptRow[] {
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
