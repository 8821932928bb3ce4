import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import type { RowRecord } from '../layout/record';
import type { WorkbookRowsRead } from '../read-workbook-tariffs';
import { FORMAT, VERSION } from './format';
import { recordOf } from './records';

/**
 * The rows as one JSON file: tables and columns in the order of their layouts, rows in theirs, dates in ISO, amounts
 * as decimal text, blanks left out. Equal rows give equal files. A row that serves nothing is in no file, which
 * could not be imported with it: whoever exports says so where the tables have errors.
 */
export function exportData(rows: WorkbookRowsRead): string {
  const tables = TABLE_NAMES.map((table) => [table, recordsOf(rows, table)] as const);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...Object.fromEntries(tables) }, null, 2)}\n`;
}

function recordsOf(rows: WorkbookRowsRead, table: keyof WorkbookRowsRead): readonly RowRecord[] {
  const record = recordOf[table] as (values: object) => RowRecord;
  return rows[table].filter(({ isRefused }) => !isRefused).map((row) => filled(record(row), table));
}

function filled(record: RowRecord, table: keyof WorkbookRowsRead): RowRecord {
  const columns = TABLE_LAYOUTS[table].columns.map(({ header }) => [header, record[header] ?? null] as const);
  return Object.fromEntries(columns.filter(([, value]) => value !== null));
}
