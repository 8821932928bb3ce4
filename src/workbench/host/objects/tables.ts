import { parseReference } from '../address';
import { intersection, type Area } from '../area';
import { flag, range as rangeArgument, text, whole } from '../arguments';
import { enteredHeaders } from '../entry/entered-headers';
import type { Grid, Place, TableProperty, TableState } from '../grid';
import { HostError, invalidArgument, itemNotFound, notKnown } from '../host-error';
import { HostType, type Argument, type HostObject, type Property } from '../host-object';
import { EventType, WORKBOOK_TARGET } from '../protocol';
import { eventMethods } from './event-methods';
import { namedReference } from './named-reference';
import { range } from './range';
import { bodyArea, headerArea } from './table-areas';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import type { InScope, InSession } from './target';
import { worksheet } from './worksheet';

const targetId = ({ scope }: InScope): string => scope ?? WORKBOOK_TARGET;

export const tables: HostType<InScope> = new HostType<InScope>('TableCollection', {
  items: (target) => inScope(target).map(({ id }) => table.of({ ...target, table: id })),
  item: find,
  properties: { Count: { get: (target) => inScope(target).length } },
  actions: {
    ...eventMethods('DataChanged', EventType.tableChanged, targetId),
    ...eventMethods('Added', EventType.tableAdded, targetId),
    ...eventMethods('Deleted', EventType.tableDeleted, targetId),
  },
  methods: {
    Add: (target, address, hasHeaders) => {
      if (!flag(hasHeaders)) throw notKnown('TableCollection.add without headers');
      const { session } = target;
      const given = placeOf(target, address ?? null);
      const place = { ...given, area: { ...given.area, rows: Math.max(given.area.rows, 2) } };
      checkArea(target, place);
      if (given.area.rows === 1) makeBlankRow(session.grid, place);
      const id = session.grid.addTable(place);
      if (given.area.rows === 1) session.tablesAwaitingRow.add(id);
      nameColumns(session.grid, place);
      return table.of({ ...target, table: id });
    },
    GetItemOrNullObject: (target, key) => find(target, key ?? null),
    GetItemAt: (target, index) => {
      const found = inScope(target)[whole(index)];
      if (!found) throw itemNotFound(`table ${whole(index)}`);
      return table.of({ ...target, table: found.id });
    },
    GetCount: (target) => inScope(target).length,
  },
});

export interface OnTable extends InSession {
  readonly table: string;
}

const tableProperty = <K extends TableProperty & ('style' | 'showBandedRows' | 'showFilterButton')>(
  key: K,
  read: (value: Argument) => TableState[K],
): Property<OnTable> => ({
  get: ({ session, table: id }) => session.table(id)[key],
  set: ({ session, table: id }, value) => {
    session.grid.setTable(id, key, read(value));
  },
});

/** Excel's own styles; one that a user made is not known here. */
const TABLE_STYLE =
  /^(?:|TableStyle(?:Light(?:1\d?|2[01]?|[3-9])|Medium(?:1\d?|2[0-8]?|[3-9])|Dark(?:1[01]?|[2-9])))$/;

function tableStyle(value: Argument): string {
  if (!TABLE_STYLE.test(text(value))) throw invalidArgument(`"${text(value)}" is no table style`);
  return text(value);
}

const tableId = (target: OnTable): string => target.table;

