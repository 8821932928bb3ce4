import { isValidFormat } from 'numfmt';
import { formatAddress } from '../address';
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  boundingArea,
  cellCount,
  contains,
  intersection,
  isInsideSheet,
  isUnbounded,
  type Area,
} from '../area';
import { isOmitted, oneOf, range as rangeArgument, text, whole } from '../arguments';
import { CLEARED_PARTS, type CellInput, type CellValue, type Matrix } from '../grid';
import { HostError, invalidArgument, itemNotFound, notKnown } from '../host-error';
import { HostType, type Argument, type HostObject, type Property } from '../host-object';
import type { Json } from '../protocol';
import { dataValidation } from './data-validation';
import { rangeFormat } from './range-format';
import { checkCells, filled, matrix } from './range-input';
import type { OnRange } from './target';
import { worksheet } from './worksheet';

/** A row without height is hidden; null where some are and others are not. */
function rowHidden({ session, place }: OnRange): boolean | null {
  const height = session.grid.rowHeight(place);
  if (height !== null) return height === 0;
  // Of rows that differ, halves: a whole column has too many to ask one by one.
  const { area } = place;
  const half = Math.floor(area.rows / 2);
  const above = rowHidden({ session, place: { ...place, area: { ...area, rows: half } } });
  if (above === null) return null;
  const rest = { ...area, row: area.row + half, rows: area.rows - half };
  return rowHidden({ session, place: { ...place, area: rest } }) === above ? above : null;
}

