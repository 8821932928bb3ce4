import { ICommandService, ObjectMatrix, type ICommandInfo, type IDisposable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/preset-sheets-table';
import { boundingArea, cellCount, type Area } from '../../host/area';
import type {
  CellValue,
  CellsChange,
  Grid,
  GridChange,
  Place,
  SheetId,
  TableId,
  TableState,
} from '../../host/grid';
import { areaOf, type WorkbookAccess } from './workbook-access';

type Listener = (change: GridChange) => void;
type Readable = Pick<Grid, 'tables' | 'values'>;

/** Tells of what happens to a workbook, by its user or by the add-in, from what Univer executes. */
export class Changes {
  readonly #listeners = new Set<Listener>();
  readonly #ends: readonly IDisposable[];
  /** What a command makes disappear, by its parameters. */
  readonly #valuesBefore = new WeakMap<object, CellValue>();
  readonly #tablesBefore = new WeakMap<object, TableState>();
  #active: SheetId;

  constructor(
    access: WorkbookAccess,
    private readonly grid: Readable,
  ) {
    this.#active = access.workbook.getActiveSheet().getSheetId();
    const commands = access.injector.get(ICommandService);
    const isOurs = ({ params }: ICommandInfo) =>
      params !== undefined && Reflect.get(params, 'unitId') === access.unitId;
    this.#ends = [
      commands.beforeCommandExecuted((command) => {
        if (isOurs(command)) this.#remembered(command);
      }),
      commands.onCommandExecuted((command, options) => {
        if (!isOurs(command)) return;
        const tell = options?.fromFormula === true ? this.#calculated : this.#changes;
        for (const change of tell(command) ?? []) this.#tell(change);
      }),
    ];
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  dispose(): void {
    for (const end of this.#ends) end.dispose();
  }

  #tell(change: GridChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  readonly #remembered = first(
    on(SetRangeValuesMutation, (params) => {
      const place = writtenPlace(params);
      if (place && cellCount(place.area) === 1) this.#valuesBefore.set(params, this.#value(place));
    }),
    on(DeleteSheetTableMutation, (params) => {
      const [table] = this.#table(params.tableId);
      if (table) this.#tablesBefore.set(params, table);
    }),
  );

  readonly #changes = first<readonly GridChange[]>(
    on(SetRangeValuesMutation, (params) => this.#written(params)),
    on(MoveRangeMutation, ({ from, fromRange, to, toRange }) => [
      edited({ sheet: from.subUnitId, area: areaOf(fromRange) }),
      edited({ sheet: to.subUnitId, area: areaOf(toRange) }),
    ]),
    on(InsertRowMutation, ({ subUnitId, range }) => [
      { ...edited({ sheet: subUnitId, area: areaOf(range) }), change: 'CellInserted' },
    ]),
    on(RemoveRowMutation, ({ subUnitId, range }) => [
      { ...edited({ sheet: subUnitId, area: areaOf(range) }), change: 'CellDeleted' },
    ]),
    on(InsertColMutation, ({ subUnitId, range }) => [edited({ sheet: subUnitId, area: areaOf(range) })]),
    on(RemoveColMutation, ({ subUnitId, range }) => [edited({ sheet: subUnitId, area: areaOf(range) })]),
    on(SetSelectionsOperation, selected),
    on(InsertSheetMutation, ({ sheet }) => [{ kind: 'sheetAdded', sheet: sheet.id }]),
    on(RemoveSheetMutation, ({ subUnitId }) => [{ kind: 'sheetDeleted', sheet: subUnitId }]),
    on(SetWorksheetActiveOperation, ({ subUnitId }) => this.#activated(subUnitId)),
    on(AddSheetTableMutation, ({ tableId }) =>
      this.#table(tableId).map((table) => ({ kind: 'tableAdded', table })),
    ),
    on(DeleteSheetTableMutation, (params) => {
      const table = this.#tablesBefore.get(params);
      return table ? [{ kind: 'tableDeleted', table }] : [];
    }),
  );

  readonly #calculated = first<readonly GridChange[]>(
    on(SetRangeValuesMutation, ({ subUnitId }) => [{ kind: 'sheetCalculated', sheet: subUnitId }]),
  );

  #written(params: ISetRangeValuesMutationParams): readonly GridChange[] {
    const place = writtenPlace(params);
    if (!place) return [];
    const before = this.#valuesBefore.get(params);
    return [before === undefined ? edited(place) : { ...edited(place), before, after: this.#value(place) }];
  }

  #activated(sheet: SheetId): readonly GridChange[] {
    const before = this.#active;
    this.#active = sheet;
    if (before === sheet) return [];
    return [
      { kind: 'sheetDeactivated', sheet: before },
      { kind: 'sheetActivated', sheet },
    ];
  }

  #value(place: Place): CellValue {
    return this.grid.values(place)[0]?.[0] ?? '';
  }

  #table(id: TableId): readonly TableState[] {
    return this.grid.tables().filter((table) => table.id === id);
  }
}

interface Reaction<T> {
  readonly id: string;
  react(parameters: object): T;
}

/** What to do about a command of Univer, whose object gives the type of its parameters. */
function on<P extends object, T>(
  command: { readonly id: string; readonly handler: (accessor: never, parameters: P) => unknown },
  react: (parameters: P) => T,
): Reaction<T> {
  return { id: command.id, react: (parameters) => react(parameters as P) };
}

function first<T>(...reactions: readonly Reaction<T>[]): (command: ICommandInfo) => T | undefined {
  return ({ id, params }) => reactions.find((reaction) => reaction.id === id)?.react(params ?? {});
}

const edited = (place: Place): CellsChange => ({ kind: 'cells', place, change: 'RangeEdited' });

/** The rectangle of the cells whose content is written; null where only formats are. */
function writtenPlace({ subUnitId, cellValue }: ISetRangeValuesMutationParams): Place | null {
  const written: Area[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    const isContent = ['v', 'f', 'p', 'si'].some((key) => !cell || key in cell);
    if (isContent) written.push({ row, column, rows: 1, columns: 1 });
  });
  return written.length === 0 ? null : { sheet: subUnitId, area: written.reduce(boundingArea) };
}

function selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): readonly GridChange[] {
  const last = selections.at(-1);
  const isMoving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
  if (!last || isMoving) return [];
  return [{ kind: 'selection', place: { sheet: subUnitId, area: areaOf(last.range) } }];
}
