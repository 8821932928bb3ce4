import type { CellValue } from '../../../kit/cells/cell';
import { LOG_NAME } from '../../../control/log/frozen-formula';
import { readLog, type FreezeLog } from '../../../control/log/read-log';
import { freezeLogSheet } from '../../../sheets/freeze-log';
import type { IsoDate } from '../../../tariffs/model';
import type { FoundFormula, OpenWorkbook } from '../../../workbook/open-workbook';

export interface Frozen {
  readonly frozen: number;
  /** Formulas that stay: in error, or changed since they were found. */
  readonly left: number;
  /** The sheet of the log. */
  readonly log: string;
}

/** What Excel shows instead of a value. */
export function isError(value: CellValue): boolean {
  return typeof value === 'string' && /^#(?:[A-Z/0-9]+[!?]?|N\/A)$/.test(value);
}

/**
 * Replaces formulas by what they show, and keeps them in a log.
 *
 * @returns null where there is nothing to freeze
 */
export async function freezeFormulas(
  workbook: OpenWorkbook,
  formulas: readonly FoundFormula[],
  frozenOn: IsoDate,
): Promise<Frozen | null> {
  const sound = formulas.filter(({ value }) => !isError(value));
  const results = (await workbook.readResults(sound)).filter(
    ({ values }) => !values.flat().some((value) => isError(value)),
  );
  if (results.length === 0) return null;
  const { log, staying } = await workbook.freeze(results, freezeLogSheet(results, frozenOn));
  const frozen = results.length - staying.length;
  return { frozen, left: formulas.length - frozen, log };
}

export interface Restored {
  readonly restored: number;
  /** Formulas whose cells hold something else by now, or whose rows in the log cannot be read. */
  readonly left: number;
}

/** Puts back the formulas of every log of the workbook, all or none; null where it has none. */
export async function restoreFormulas(workbook: OpenWorkbook): Promise<Restored | null> {
  const names = (await workbook.listNames()).filter(({ name }) => name.startsWith(LOG_NAME));
  const logs: FreezeLog[] = [];
  for (const cells of names) {
    const log = readLog(await workbook.readCells(cells));
    if (log !== null) logs.push(log);
  }
  if (logs.length === 0) return null;
  const formulas = logs.flatMap((log) => log.formulas);
  const alone = await workbook.restore(formulas);
  const unreadable = logs.reduce((sum, log) => sum + log.unreadable, 0);
  return { restored: formulas.length - alone.length, left: alone.length + unreadable };
}
