import { boundingArea, contains, intersection, type Area } from '../area';
import type {
  Border,
  CalculationMode,
  CalculationType,
  CellFormat,
  CellInput,
  CellValue,
  ChartId,
  ChartProperty,
  ChartState,
  ClearedPart,
  Edge,
  FrozenPanes,
  Grid,
  GridChange,
  ListValidation,
  Matrix,
  NamedFormula,
  PageSetup,
  Place,
  SheetId,
  SheetProperty,
  SheetState,
  TableId,
  TableProperty,
  TableState,
} from '../grid';
import { HostError, itemNotFound } from '../host-error';
import { keptCharts } from '../kept-charts';
import { movedArea, type Move } from '../moved-area';
import type { Json } from '../protocol';
import { referenceMover } from './move-references';
import { referenceRenamer } from './rename-references';
import { MemorySheet } from './sheet';

/** Computes a formula (in en-US form, with its equals sign) for the cell that holds it. */
export type Evaluate = (formula: string, cell: { sheet: SheetId; row: number; column: number }) => CellValue;

/** What a formula shows that nothing evaluates: Excel's own word for a result that is not there yet. */
export const NOT_EVALUATED = '#BUSY!';

/** Before the name of a function that Excel does not know. */
const UNKNOWN_FUNCTION = '_xldudf_';

/**
 * A spreadsheet in memory, for tests. It keeps formulas as text: their value is asked of `evaluate` at each read,
 * and is `#BUSY!` without one, never a plausible number. It converts nothing ("123" stays a text), measures no
 * text (autofit leaves sizes alone), shows values unformatted, spills nothing and lets no table grow by itself.
 * References follow the cells that are inserted or deleted, and a renamed or deleted sheet.
 */
export class MemoryGrid implements Grid {
  readonly name = 'Classeur1.xlsx';
  readonly settings = new Map<string, Json>();

  readonly #evaluate: Evaluate;
  readonly #listeners = new Set<(change: GridChange) => void>();
  #sheets: readonly MemorySheet[] = [];
  #active: MemorySheet;
  readonly #charts = keptCharts();
  #names: readonly NamedFormula[] = [];
  #tables: readonly TableState[] = [];
  #mode: CalculationMode = 'Automatic';
  #lastSheet = 0;
  #lastTable = 0;

  /** @param options.sheets names of the sheets to start with; the first is active. */
  constructor(options: { readonly sheets?: readonly string[]; readonly evaluate?: Evaluate } = {}) {
    this.#evaluate = options.evaluate ?? (() => NOT_EVALUATED);
    const [first = 'Feuil1', ...others] = options.sheets ?? [];
    this.#active = this.#newSheet(first);
    for (const name of others) this.#newSheet(name);
  }

