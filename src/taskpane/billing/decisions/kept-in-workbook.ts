import { decisionCells, isKeepable, type DecisionContext } from '../../../billing/kept/decision-cells';
import { keptKey, keptPoint, type KeptDecision } from '../../../billing/kept/kept-decision';
import { settingKey, type KeptSetting } from '../../../billing/kept/kept-setting';
import { settingCells } from '../../../billing/kept/setting-cells';
import type { CellsAddress, OpenWorkbook } from '../../../workbook/open-workbook';
import type { TableChange, TableContent } from '../../../workbook/table-change';
import { tableAfter } from '../../../workbook/rows-after';
import { today } from '../../host/today';
import { changesTo, DECISIONS_TABLE, rowsIn } from './decisions-table';

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
