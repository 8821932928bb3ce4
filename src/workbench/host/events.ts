import { formatArea } from './address';
import { intersection, type Area } from './area';
import type { CellsChange, Grid, GridChange, Place, SheetId, TableState } from './grid';
import {
  EventType,
  MessageCategory,
  WORKBOOK_TARGET,
  type JsonRecord,
  type NotificationEntry,
} from './protocol';

/** Which events the add-in asked for. */
export class EventRegister {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  readonly #registered = new Set<string>();

  register(type: EventType, target: string): void {
    this.#registered.add(key(type, target));
  }

  unregister(type: EventType, target: string): void {
    this.#registered.delete(key(type, target));
  }

  isRegistered(type: EventType, target: string): boolean {
    return this.#registered.has(key(type, target));
  }
}

const key = (type: EventType, target: string): string => `${type} ${target}`;

/** Who made a change: the add-in by a request, or somebody else. */
export type ChangeOrigin = 'ThisLocalAddin' | 'Unknown';

/** The notifications that a change gives rise to, for whoever registered. */
export function eventEntries(
  change: GridChange,
  origin: ChangeOrigin,
  grid: Grid,
  register: EventRegister,
): readonly NotificationEntry[] {
  if (!register.enabled) return [];
  return events(change, origin, grid).flatMap(({ type, targets, message }) =>
    targets
      .filter((target) => type === EventType.documentSelectionChanged || register.isRegistered(type, target))
      .map((target) => ({
        messageCategory: MessageCategory.event,
        messageType: type,
        targetId: target,
        message: JSON.stringify(message),
      })),
  );
}

interface Event {
  readonly type: EventType;
  readonly targets: readonly string[];
  readonly message: JsonRecord;
}

const SHEET_EVENTS = {
  sheetAdded: EventType.worksheetAdded,
  sheetDeleted: EventType.worksheetDeleted,
  sheetActivated: EventType.worksheetActivated,
  sheetDeactivated: EventType.worksheetDeactivated,
  sheetCalculated: EventType.worksheetCalculated,
} as const;

function events(change: GridChange, origin: ChangeOrigin, grid: Grid): readonly Event[] {
  switch (change.kind) {
    case 'cells':
      return cellsEvents(change, origin, grid);
    case 'selection':
      return selectionEvents(change.place, grid);
    case 'sheetAdded':
    case 'sheetDeleted':
    case 'sheetActivated':
    case 'sheetDeactivated':
    case 'sheetCalculated':
      return [
        {
          type: SHEET_EVENTS[change.kind],
          targets: [change.sheet, WORKBOOK_TARGET],
          message: { worksheetId: change.sheet, source: 'Local' },
        },
      ];
    case 'tableAdded':
    case 'tableDeleted':
      return [
        {
          type: change.kind === 'tableAdded' ? EventType.tableAdded : EventType.tableDeleted,
          targets: [change.table.sheet, WORKBOOK_TARGET],
          message: {
            tableId: change.table.id,
            tableName: change.table.name,
            worksheetId: change.table.sheet,
            source: 'Local',
          },
        },
      ];
  }
}

function cellsEvents(change: CellsChange, origin: ChangeOrigin, grid: Grid): readonly Event[] {
  const { sheet, area } = change.place;
  const details =
    change.before === undefined ? {} : { valueBefore: change.before, valueAfter: change.after ?? '' };
  const common = { worksheetId: sheet, changeType: change.change, source: 'Local', ...details };
  return [
    {
      type: EventType.worksheetChanged,
      targets: [sheet, WORKBOOK_TARGET],
      message: {
        ...common,
        address: formatArea(area),
        triggerSource: origin,
        shiftDirection: SHIFT_DIRECTIONS[change.change],
      },
    },
    ...touchedTables(grid, sheet, area).map(({ table, touched }) => ({
      type: EventType.tableChanged,
      targets: [table.id, sheet, WORKBOOK_TARGET],
      message: { ...common, tableId: table.id, address: formatArea(touched) },
    })),
  ];
}

const SHIFT_DIRECTIONS = {
  RangeEdited: 'None',
  CellInserted: 'ShiftCellDown',
  CellDeleted: 'ShiftCellUp',
} as const;

function selectionEvents({ sheet, area }: Place, grid: Grid): readonly Event[] {
  return [
    { type: EventType.documentSelectionChanged, targets: [''], message: {} },
    {
      type: EventType.worksheetSelectionChanged,
      targets: [sheet, WORKBOOK_TARGET],
      message: { worksheetId: sheet, address: formatArea(area) },
    },
    ...touchedTables(grid, sheet, area).map(({ table, touched }) => ({
      type: EventType.tableSelectionChanged,
      targets: [table.id],
      message: { worksheetId: sheet, tableId: table.id, address: formatArea(touched) },
    })),
  ];
}

function touchedTables(
  grid: Grid,
  sheet: SheetId,
  area: Area,
): readonly { readonly table: TableState; readonly touched: Area }[] {
  return grid.tables().flatMap((table) => {
    const touched = table.sheet === sheet ? intersection(table.area, area) : null;
    return touched ? [{ table, touched }] : [];
  });
}