  subscribe(listener: (change: GridChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  selection(): Place {
    return { sheet: this.#active.state.id, area: this.#active.selected };
  }

  select(place: Place): void {
    this.activateSheet(place.sheet);
    this.#active.selected = place.area;
    this.#tell({ kind: 'selection', place });
  }

  sheets(): readonly SheetState[] {
    return this.#sheets.map(({ state }) => state);
  }

  addSheet(name: string): SheetId {
    const sheet = this.#newSheet(name).state.id;
    this.#tell({ kind: 'sheetAdded', sheet });
    return sheet;
  }

  deleteSheet(sheet: SheetId): void {
    const deleted = this.#sheet(sheet);
    const position = this.#sheets.indexOf(deleted);
    this.#sheets = this.#sheets.filter((one) => one !== deleted);
    this.#tables = this.#tables.filter((table) => table.sheet !== sheet);
    this.#names = this.#names.filter(({ scope }) => scope !== sheet);
    this.#changeReferences(deleted.state.name, null);
    if (deleted === this.#active) {
      const visible = this.#sheets.filter(({ state }) => state.visibility === 'Visible');
      const next = visible.find((one) => this.#sheets.indexOf(one) >= position) ?? visible.at(-1);
      if (next) this.#active = next;
      this.#tell({ kind: 'sheetActivated', sheet: this.#active.state.id });
    }
    this.#tell({ kind: 'sheetDeleted', sheet });
  }

  setSheet<K extends SheetProperty>(id: SheetId, property: K, value: SheetState[K]): void {
    const sheet = this.#sheet(id);
    const before = sheet.state.name;
    sheet.state = { ...sheet.state, [property]: value };
    if (sheet.state.name !== before) this.#changeReferences(before, sheet.state.name);
  }

  moveSheet(id: SheetId, position: number): void {
    const sheet = this.#sheet(id);
    const others = this.#sheets.filter((one) => one !== sheet);
    this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  activateSheet(id: SheetId): void {
    const sheet = this.#sheet(id);
    if (sheet === this.#active) return;
    this.#tell({ kind: 'sheetDeactivated', sheet: this.#active.state.id });
    this.#active = sheet;
    this.#tell({ kind: 'sheetActivated', sheet: id });
  }

  frozen(sheet: SheetId): FrozenPanes | null {
    return this.#sheet(sheet).frozen;
  }

  freeze(sheet: SheetId, panes: FrozenPanes | null): void {
    this.#sheet(sheet).frozen = panes;
  }

  values(place: Place): Matrix<CellValue> {
    return this.#map(place, (sheet, row, column) => this.#value(sheet, row, column));
  }

  formulas(place: Place): Matrix<CellValue> {
    return this.#map(place, (sheet, row, column) => {
      const content = sheet.content(row, column);
      return typeof content === 'object' ? content.formula : content;
    });
  }

  text(place: Place): Matrix<string> {
    return this.#map(place, (sheet, row, column) => String(this.#value(sheet, row, column)));
  }

  write(place: Place, rows: Matrix<CellInput>): void {
    const single = place.area.rows * place.area.columns === 1;
    const before = single ? { before: this.#firstValue(place) } : {};
    this.#sheet(place.sheet).write(place.area, rows);
    const after = single ? { after: this.#firstValue(place) } : {};
    this.#tell({ kind: 'cells', place, change: 'RangeEdited', ...before, ...after });
  }

  clear(place: Place, what: ClearedPart): void {
    const sheet = this.#sheet(place.sheet);
    if (what !== 'Contents') sheet.clearFormats(place.area);
    if (what === 'Formats') return;
    sheet.clearContents(place.area);
    this.#tell({ kind: 'cells', place, change: 'RangeEdited' });
  }

  usedArea(sheet: SheetId, valuesOnly: boolean): Area | null {
    const areas = this.#sheet(sheet).usedAreas(valuesOnly);
    return areas.reduce<Area | null>((used, area) => (used ? boundingArea(used, area) : area), null);
  }

  spills(sheet: SheetId): readonly Area[] {
    this.#sheet(sheet);
    return [];
  }

  insertCells(place: Place): void {
    this.#requireWholeTables(place);
    this.#shift(place, place.area.row, place.area.rows);
    this.#moveReferences(place, 'CellInserted');
    this.#tell({ kind: 'cells', place, change: 'CellInserted' });
  }

  deleteCells(place: Place): void {
    this.#requireWholeTables(place);
    this.#sheet(place.sheet).clearContents(place.area);
    this.#shift(place, place.area.row + place.area.rows, -place.area.rows);
    this.#moveReferences(place, 'CellDeleted');
    this.#tell({ kind: 'cells', place, change: 'CellDeleted' });
  }

  format<K extends keyof CellFormat>(place: Place, property: K): CellFormat[K] | null {
    return this.#sheet(place.sheet).formats[property].uniform(place.area);
  }

  setFormat<K extends keyof CellFormat>(place: Place, property: K, value: CellFormat[K]): void {
    this.#sheet(place.sheet).formats[property].set(place.area, value);
  }

  numberFormats(place: Place): Matrix<string> {
    return this.#map(place, (sheet, row, column) => sheet.formats.numberFormat.at(row, column));
  }

  setNumberFormats({ sheet, area }: Place, rows: Matrix<string>): void {
    const { numberFormat } = this.#sheet(sheet).formats;
    for (let column = 0; column < area.columns; column += 1) {
      let start = 0;
      rows.forEach((row, index) => {
        const format = row[column] ?? '';
        if (rows[index + 1]?.[column] === format) return;
        const run = {
          row: area.row + start,
          column: area.column + column,
          rows: index + 1 - start,
          columns: 1,
        };
        numberFormat.set(run, format);
        start = index + 1;
      });
    }
  }

  border(place: Place, edge: Edge): Border | null {
    return this.#sheet(place.sheet).borders[edge].uniform(place.area);
  }

  setBorder(place: Place, edge: Edge, border: Border): void {
    this.#sheet(place.sheet).borders[edge].set(place.area, border);
  }

  columnWidth({ sheet, area }: Place): number | null {
    return this.#sheet(sheet).columnWidths.uniform({ ...area, row: 0, rows: 1 });
  }

  setColumnWidth({ sheet, area }: Place, width: number): void {
    this.#sheet(sheet).columnWidths.set({ ...area, row: 0, rows: 1 }, width);
  }

  rowHeight({ sheet, area }: Place): number | null {
    return this.#sheet(sheet).rowHeights.uniform({ ...area, column: 0, columns: 1 });
  }

  setRowHeight({ sheet, area }: Place, height: number, others: readonly Area[] = []): void {
    const { rowHeights } = this.#sheet(sheet);
    for (const one of [area, ...others]) rowHeights.set({ ...one, column: 0, columns: 1 }, height);
  }

  autofit(place: Place): void {
    this.#sheet(place.sheet);
  }

  merge({ sheet, area }: Place): void {
    const target = this.#sheet(sheet);
    target.merged = [...target.merged.filter((one) => !intersection(one, area)), area];
    const kept = target.content(area.row, area.column);
    target.clearContents(area);
    target.write({ ...area, rows: 1, columns: 1 }, [[typeof kept === 'object' ? kept.formula : kept]]);
  }

  unmerge({ sheet, area }: Place): void {
    const target = this.#sheet(sheet);
    target.merged = target.merged.filter((one) => !intersection(one, area));
  }

  /** The merged areas of a sheet, for a test to look at. */
  merged(sheet: SheetId): readonly Area[] {
    return this.#sheet(sheet).merged;
  }

  /** What the cells have beside their contents and is not as in a new sheet, for a test to look at. */
  looks({ sheet, area }: Place): Matrix<Readonly<Record<string, unknown>>> {
    const looks = Array.from({ length: area.rows }, () =>
      Array.from({ length: area.columns }, (): Record<string, unknown> => ({})),
    );
    for (const [name, layers] of Object.entries(this.#sheet(sheet).looks)) {
      layers.values(area).forEach((row, rowAt) => {
        row.forEach((value, at) => {
          const cell = looks[rowAt]?.[at];
          if (cell !== undefined && value !== layers.initial) cell[name] = value;
        });
      });
    }
    return looks;
  }

  validation(place: Place): ListValidation | null {
    return this.#sheet(place.sheet).validations.uniform(place.area) ?? null;
  }

  setValidation(place: Place, validation: ListValidation | null): void {
    this.#sheet(place.sheet).validations.set(place.area, validation ?? undefined);
  }

  names(): readonly NamedFormula[] {
    return this.#names;
  }

  setName(name: NamedFormula): void {
    this.deleteName(name.name, name.scope);
    this.#names = [...this.#names, name];
  }

  deleteName(name: string, scope: SheetId | null): void {
    this.#names = this.#names.filter((one) => one.name !== name || one.scope !== scope);
  }

  tables(): readonly TableState[] {
    return this.#tables;
  }

  addTable({ sheet, area }: Place): TableId {
    this.#lastTable += 1;
    const table: TableState = {
      id: `{T${this.#lastTable}}`,
      name: `Tableau${this.#lastTable}`,
      sheet,
      area,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    };
    this.#tables = [...this.#tables, table];
    this.#tell({ kind: 'tableAdded', table });
    return table.id;
  }

  setTable<K extends TableProperty>(id: TableId, property: K, value: TableState[K]): void {
    this.#tables = this.#tables.map((table) => (table.id === id ? { ...table, [property]: value } : table));
  }

  removeTable(id: TableId): void {
    const removed = this.#tables.find((table) => table.id === id);
    if (!removed) throw itemNotFound(`table ${id}`);
    this.#tables = this.#tables.filter((table) => table !== removed);
    this.#tell({ kind: 'tableDeleted', table: removed });
  }

  charts(sheet: SheetId): readonly ChartState[] {
    return this.#charts.charts(sheet);
  }

  addChart(chart: Omit<ChartState, 'id' | 'name'>): ChartId {
    return this.#charts.addChart(chart);
  }

  setChart<K extends ChartProperty>(chart: ChartId, property: K, value: ChartState[K]): void {
    this.#charts.setChart(chart, property, value);
  }

  removeChart(chart: ChartId): void {
    this.#charts.removeChart(chart);
  }

  pageSetup(sheet: SheetId): PageSetup {
    return this.#sheet(sheet).pageSetup;
  }

  setPageSetup<K extends keyof PageSetup>(id: SheetId, property: K, value: PageSetup[K]): void {
    const sheet = this.#sheet(id);
    sheet.pageSetup = { ...sheet.pageSetup, [property]: value };
  }

  calculationMode(): CalculationMode {
    return this.#mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    this.#mode = mode;
  }

  /**
   * The recalculations asked for, those of a sheet by its name, for a test to look at: values are computed at each
   * read anyway.
   */
  readonly calculations: string[] = [];

  /**
   * Makes the workbook what Excel opens before it knows the functions of an add-in: their calls bear a prefix and show
   * `#NAME?` until the formulas are written again.
   */
  forgetFunctions(namespace: string): void {
    const call = new RegExp(`\\b${namespace}\\.(?=\\w+\\()`, 'g');
    for (const sheet of this.#sheets) {
      sheet.changeFormulas((formula) => formula.replaceAll(call, `${UNKNOWN_FUNCTION}${namespace}_`));
    }
  }

  calculate(type: CalculationType): void {
    this.calculations.push(type);
    for (const { id } of this.sheets()) this.#tell({ kind: 'sheetCalculated', sheet: id });
  }

  calculateSheet(id: SheetId, all: boolean): void {
    this.calculations.push(all ? this.#sheet(id).state.name : `${this.#sheet(id).state.name}, what waits`);
    this.#tell({ kind: 'sheetCalculated', sheet: id });
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  #newSheet(name: string): MemorySheet {
    this.#lastSheet += 1;
    const sheet = new MemorySheet({
      id: `{S${this.#lastSheet}}`,
      name,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
    });
    this.#sheets = [...this.#sheets, sheet];
    return sheet;
  }

  #sheet(id: SheetId): MemorySheet {
    const sheet = this.#sheets.find(({ state }) => state.id === id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }

  #value(sheet: MemorySheet, row: number, column: number): CellValue {
    const content = sheet.content(row, column);
    if (typeof content !== 'object') return content;
    if (content.formula.includes(UNKNOWN_FUNCTION)) return '#NAME?';
    return this.#evaluate(content.formula, { sheet: sheet.state.id, row, column });
  }

  #firstValue({ sheet, area }: Place): CellValue {
    return this.#value(this.#sheet(sheet), area.row, area.column);
  }

  #map<T>({ sheet, area }: Place, read: (sheet: MemorySheet, row: number, column: number) => T): Matrix<T> {
    const target = this.#sheet(sheet);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        read(target, area.row + row, area.column + column),
      ),
    );
  }

  /** As Excel does, refuses to move a part of a table that stands beneath. */
  #requireWholeTables({ sheet, area }: Place): void {
    const cut = this.#tables.find(
      (table) =>
        table.sheet === sheet &&
        table.area.row >= area.row &&
        intersection(table.area, { ...area, rows: Infinity }) !== null &&
        !contains({ ...area, row: 0, rows: Infinity }, table.area),
    );
    if (cut) {
      throw new HostError('InvalidOperation', `This would move a part of the table ${cut.name}.`);
    }
  }

  /** Moves the cells from `row` on, and the tables among them, in the columns of a place. */
  #shift({ sheet, area }: Place, row: number, by: number): void {
    this.#sheet(sheet).shift(area, row, by);
    this.#tables = this.#tables.map((table) =>
      table.sheet === sheet &&
      table.area.row >= row &&
      contains({ ...area, row: 0, rows: Infinity }, table.area)
        ? { ...table, area: { ...table.area, row: table.area.row + by } }
        : table,
    );
  }

  #moveReferences(place: Place, change: Move): void {
    const moved = (area: Area) => movedArea(area, place, change);
    const target = this.#sheet(place.sheet);
    const mover = referenceMover(target.state.name, moved);
    for (const sheet of this.#sheets) sheet.changeFormulas((formula) => mover(formula, sheet === target));
    this.#names = this.#names.map((name) => ({ ...name, formula: mover(name.formula, false) }));
    target.merged = target.merged.flatMap((area) => moved(area) ?? []);
    const { printArea } = target.pageSetup;
    target.pageSetup = { ...target.pageSetup, printArea: printArea && moved(printArea) };
  }

  #changeReferences(before: string, after: string | null): void {
    const change = referenceRenamer(before, after);
    for (const sheet of this.#sheets) sheet.changeFormulas(change);
    this.#names = this.#names.map((name) => ({ ...name, formula: change(name.formula) }));
  }

  #tell(change: GridChange): void {
    for (const listener of this.#listeners) listener(change);
  }
}
