import type { CellValue } from '../../kit/cells/cell';
import * as v from 'valibot';
import type { WorkbookTable } from '../../tariffs/model';
import type { TableContent } from '../../workbook/table-change';
import type { RowIssue } from '../issues/issue';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import type { RowRecord } from '../layout/record';
import { readWorkbookTariffs, type WorkbookTariffs } from '../read-workbook-tariffs';
import { NO_TABLES } from '../rows/tables-as-read';
import { FORMAT, VERSION } from './format';
import type { Expected, ImportIssue } from './import-issue';
import { keysGivenTwice } from './keys-given-twice';
import { dataFile } from './schema';

/** Of a file that `exportData` wrote. */
export const MOST_CHARACTERS = 10_000_000;

export type RecordsByTable = Readonly<Record<WorkbookTable, readonly RowRecord[]>>;

export type Imported =
  | {
      readonly isValid: true;
      readonly records: RecordsByTable;
      /** What the records come to, with warnings alone. */
      readonly tariffs: WorkbookTariffs;
    }
  | { readonly isValid: false; readonly issues: readonly ImportIssue[] };

/** Reads a file that `exportData` wrote; every fault is listed with its path, and a file with any is refused. */
export function importData(text: string): Imported {
  if (text.length > MOST_CHARACTERS) {
    return invalid({ code: 'tooLarge', details: { characters: text.length, most: MOST_CHARACTERS } });
  }
  // A byte order mark, which some editors put first.
  const json = text.replace(/^\uFEFF/, '');
  const data = parsed(json);
  if (data === undefined) return invalid({ code: 'notJson', details: {} });
  const { format, version } = heading(data);
  if (format !== FORMAT) return invalid({ code: 'otherFormat', details: {} });
  if (version !== VERSION) {
    const found = typeof version === 'number' ? String(version) : '?';
    return invalid({ code: 'otherVersion', details: { found } });
  }
  const result = v.safeParse(dataFile, data);
  if (!result.success) return invalid(...result.issues.map(shapeIssue));
  const twice = keysGivenTwice(json);
  if (twice.length > 0) return invalid(...twice.map(keyTwice));
  const records = recordsIn(result.output);
  const tariffs = readWorkbookTariffs(tablesOf(records));
  const errors = tariffs.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return invalid(...errors.map(rowIssue));
  return { isValid: true, records, tariffs };
}

function invalid(...issues: readonly ImportIssue[]): Imported {
  return { isValid: false, issues };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function heading(data: unknown): { readonly format?: unknown; readonly version?: unknown } {
  return typeof data === 'object' && data !== null ? data : {};
}

function shapeIssue(issue: v.BaseIssue<unknown>): ImportIssue {
  const keys = issue.path?.map(({ key }) => key as string | number) ?? [];
  const path = pathOf(keys);
  return issue.expected === 'never'
    ? { code: 'unknownKey', details: { path } }
    : { code: 'wrongValue', details: { path, expected: issue.message as Expected } };
}

function keyTwice(keys: readonly (string | number)[]): ImportIssue {
  return { code: 'keyTwice', details: { path: pathOf(keys) } };
}

function rowIssue(issue: RowIssue): ImportIssue {
  const { table, row, column } = issue;
  const path = pathOf([table, row ?? 0, ...(column === null ? [] : [column])]);
  return { code: 'row', details: { path, issue } };
}

/** EntTarifs[3].Montant */
function pathOf(keys: readonly (string | number)[]): string {
  const LONGEST = 80;
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, LONGEST)}`))
    .join('')
    .replace(/^\./, '');
}

function recordsIn(tables: Readonly<Partial<RecordsByTable>>): RecordsByTable {
  const entries = TABLE_NAMES.map((table) => [table, tables[table] ?? []] as const);
  return Object.fromEntries(entries) as RecordsByTable;
}

/** The records as tables whose first row of data is row 1. */
function tablesOf(records: RecordsByTable): Readonly<Record<WorkbookTable, TableContent | null>> {
  const tables: Record<WorkbookTable, TableContent | null> = { ...NO_TABLES };
  for (const table of TABLE_NAMES) {
    const { sheet, columns } = TABLE_LAYOUTS[table];
    const header = columns.map((column) => column.header);
    const rows = records[table].map((record) => header.map((name): CellValue => record[name] ?? null));
    tables[table] = { name: table, sheet, address: 'A1', header, firstCell: { row: 1, column: 1 }, rows };
  }
  return tables;
}