export const range: HostType<OnRange> = new HostType<OnRange>('Range', {
  place: (target) => target.place,
  properties: {
    Address: { get: ({ session, place }) => formatAddress(session.sheet(place.sheet).name, place.area) },
    RowIndex: { get: ({ place }) => place.area.row },
    ColumnIndex: { get: ({ place }) => place.area.column },
    RowCount: { get: ({ place }) => place.area.rows },
    ColumnCount: { get: ({ place }) => place.area.columns },
    RowHidden: { get: rowHidden },
    CellCount: { get: ({ place }) => cellCount(place.area) },
    Values: {
      get: (target) => ofCells(target, ({ session, place }) => session.grid.values(place)),
      set: writeCells,
    },
    Formulas: {
      get: (target) => ofCells(target, ({ session, place }) => session.grid.formulas(place)),
      set: writeCells,
    },
    Text: { get: (target) => ofCells(target, ({ session, place }) => session.grid.text(place)) },
    ValueTypes: { get: (target) => ofCells(target, valueTypes) },
    NumberFormat: numberFormat(),
    HasSpill: { get: hasSpill },
  },
  objects: {
    Format: (target) => rangeFormat.of(target),
    DataValidation: (target) => dataValidation.of(target),
    Worksheet: ({ session, place }) => worksheet.of({ session, sheet: place.sheet }),
  },
  actions: {
    Clear: ({ session, place }, what) => {
      if (UNKNOWN_PARTS.some((part) => part === what)) throw notKnown('how to clear these parts of a range');
      session.grid.clear(place, isOmitted(what) ? 'All' : oneOf(CLEARED_PARTS)(what));
    },
    Merge: ({ session, place }, across) => {
      const table = session.grid
        .tables()
        .find(({ sheet, area }) => sheet === place.sheet && intersection(area, place.area));
      if (table)
        throw new HostError('InvalidOperation', `Cells of the table ${table.name} cannot be merged.`);
      if (across !== true) {
        session.grid.merge(place);
        return;
      }
      for (const row of rowsOf(place.area)) session.grid.merge({ ...place, area: row });
    },
    Unmerge: ({ session, place }) => {
      session.grid.unmerge(place);
    },
    Delete: ({ session, place }, shift) => {
      requireVertical(shift, 'Up');
      session.grid.deleteCells(place);
    },
    Select: ({ session, place }) => {
      if (session.sheet(place.sheet).visibility !== 'Visible') {
        throw new HostError('InvalidOperation', 'A range of a hidden worksheet cannot be selected.');
      }
      session.grid.select(place);
    },
    Calculate: ({ session }) => {
      session.grid.calculate('Recalculate');
    },
    // Asked by the client before it cuts a large array into bands of rows.
    _ValidateArraySize: ({ place }, rows, columns) => {
      if (rows !== place.area.rows || columns !== place.area.columns) throw wrongSize();
    },
  },
  methods: {
    Insert: (target, shift) => {
      requireVertical(shift, 'Down');
      target.session.grid.insertCells(target.place);
      return range.of(target);
    },
    GetCell: (target, row, column) =>
      shaped(target, (area) => ({
        row: area.row + whole(row),
        column: area.column + whole(column),
        rows: 1,
        columns: 1,
      })),
    GetRow: (target, row) => shaped(target, (area) => ({ ...area, row: area.row + whole(row), rows: 1 })),
    GetColumn: (target, column) =>
      shaped(target, (area) => ({ ...area, column: area.column + whole(column), columns: 1 })),
    GetLastCell: (target) =>
      shaped(target, (area) => ({
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      })),
    GetLastRow: (target) => shaped(target, (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
    GetLastColumn: (target) =>
      shaped(target, (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
    GetEntireRow: (target) => shaped(target, (area) => ({ ...area, column: 0, columns: SHEET_COLUMNS })),
    GetEntireColumn: (target) => shaped(target, (area) => ({ ...area, row: 0, rows: SHEET_ROWS })),
    GetOffsetRange: (target, rows, columns) =>
      shaped(target, (area) => ({
        ...area,
        row: area.row + whole(rows),
        column: area.column + whole(columns),
      })),
    GetResizedRange: (target, rows, columns) =>
      // The last cell moves; where it goes past the first, the range lies between the two.
      shaped(target, (area) => {
        const row = area.row + area.rows - 1 + whole(rows);
        const column = area.column + area.columns - 1 + whole(columns);
        return boundingArea({ ...area, rows: 1, columns: 1 }, { row, column, rows: 1, columns: 1 });
      }),
    GetAbsoluteResizedRange: (target, rows, columns) =>
      shaped(target, (area) => ({ ...area, rows: whole(rows), columns: whole(columns) })),
    GetBoundingRect: (target, other) =>
      shaped(target, (area) => boundingArea(area, sameSheet(target, other))),
    GetIntersectionOrNullObject: (target, other) =>
      shapedOrNull(target, intersection(target.place.area, sameSheet(target, other))),
    GetUsedRange: (target, valuesOnly) => {
      const used = usedRange(target, valuesOnly);
      if (!used) throw itemNotFound('no cell of the range is used');
      return used;
    },
    GetUsedRangeOrNullObject: usedRange,
    GetSpillParentOrNullObject: (target) => {
      const spill = spills(target).find((area) => contains(area, target.place.area));
      return shapedOrNull(target, spill === undefined ? null : { ...spill, rows: 1, columns: 1 });
    },
    GetSpillingToRangeOrNullObject: (target) => {
      const { row, column } = target.place.area;
      const spill = spills(target).find((area) => area.row === row && area.column === column);
      return shapedOrNull(target, spill ?? null);
    },
  },
});

/** What Excel can clear as well, and no grid has. */
const UNKNOWN_PARTS = ['Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];

/** The grids move cells up and down only. */
function requireVertical(shift: Argument | undefined, vertical: 'Down' | 'Up'): void {
  if (shift !== vertical) throw notKnown(`cells that move otherwise than ${vertical.toLowerCase()}`);
}

/** Excel reads at most five million cells at once, and none of a whole row or column. */
const MOST_CELLS_READ = 5_000_000;

function ofCells(target: OnRange, read: (target: OnRange) => Json): Json {
  if (isUnbounded(target.place.area)) return null;
  if (cellCount(target.place.area) > MOST_CELLS_READ) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range exceeds 5,000,000.');
  }
  return read(target);
}

function writeCells({ session, place }: OnRange, value: Argument): void {
  if (isUnbounded(place.area)) throw invalidArgument('cells of whole rows or columns cannot be written');
  session.write('cells', place, inputRows(place.area, value, checkCells));
}

function inputRows(
  area: Area,
  value: Argument,
  check: (rows: Matrix<Argument>) => Matrix<CellInput>,
): Matrix<CellInput> {
  if (!Array.isArray(value)) return check(filled(area, value));
  const rows = matrix(value);
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) throw wrongSize();
  return check(rows);
}

const wrongSize = (): Error =>
  invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");

function numberFormat(): Property<OnRange> {
  return {
    get: (target) => ofCells(target, ({ session, place }) => session.grid.numberFormats(place)),
    set: ({ session, place }, value) => {
      const only = onlyCell(value);
      if (typeof only === 'string') session.grid.setFormat(place, 'numberFormat', numberFormatOf(only));
      else session.write('numberFormats', place, inputRows(place.area, value, checkFormats));
    },
  };
}

/** The one value of an array of one cell, which goes to every cell of a range. */
const onlyCell = (value: Argument): Argument => {
  const [row, ...others] = Array.isArray(value) ? matrix(value as readonly Argument[]) : [[value]];
  return others.length === 0 && row?.length === 1 ? (row[0] ?? null) : value;
};

const checkFormats = (rows: Matrix<Argument>): Matrix<CellInput> =>
  rows.map((row) => row.map((format) => (format === null ? null : numberFormatOf(text(format)))));

function numberFormatOf(format: string): string {
  if (!isValidFormat(format)) throw invalidArgument(`"${format}" is no number format in its en-US form`);
  return format;
}

const ERROR_CODE = /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/;

const valueTypes = ({ session, place }: OnRange): Json =>
  session.grid.values(place).map((row) => row.map(valueType));

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_CODE.test(value) ? 'Error' : 'String';
}

function shaped(target: OnRange, shape: (area: Area) => Area): HostObject {
  const area = shape(target.place.area);
  if (!isInsideSheet(area)) throw invalidArgument('the range would not lie inside the sheet');
  return range.of({ ...target, place: { ...target.place, area } });
}

const shapedOrNull = (target: OnRange, area: Area | null): HostObject | null =>
  area && shaped(target, () => area);

function sameSheet(target: OnRange, other: Argument | undefined): Area {
  const place = rangeArgument(other);
  if (place.sheet !== target.place.sheet) throw invalidArgument('both ranges must lie on the same sheet');
  return place.area;
}

function usedRange(target: OnRange, valuesOnly: Argument | undefined): HostObject | null {
  const used = target.session.grid.usedArea(target.place.sheet, valuesOnly === true);
  return shapedOrNull(target, used && intersection(target.place.area, used));
}

const rowsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));

const spills = ({ session, place }: OnRange): readonly Area[] => session.grid.spills(place.sheet);

/** null where some of the cells lie in a spill and others do not. */
function hasSpill(target: OnRange): boolean | null {
  const { area } = target.place;
  const covered = spills(target).reduce((count, spill) => {
    const common = intersection(area, spill);
    return common ? count + cellCount(common) : count;
  }, 0);
  if (covered === 0) return false;
  return covered === cellCount(area) ? true : null;
}