export const table: HostType<OnTable> = new HostType<OnTable>('Table', {
  identity: (target) => ({ Id: target.table }),
  properties: {
    Id: { get: tableId },
    Name: {
      get: ({ session, table: id }) => session.table(id).name,
      set: (target, value) => {
        target.session.grid.setTable(target.table, 'name', checkName(target, text(value)));
      },
    },
    Style: tableProperty('style', tableStyle),
    ShowBandedRows: tableProperty('showBandedRows', flag),
    ShowFilterButton: tableProperty('showFilterButton', flag),
    ShowHeaders: { get: () => true },
    ShowTotals: { get: ({ session, table: id }) => session.table(id).showTotals },
  },
  objects: {
    Columns: (target) => tableColumns.of(target),
    Rows: (target) => tableRows.of(target),
    Worksheet: ({ session, table: id }) => worksheet.of({ session, sheet: session.table(id).sheet }),
  },
  actions: {
    Resize: (target, newRange) => {
      const state = target.session.table(target.table);
      const place = placeOf({ session: target.session, scope: state.sheet }, newRange ?? null);
      if (place.sheet !== state.sheet || place.area.row !== state.area.row) {
        throw invalidArgument('the headers of the table must stay on their row');
      }
      if (!intersection(place.area, state.area)) {
        throw invalidArgument('the new range must overlap the table');
      }
      checkArea(target, place, state.id);
      target.session.grid.setTable(state.id, 'area', place.area);
    },
    Delete: ({ session, table: id }) => {
      const { sheet, area } = session.table(id);
      session.grid.removeTable(id);
      session.grid.clear({ sheet, area }, 'All');
    },
    ...eventMethods('DataChanged', EventType.tableChanged, tableId),
    ...eventMethods('SelectionChanged', EventType.tableSelectionChanged, tableId),
  },
  methods: {
    GetRange: (target) => rangeOf(target, (state) => state.area),
    GetHeaderRowRange: (target) => rangeOf(target, headerArea),
    GetDataBodyRange: (target) => rangeOf(target, bodyArea),
    ConvertToRange: (target) => {
      const { sheet, area } = target.session.table(target.table);
      target.session.grid.removeTable(target.table);
      return range.of({ session: target.session, place: { sheet, area } });
    },
  },
});

const inScope = ({ session, scope }: InScope): readonly TableState[] =>
  session.grid.tables().filter((state) => scope === null || state.sheet === scope);

/** By id, or by name whatever its case. */
function find(target: InScope, key: Argument): HostObject | null {
  const wanted = text(key);
  const found = inScope(target).find(
    ({ id, name }) => id === wanted || name.toUpperCase() === wanted.toUpperCase(),
  );
  return found ? table.of({ ...target, table: found.id }) : null;
}

function rangeOf({ session, table: id }: OnTable, part: (state: TableState) => Area): HostObject {
  const state = session.table(id);
  return range.of({ session, place: { sheet: state.sheet, area: part(state) } });
}

/** A range, or an address, which names its sheet unless the collection is a sheet's. */
function placeOf({ session, scope }: InScope, value: Argument): Place {
  if (typeof value !== 'string') return rangeArgument(value);
  const own = scope ?? session.grid.selection().sheet;
  const reference = parseReference(value) ?? namedReference(session, value, own);
  if (!reference) throw invalidArgument(`"${value}" is neither an address nor the name of a range`);
  const name = reference.sheet?.toUpperCase();
  const sheet = session.findSheet((state) =>
    name === undefined ? state.id === own : state.name.toUpperCase() === name,
  );
  if (!sheet) throw itemNotFound(`worksheet ${reference.sheet ?? ''}`);
  return { sheet: sheet.id, area: reference.area };
}

/** Beneath headers alone: what stands there moves down. */
function makeBlankRow(grid: Grid, { sheet, area }: Place): void {
  const row = { sheet, area: { ...area, row: area.row + 1, rows: 1 } };
  if (grid.formulas(row).some((cells) => cells.some((content) => content !== ''))) grid.insertCells(row);
}

/** The first row of a table as headers: texts that differ. */
function nameColumns(grid: Grid, { sheet, area }: Place): void {
  const place = { sheet, area: { ...area, rows: 1 } };
  const [present = []] = grid.values(place);
  const headers = enteredHeaders(present);
  if (headers.some((header, column) => header !== present[column])) {
    grid.write(place, [headers.map((header) => `'${header}`)]);
  }
}

/** A table has a row of data and overlaps no other table. */
function checkArea({ session }: InSession, place: Place, own?: string): void {
  if (place.area.rows < 2)
    throw invalidArgument('a table takes a row of headers and at least one row of data');
  const other = session.grid
    .tables()
    .find(({ id, sheet, area }) => id !== own && sheet === place.sheet && intersection(area, place.area));
  if (other) throw invalidArgument(`the range overlaps the table ${other.name}`);
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function checkName({ session, table: own }: OnTable, name: string): string {
  if (!VALID_NAME.test(name) || parseReference(name)) throw invalidArgument(`"${name}" cannot name a table`);
  const same = session.grid.tables().find((state) => state.id !== own && sameText(state.name, name));
  if (same) throw new HostError('ItemAlreadyExists', `A table is already named "${same.name}".`);
  return name;
}

const sameText = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();
