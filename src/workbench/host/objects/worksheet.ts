import { parseReference } from '../address';
import { WHOLE_SHEET, isInsideSheet, type Area } from '../area';
import { color, flag, isOmitted, oneOf, range as rangeArgument, text, whole } from '../arguments';
import { SHEET_VISIBILITIES, type Place, type SheetState } from '../grid';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { LIMITS, ofLength } from '../limits';
import { HostType, type Argument, type HostObject } from '../host-object';
import { EventType } from '../protocol';
import { charts } from './charts';
import { eventMethods } from './event-methods';
import { namedReference } from './named-reference';
import { names } from './names';
import { pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { checkSheetName } from './sheet-name';
import { tables } from './tables';
import type { OnSheet } from './target';

const sheetId = ({ sheet }: OnSheet): string => sheet;

export const worksheet: HostType<OnSheet> = new HostType<OnSheet>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet }),
  properties: {
    Id: { get: sheetId },
    Name: {
      get: ({ session, sheet }) => session.sheet(sheet).name,
      set: ({ session, sheet }, value) => {
        session.grid.setSheet(sheet, 'name', checkSheetName(session, text(value), sheet));
      },
    },
    Position: {
      get: ({ session, sheet }) => session.grid.sheets().findIndex(({ id }) => id === sheet),
      set: ({ session, sheet }, value) => {
        const position = whole(value);
        if (position < 0 || position >= session.grid.sheets().length) {
          throw invalidArgument(`there is no position ${position}`);
        }
        session.grid.moveSheet(sheet, position);
      },
    },
    Visibility: {
      get: ({ session, sheet }) => session.sheet(sheet).visibility,
      set: ({ session, sheet }, value) => {
        const visibility = oneOf(SHEET_VISIBILITIES)(value);
        if (visibility !== 'Visible') showAnother(session, sheet);
        session.grid.setSheet(sheet, 'visibility', visibility);
      },
    },
    TabColor: {
      get: ({ session, sheet }) => {
        const { visibility, tabColor } = session.sheet(sheet);
        return visibility === 'Visible' ? tabColor : null;
      },
      set: ({ session, sheet }, value) => {
        session.grid.setSheet(sheet, 'tabColor', value === '' ? '' : color(value));
      },
    },
    ShowGridlines: { get: ({ session, sheet }) => session.sheet(sheet).showGridlines },
    // The name under which the client sends a new value of showGridlines.
    Gridlines: {
      set: ({ session, sheet }, value) => {
        session.grid.setSheet(sheet, 'showGridlines', flag(value));
      },
    },
  },
  objects: {
    Tables: ({ session, sheet }) => tables.of({ session, scope: sheet }),
    Charts: (target) => charts.of(target),
    Names: ({ session, sheet }) => names.of({ session, scope: sheet }),
    FreezePanes: (target) => freezePanes.of(target),
    PageLayout: (target) => pageLayout.of(target),
  },
  actions: {
    Activate: ({ session, sheet }) => {
      if (session.sheet(sheet).visibility !== 'Visible') {
        throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
      }
      session.grid.activateSheet(sheet);
    },
    Delete: ({ session, sheet }) => {
      anotherVisibleSheet(session, sheet);
      if (session.sheet(sheet).visibility === 'VeryHidden') {
        throw new HostError(
          'InvalidOperation',
          'A very hidden worksheet is made visible before it is deleted.',
        );
      }
      session.grid.deleteSheet(sheet);
    },
    Calculate: ({ session, sheet }, markAllDirty) => {
      session.grid.calculateSheet(sheet, flag(markAllDirty));
    },
    ...eventMethods('DataChanged', EventType.worksheetChanged, sheetId),
    ...eventMethods('SelectionChanged', EventType.worksheetSelectionChanged, sheetId),
    ...eventMethods('Activated', EventType.worksheetActivated, sheetId),
    ...eventMethods('Deactivated', EventType.worksheetDeactivated, sheetId),
    ...eventMethods('Calculated', EventType.worksheetCalculated, sheetId),
  },
  methods: {
    GetRange: (target, address) =>
      rangeOn(target, isOmitted(address) ? WHOLE_SHEET : findArea(target, text(address))),
    GetCell: (target, row, column) =>
      rangeOn(target, { row: whole(row), column: whole(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: (target, row, column, rows, columns) =>
      rangeOn(target, { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) }),
    GetRanges: (target, addresses) => {
      const [first = WHOLE_SHEET, ...others] = isOmitted(addresses)
        ? []
        : text(addresses)
            .split(/[,;]/)
            .map((address) => findArea(target, address.trim()));
      return rangeAreas.of({ ...target, first, others });
    },
    GetUsedRange: (target, valuesOnly) =>
      // An empty sheet answers its first cell.
      usedRange(target, valuesOnly) ?? rangeOn(target, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: usedRange,
  },
});

export const freezePanes = new HostType<OnSheet>('WorksheetFreezePanes', {
  actions: {
    FreezeRows: ({ session, sheet }, count) => {
      session.grid.freeze(sheet, { rows: isOmitted(count) ? 1 : whole(count), columns: 0 });
    },
    FreezeColumns: ({ session, sheet }, count) => {
      session.grid.freeze(sheet, { rows: 0, columns: isOmitted(count) ? 1 : whole(count) });
    },
    FreezeAt: (target, frozen) => {
      const { row, column, rows, columns } = areaOn(target, frozen);
      target.session.grid.freeze(target.sheet, { rows: row + rows, columns: column + columns });
    },
    Unfreeze: ({ session, sheet }) => {
      session.grid.freeze(sheet, null);
    },
  },
  methods: {
    GetLocationOrNullObject: (target) => {
      const frozen = target.session.grid.frozen(target.sheet);
      if (!frozen) return null;
      return rangeOn(target, {
        ...WHOLE_SHEET,
        ...(frozen.rows > 0 && { rows: frozen.rows }),
        ...(frozen.columns > 0 && { columns: frozen.columns }),
      });
    },
  },
});

export function rangeOn({ session, sheet }: OnSheet, area: Area): HostObject {
  if (!isInsideSheet(area)) throw invalidArgument('the range does not lie inside the sheet');
  return range.of({ session, place: { sheet: session.sheet(sheet).id, area } });
}

/** A range of the sheet, given as such or by its address. */
export function areaOn(target: OnSheet, value: Argument | undefined): Area {
  const place: Place =
    typeof value === 'string' ? { sheet: target.sheet, area: findArea(target, value) } : rangeArgument(value);
  if (place.sheet !== target.sheet) throw invalidArgument('the range lies on another sheet');
  return place.area;
}

/** An address, the name of a range or the name of a table, on this sheet. */
function findArea({ session, sheet }: OnSheet, text: string): Area {
  ofLength(LIMITS.address, text);
  const reference = parseReference(text) ?? namedReference(session, text, sheet);
  if (reference && (reference.sheet === null || isThisSheet(reference.sheet))) return reference.area;
  const table = session.grid.tables().find((state) => state.sheet === sheet && sameText(state.name, text));
  if (!table) throw itemNotFound(`range ${text}`);
  return table.area;

  function isThisSheet(name: string): boolean {
    return sameText(name, session.sheet(sheet).name);
  }
}

const sameText = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

function usedRange(target: OnSheet, valuesOnly: Argument | undefined): HostObject | null {
  const used = target.session.grid.usedArea(target.sheet, valuesOnly === true);
  return used && rangeOn(target, used);
}

/** The one after it, or else the last before it. */
function anotherVisibleSheet(session: OnSheet['session'], sheet: string): SheetState {
  const all = session.grid.sheets();
  const position = all.findIndex(({ id }) => id === sheet);
  const visible = all.filter(({ id, visibility }) => id !== sheet && visibility === 'Visible');
  const other = visible.find((one) => all.indexOf(one) > position) ?? visible.at(-1);
  if (!other) throw new HostError('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
  return other;
}

/** Before a sheet is hidden: no hidden sheet is the active one. */
function showAnother(session: OnSheet['session'], sheet: string): void {
  const other = anotherVisibleSheet(session, sheet);
  if (session.grid.selection().sheet === sheet) session.grid.activateSheet(other.id);
}
