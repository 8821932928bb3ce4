import * as v from 'valibot';
import { TABLE_LAYOUTS, TABLE_NAMES } from '../layout/layouts';
import type { RowRecord } from '../layout/record';
import type { CellKind, TableLayout } from '../layout/table-layout';
import type { WorkbookTable } from '../../tariffs/model';
import { FORMAT, VERSION } from './format';
import type { Expected } from './import-issue';

const MOST_ROWS = 10_000;

/** Each message is what was expected. */
const expected = (what: Expected): Expected => what;

/** Without a prototype, so that no key is taken for one of those that every object inherits. */
function exactly<E extends v.ObjectEntries>(entries: E): E {
  return Object.assign<object, E>(Object.create(null) as object, entries);
}

const row = <E extends v.ObjectEntries>(entries: E) => v.strictObject(exactly(entries), expected('object'));

const CELLS: Readonly<Record<CellKind, v.GenericSchema<unknown, string | number | boolean>>> = {
  text: v.string(expected('text')),
  year: v.union([v.string(), v.pipe(v.number(), v.safeInteger())], expected('year')),
  schoolYear: v.string(expected('schoolYear')),
  date: v.pipe(v.string(expected('date')), v.isoDate(expected('date'))),
  amount: v.pipe(v.string(expected('amount')), v.regex(/^-?\d{1,15}(?:\.\d{1,6})?$/, expected('amount'))),
  count: v.pipe(v.number(expected('count')), v.safeInteger(expected('count'))),
  yesNo: v.boolean(expected('yesNo')),
  siren: v.string(expected('siren')),
};

function rowsOf({ columns }: TableLayout) {
  const entries = columns.map(({ header, kind }) => [header, v.exactOptional(CELLS[kind])] as const);
  const rows = v.array(row(Object.fromEntries(entries)), expected('rows'));
  return v.exactOptional(v.pipe(rows, v.maxLength(MOST_ROWS, expected('rows'))));
}

type DataFile = Readonly<Partial<Record<WorkbookTable, readonly RowRecord[]>>>;

/** A file of workbook data, its format and version known; what a row lacks is told when it is read. */
export const dataFile = row({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  ...Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(TABLE_LAYOUTS[table])])),
}) as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, DataFile>;
