import { isOmitted, text, whole } from '../arguments';
import type { CellValue, TableState } from '../grid';
import { invalidArgument, itemNotFound, notKnown } from '../host-error';
import { HostType, type Argument, type HostObject } from '../host-object';
import type { Area } from '../area';
import { range } from './range';
import { bodyArea, headerArea } from './table-areas';
import type { InSession } from './target';

interface OnTable extends InSession {
  readonly table: string;
}

export const tableColumns = new HostType<OnTable>('TableColumnCollection', {
  items: (target) => headers(target).map((_, index) => tableColumn.of({ ...target, index })),
  item: find,
  properties: { Count: { get: (target) => headers(target).length } },
  methods: {
    GetItemOrNullObject: (target, key) => find(target, key ?? null),
    GetItemAt: (target, index) => {
      if (!(whole(index) in headers(target))) throw itemNotFound(`column ${whole(index)} of the table`);
      return tableColumn.of({ ...target, index: whole(index) });
    },
    GetCount: (target) => headers(target).length,
    Add: add,
  },
});

interface OnColumn extends OnTable {
  readonly index: number;
}

export const tableColumn = new HostType<OnColumn>('TableColumn', {
  identity: (target) => ({ Id: columnId(target.index) }),
  properties: {
    Id: { get: ({ index }) => columnId(index) },
    Index: { get: ({ index }) => index },
    Name: { get: (target) => String(headers(target)[target.index] ?? '') },
    Values: {
      get: (target) => {
        const { session, table } = target;
        const { sheet, area } = session.table(table);
        return session.grid.values({ sheet, area: column(area, target.index) });
      },
    },
  },
  actions: {
    Delete: (target) => {
      const { session, table, index } = target;
      const { id, sheet, area } = session.table(table);
      if (area.columns === 1) throw notKnown('TableColumn.delete of the only column');
      if (index !== area.columns - 1) throw notKnown('TableColumn.delete of any but the last column');
      session.grid.setTable(id, 'area', { ...area, columns: area.columns - 1 });
      session.grid.clear({ sheet, area: column(area, index) }, 'All');
      session.grid.setValidation({ sheet, area: column(area, index) }, null);
    },
  },
  methods: {
    GetRange: (target) => rangeOf(target, ({ area }) => area),
    GetHeaderRowRange: (target) => rangeOf(target, headerArea),
    GetDataBodyRange: (target) => rangeOf(target, bodyArea),
  },
});

/** Excel numbers the columns of a table from 1. */
const columnId = (index: number): number => index + 1;

function headers({ session, table }: OnTable): readonly CellValue[] {
  const state = session.table(table);
  return session.grid.values({ sheet: state.sheet, area: headerArea(state) })[0] ?? [];
}

/** By name whatever its case, or by id. */
function find(target: OnTable, key: Argument): HostObject | null {
  const index =
    typeof key === 'number'
      ? key - 1
      : headers(target).findIndex((header) => String(header).toUpperCase() === text(key).toUpperCase());
  return index in headers(target) ? tableColumn.of({ ...target, index }) : null;
}

/** At the end, onto blank cells: what stands beside the table, Excel moves to the right. */
function add(target: OnTable, index?: Argument, values?: Argument, name?: Argument): HostObject {
  const { session, table } = target;
  const { id, sheet, area } = session.table(table);
  if (!isOmitted(index) && index !== -1) throw notKnown('TableColumnCollection.add but at the end');
  if (!isOmitted(values)) throw notKnown('TableColumnCollection.add with values');
  const place = { sheet, area: column(area, area.columns) };
  if (session.grid.formulas(place).some(([content]) => content !== '')) {
    throw notKnown('TableColumnCollection.add where cells stand beside the table');
  }
  const header = isOmitted(name) ? `Colonne${area.columns + 1}` : text(name);
  if (find(target, header)) throw invalidArgument(`the table has a column ${header}`);
  const headerPlace = { sheet, area: { ...place.area, rows: 1 } };
  session.grid.write(headerPlace, [[`'${header}`]]);
  session.grid.setTable(id, 'area', { ...area, columns: area.columns + 1 });
  return tableColumn.of({ ...target, index: area.columns });
}

const column = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });

function rangeOf({ session, table, index }: OnColumn, part: (state: TableState) => Area): HostObject {
  const state = session.table(table);
  return range.of({ session, place: { sheet: state.sheet, area: column(part(state), index) } });
}
