import { addressOf } from '../../kit/formula/address';
import { type CellValue, isBlank } from '../../kit/cells/cell';
import { textKey } from '../../kit/text-key';
import { readHeader } from '../columns/read-header';
import type { FileChoices } from '../model/file';
import { BILLING_SERVICES } from '../model/service';
import type { FileDoubt, MergedCells, SourceTable } from '../model/source';
import { readCsv } from './csv';
import { FileRefused } from './file-refused';
import { fieldsNamed, findTable } from './find-table';
import type { FileSheet } from './xlsx/read-xlsx';

/**
 * Reads the counts that a file holds, a workbook or a CSV file, whatever its name. What keeps it from being read, or can
 * be read in several ways, is a doubt of the table.
 */
export async function readCounts(
  bytes: Uint8Array,
  file: string,
  choices: FileChoices,
): Promise<SourceTable> {
  // Few lists come as a workbook: the pane loads its reader with the first one.
  const { kindOf, readXlsx } = await import(/* webpackChunkName: "xlsx-reader" */ './xlsx/read-xlsx');
  try {
    const kind = kindOf(bytes);
    if (kind === 'text') return ofCsv(bytes, file, choices);
    return ofWorkbook(readXlsx(bytes), file, choices);
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown;
    return unread({ kind: 'csv', file }, { ...thrown.refusal, remedies: [] });
  }
}

function ofCsv(bytes: Uint8Array, file: string, { separator: chosen }: FileChoices): SourceTable {
  const { rows, separator, otherSeparators, brokenQuotes } = readCsv(bytes, chosen);
  const table = findTable(rows, { kind: 'csv', file });
  const separators = [separator, ...otherSeparators];
  if (separators.length > 1) {
    const remedies = [{ kind: 'chooseSeparator', separators }] as const;
    return unread(table.origin, { code: 'severalSeparators', details: { separators }, remedies });
  }
  const broken: FileDoubt = { code: 'brokenQuotes', details: { rows: brokenQuotes }, remedies: [] };
  return { ...table, doubts: brokenQuotes.length === 0 ? [] : [broken] };
}

function ofWorkbook(sheets: readonly FileSheet[], file: string, { sheet: wanted }: FileChoices): SourceTable {
  const chosen = wanted === undefined ? listAmong(sheets) : sheetNamed(sheets, wanted);
  if ('code' in chosen) return unread({ kind: 'csv', file }, chosen);
  const table = findTable(chosen.rows, { kind: 'xlsx', file, sheet: chosen.name });
  const cells = chosen.uncalculated.filter((address) => (addressOf(address)?.row ?? 0) >= table.firstRow - 1);
  return {
    ...table,
    ...withMerged(table, chosen),
    hiddenRows: chosen.hiddenRows.filter((row) => row >= table.firstRow),
    hiddenColumns: chosen.hiddenColumns.map((column) => column - 1),
    doubts: cells.length === 0 ? [] : [{ code: 'uncalculated', details: { cells }, remedies: [] }],
  };
}

/** A table of nothing: what there is to say of it comes first. */
function unread(origin: SourceTable['origin'], doubt: FileDoubt): SourceTable {
  return { origin, header: [], rows: [], firstRow: 1, firstColumn: 1, doubts: [doubt] };
}

/** The one sheet that can be the list; those that Excel hides are never taken without a word. */
function listAmong(sheets: readonly FileSheet[]): FileSheet | FileDoubt {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const shown = filled.filter(({ isHidden }) => !isHidden);
  const hidden = filled.filter(({ isHidden }) => isHidden);
  const lists = shown.filter(isList);
  const hiddenLists = hidden.filter(isList);
  const isOnlyHidden = lists.length === 0 && (hiddenLists.length > 0 || shown.length === 0);
  const candidates = isOnlyHidden
    ? hiddenLists.length > 0
      ? hiddenLists
      : hidden
    : lists.length > 0
      ? lists
      : shown;
  const [first] = candidates;
  const names = candidates.map(({ name }) => name);
  const remedies = [{ kind: 'chooseSheet', sheets: names }] as const;
  if (first === undefined) return sheets[0] ?? { code: 'noRows', details: {}, remedies: [] };
  if (isOnlyHidden) return { code: 'hiddenSheets', details: { sheets: names }, remedies };
  return candidates.length === 1 ? first : { code: 'severalSheets', details: { sheets: names }, remedies };
}

function sheetNamed(sheets: readonly FileSheet[], wanted: string): FileSheet | FileDoubt {
  const named =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => textKey(name) === textKey(wanted));
  if (named !== undefined) return named;
  const names = sheets.map(({ name }) => name);
  return {
    code: 'sheetUnknown',
    details: { found: wanted, sheets: names },
    remedies: [{ kind: 'chooseSheet', sheets: names }],
  };
}

/** Whether a sheet has the header of a list of counts: pupils, and what they are counted of. */
function isList({ name, rows }: FileSheet): boolean {
  const { header } = findTable(rows, { kind: 'range', sheet: name });
  const saysPupils = BILLING_SERVICES.some((service) =>
    header.some((text) => readHeader(text, { service, schoolYear: null })?.saysPupils),
  );
  return saysPupils && fieldsNamed(header) > 1;
}

/**
 * Gives each row the value of the cells that were made one over several of them: a commune is written once for all its
 * schools. A row that holds nothing else stays blank.
 */
function withMerged(
  { rows, firstRow }: SourceTable,
  { merged: areas }: FileSheet,
): Pick<SourceTable, 'rows' | 'merged'> {
  const filled: CellValue[][] = rows.map((row) => [...row]);
  const merged: MergedCells[] = [];
  for (const { top, bottom, left } of areas) {
    const value = rows[top - firstRow]?.[left - 1] ?? null;
    if (top < firstRow || value === null) continue;
    let lastRow = top;
    for (let row = top + 1; row <= Math.min(bottom, firstRow + rows.length - 1); row += 1) {
      const cells = filled[row - firstRow] ?? [];
      if (cells.every(isBlank)) continue;
      while (cells.length < left) cells.push(null);
      cells[left - 1] = value;
      lastRow = row;
    }
    if (lastRow > top) merged.push({ column: left - 1, firstRow: top, lastRow });
  }
  return merged.length === 0 ? { rows } : { rows: filled, merged };
}
