import type { Area } from './area';
import { allIsWell, type Circumstances } from './circumstances';
import { CustomFunctionCalls } from './custom-functions';
import { EventRegister } from './events';
import type { CellInput, CellsChange, Grid, Matrix, Place, SheetState, TableState } from './grid';
import { itemNotFound } from './host-error';
import { enterCells } from './entry/entered-cells';
import { movedArea } from './moved-area';
import { growTables } from './table-growth';

type WrittenProperty = 'cells' | 'numberFormats';

interface PendingWrite {
  readonly property: WrittenProperty;
  readonly place: Place;
  readonly rows: (readonly CellInput[])[];
}

interface PendingHeight {
  readonly property: 'rowHeight';
  readonly place: Place;
  readonly height: number;
  readonly others: Area[];
}

/** What the host knows beside the grid: writes under way, kept references, registered events, the add-in's state. */
export class Session {
  readonly events = new EventRegister();
  readonly customFunctions = new CustomFunctionCalls();
  /** Ranges that the add-in keeps beyond one request, by reference id; null where their cells were deleted. */
  readonly references = new Map<string, Place | null>();
  /** `Office.addin.setStartupBehavior` and `showAsTaskpane`, as the service names them. */
  appRuntime = { start: 'Inactive', current: 'Visible' };

  readonly circumstances: Circumstances = allIsWell();
  /** Tables made of headers alone: the blank row beneath is filled by the first row added. */
  readonly tablesAwaitingRow = new Set<string>();

  readonly #grid: Grid;
  #pending: PendingWrite | PendingHeight | null = null;
  #unsettled = false;
  #lastReference = 0;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** The grid, once what was written before has reached it. */
  get grid(): Grid {
    this.flush();
    return this.#grid;
  }

  /**
   * Writes cells or number formats. The client cuts an array of more than 1,500 cells into bands of rows: bands
   * that continue each other reach the grid as one write.
   */
  write(property: WrittenProperty, place: Place, rows: Matrix<CellInput>): void {
    this.#unsettled = true;
    const pending = this.#pending;
    if (pending !== null && pending.property === property && continues(pending, place)) {
      for (const row of rows) pending.rows.push(row);
    } else {
      this.flush();
      this.#pending = { property, place, rows: [...rows] };
    }
  }

  /** Sets the height of rows; those of one sheet that get the same height reach the grid together. */
  setRowHeight(place: Place, height: number): void {
    const pending = this.#pending;
    const isSame =
      pending?.property === 'rowHeight' && pending.place.sheet === place.sheet && pending.height === height;
    if (isSame) {
      pending.others.push(place.area);
    } else {
      this.flush();
      this.#pending = { property: 'rowHeight', place, height, others: [] };
    }
  }

  flush(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = null;
    if (pending.property === 'rowHeight') {
      this.#grid.setRowHeight(pending.place, pending.height, pending.others);
      return;
    }
    const place = { ...pending.place, area: { ...pending.place.area, rows: pending.rows.length } };
    if (pending.property === 'cells') {
      enterCells(this.#grid, place, pending.rows);
      if (this.circumstances.doTablesGrow) growTables(this.#grid, place);
    } else
      this.#writeNumberFormats(
        place,
        pending.rows.map((row) => row.map(String)),
      );
  }

  /** Lets the grid calculate what was written, before anything is read. */
  async settle(): Promise<void> {
    this.flush();
    if (!this.#unsettled) return;
    this.#unsettled = false;
    await this.#grid.settled();
  }

  sheet(id: string): SheetState {
    const sheet = this.findSheet((state) => state.id === id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }

  findSheet(matches: (sheet: SheetState) => boolean): SheetState | undefined {
    return this.grid.sheets().find(matches);
  }

  table(id: string): TableState {
    const table = this.grid.tables().find((state) => state.id === id);
    if (!table) throw itemNotFound(`table ${id}`);
    return table;
  }

  keep(place: Place): string {
    this.#lastReference += 1;
    const id = `R${this.#lastReference}`;
    this.references.set(id, place);
    return id;
  }

  /** The ranges that are kept follow their cells. */
  follow({ place, change }: CellsChange): void {
    if (change === 'RangeEdited') return;
    for (const [id, kept] of this.references) {
      if (kept?.sheet !== place.sheet) continue;
      const area = movedArea(kept.area, place, change);
      this.references.set(id, area && { ...kept, area });
    }
  }

  #writeNumberFormats(place: Place, rows: Matrix<string>): void {
    const first = rows[0]?.[0];
    if (first !== undefined && rows.every((row) => row.every((format) => format === first))) {
      this.#grid.setFormat(place, 'numberFormat', first);
    } else {
      this.#grid.setNumberFormats(place, rows);
    }
  }
}

const continues = (pending: PendingWrite, next: Place): boolean =>
  pending.place.sheet === next.sheet && isBelow(pending.place.area, pending.rows.length, next.area);

const isBelow = (above: Area, rows: number, next: Area): boolean =>
  next.row === above.row + rows && next.column === above.column && next.columns === above.columns;
