import { isOmitted, whole } from '../arguments';
import { enterCells } from '../entry/entered-cells';
import type { Place } from '../grid';
import { invalidArgument, itemNotFound } from '../host-error';
import { HostType, type Argument, type HostObject } from '../host-object';
import { continueColumns } from '../table-growth';
import { range } from './range';
import { checkCells, matrix } from './range-input';
import { bodyArea } from './table-areas';
import type { InSession } from './target';

interface OnTable extends InSession {
  readonly table: string;
}

export const tableRows = new HostType<OnTable>('TableRowCollection', {
  items: (target) => Array.from({ length: count(target) }, (_, index) => tableRow.of({ ...target, index })),
  properties: { Count: { get: count } },
  methods: {
    Add: add,
    GetItemAt: (target, index) => {
      if (whole(index) < 0 || whole(index) >= count(target))
        throw itemNotFound(`row ${whole(index)} of the table`);
      return tableRow.of({ ...target, index: whole(index) });
    },
    GetCount: count,
  },
});

interface OnRow extends OnTable {
  readonly index: number;
}

export const tableRow = new HostType<OnRow>('TableRow', {
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => target.session.grid.values(placeOf(target)),
      set: (target, value) => {
        const place = placeOf(target);
        enterCells(target.session.grid, place, rowsOf(value, place.area.columns));
      },
    },
  },
  actions: {
    Delete: (target) => {
      const { session, table } = target;
      if (count(target) === 1) throw invalidArgument('the only row of a table cannot be deleted');
      const { id, area } = session.table(table);
      session.grid.deleteCells(placeOf(target));
      session.grid.setTable(id, 'area', { ...area, rows: area.rows - 1 });
    },
  },
  methods: {
    GetRange: (target) => range.of({ session: target.session, place: placeOf(target) }),
  },
});

function count({ session, table }: OnTable): number {
  return bodyArea(session.table(table)).rows;
}

function placeOf({ session, table, index }: OnRow): Place {
  const state = session.table(table);
  return { sheet: state.sheet, area: { ...bodyArea(state), row: state.area.row + 1 + index, rows: 1 } };
}

/** Adds rows at an index (from 0), or at the end; the cells beneath the table move down. */
function add(target: OnTable, index?: Argument, values?: Argument): HostObject {
  const { session, table } = target;
  const { id, sheet, area } = session.table(table);
  const existing = count(target);
  const at = isOmitted(index) || index === -1 ? existing : whole(index);
  if (at < 0 || at > existing) throw invalidArgument(`the table has no row ${at}`);
  const rows = isOmitted(values) ? [] : rowsOf(values, area.columns);
  // The blank row under headers alone is the first that is added.
  const awaited = takesAwaitedRow(target) ? 1 : 0;
  const first = awaited === 1 ? 0 : at;
  const place = { sheet, area: { ...area, row: area.row + 1 + first, rows: Math.max(rows.length, 1) } };
  const added = place.area.rows - awaited;
  if (added > 0) {
    session.grid.insertCells({ sheet, area: { ...place.area, row: place.area.row + awaited, rows: added } });
    session.grid.setTable(id, 'area', { ...area, rows: area.rows + added });
  }
  if (awaited === 0) continueColumns(session.grid, place, area.row + (at > 0 ? at : added + 1));
  if (rows.length > 0) enterCells(session.grid, place, rows);
  return tableRow.of({ ...target, index: first });
}

function takesAwaitedRow({ session, table }: OnTable): boolean {
  if (!session.tablesAwaitingRow.delete(table)) return false;
  const state = session.table(table);
  const contents = session.grid.formulas({ sheet: state.sheet, area: bodyArea(state) }).flat();
  return contents.every((content) => content === '');
}

function rowsOf(value: Argument, columns: number) {
  if (!Array.isArray(value)) throw invalidArgument('expected an array of rows');
  const rows = checkCells(matrix(value));
  if (rows.some((row) => row.length !== columns)) {
    throw invalidArgument("the number of columns in the input array doesn't match the table");
  }
  return rows;
}
