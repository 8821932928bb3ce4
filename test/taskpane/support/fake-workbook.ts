import type { CellValue } from '../../../src/kit/cells/cell';
import { a1Range } from '../../../src/kit/formula/address';
import type { SheetCell, SheetModel } from '../../../src/kit/sheet/sheet-model';
import type { TableChange, TableContent, TableSummary } from '../../../src/workbook/table-change';
import {
  CellNotEmpty,
  WorkbookFailure,
  WritingCancelled,
  type CellFormula,
  type CellsAddress,
  type FormulaResult,
  type FoundFormula,
  type Freezing,
  type InsertOptions,
  type NamedCells,
  type OpenWorkbook,
  type SelectedCells,
  type WorkbookNotice,
  type WriteOptions,
} from '../../../src/workbook/open-workbook';
import { tableAfter } from '../../../src/workbook/rows-after';
import { sheetProblems } from '../../support/soundness/sheet-problems';

const SHEET = 'Budget';
const STEPS = 4;

/** A workbook of one sheet, which does what the port says; a test selects, fills and breaks it. */
export class FakeWorkbook implements OpenWorkbook {
  readonly cells = new Map<string, CellValue>();
  readonly formats = new Map<string, string>();
  readonly sheets = new Set([SHEET]);
  /** Of the sheets, those that an interrupted writing left. */
  readonly unfinished = new Set<string>();
  readonly written: { readonly sheet: SheetModel; readonly options: WriteOptions }[] = [];
  /** The sheets that were written, by the names under which they stand; a test copies, changes and deletes them. */
  readonly standing = new Map<string, SheetModel>();
  readonly shown: CellsAddress[] = [];
  /** By name; a test fills them and changes them, with `tellTable` afterwards. */
  readonly tables = new Map<string, TableContent>();
  /** The changes asked for and made, each call's own. */
  readonly changed: (readonly TableChange[])[] = [];
  /** The formula behind each cell, by the cell's address; a test fills it. */
  readonly formulas = new Map<string, CellFormula>();
  /** The ENT formulas of the workbook, with all that they give; a test fills them. */
  results: readonly FormulaResult[] = [];
  names: readonly NamedCells[] = [];
  /** Rows that are not shown, by sheet. */
  readonly hidden = new Map<string, readonly number[]>();
  /** Values of several cells at once, by their address. */
  readonly areas = new Map<string, readonly (readonly CellValue[])[]>();
  /** The formulas that freezing leaves, and the cells that restoring finds changed. */
  staying: readonly FoundFormula[] = [];
  readonly changedSince = new Set<string>();
  readonly rewritten: (readonly FoundFormula[])[] = [];
  readonly frozen: (readonly FoundFormula[])[] = [];
  readonly restored: (readonly FormulaResult[])[] = [];
  /** What the next operations reject with; null where they succeed. */
  failure: Error | null = null;
  /** What reading tables rejects with; null where it succeeds. */
  tableFailure: Error | null = null;
  /** How often the sheets of formulas were recalculated. */
  recalculations = 0;
  /** Sheets whose formulas cannot be written. */
  readonly protectedSheets = new Set<string>();
  /** What the file keeps for the add-in. */
  readonly settings = new Map<string, string>();
  /** What keeping rejects with; null where it succeeds. */
  settingFailure: Error | null = null;
  isLoadedOnOpening = false;
  private selection: readonly string[] = ['C2'];
  private readonly watchers = new Set<() => void>();
  private readonly noticeWatchers = new Set<(notice: WorkbookNotice | null) => void>();
  private readonly tableWatchers = new Set<(name: string) => void>();
  private released: () => void = () => undefined;
  private gate: Promise<void> = Promise.resolve();

  constructor(cells: Readonly<Record<string, CellValue>> = {}) {
    for (const [address, value] of Object.entries(cells)) this.cells.set(address, value);
  }

  /** Selects cells one beneath the other. */
  select(...addresses: readonly string[]): void {
    this.selection = addresses;
    this.tell();
  }

  /** Types into a cell, and confirms it, which changes the selection. */
  type(address: string, value: CellValue): void {
    this.cells.set(address, value);
    this.tell();
  }

  /** Holds a writing at its second step until `release`. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.released = resolve;
    });
  }

  release(): void {
    this.released();
  }

  get watched(): number {
    return this.watchers.size;
  }

  watchNotices(onNotice: (notice: WorkbookNotice | null) => void): () => void {
    this.noticeWatchers.add(onNotice);
    return () => this.noticeWatchers.delete(onNotice);
  }

  /** Tells what the user should know of an operation. */
  tellNotice(notice: WorkbookNotice | null): void {
    for (const watcher of this.noticeWatchers) watcher(notice);
  }

  hasSheet(name: string): Promise<boolean> {
    return this.does(() => this.sheets.has(name));
  }

  listSheets(): Promise<readonly CellsAddress[]> {
    return this.does(() =>
      [...this.standing].map(([sheet, { rows }]) => ({ sheet, address: `A1:Z${Math.max(rows.length, 1)}` })),
    );
  }

  listUnfinishedSheets(): Promise<readonly string[]> {
    return Promise.resolve([...this.sheets].filter((name) => this.unfinished.has(name)));
  }

  async writeSheet(sheet: SheetModel, options: WriteOptions): Promise<string> {
    expect(sheetProblems([sheet], { nativeOnly: false })).toEqual([]);
    return this.write(sheet, options);
  }

  private async write(sheet: SheetModel, options: WriteOptions): Promise<string> {
    const { whenTaken, onProgress, signal } = options;
    this.written.push({ sheet, options });
    for (let done = 0; done <= STEPS; done += 1) {
      onProgress?.({ done, of: STEPS });
      if (done === 1) await this.heldOr(signal);
      if (signal?.aborted === true) throw new WritingCancelled();
      if (this.failure !== null) throw this.failure;
    }
    const name = this.sheets.has(sheet.name) && whenTaken === 'rename' ? `${sheet.name} (2)` : sheet.name;
    this.sheets.add(name);
    this.standing.set(name, sheet);
    return name;
  }

  async writeSheets(sheets: readonly SheetModel[], options: WriteOptions): Promise<readonly string[]> {
    expect(sheetProblems(sheets, { nativeOnly: false })).toEqual([]);
    const names: string[] = [];
    for (const sheet of sheets) names.push(await this.write(sheet, options));
    return names;
  }

  readSelection(): Promise<SelectedCells> {
    const [first = '', ...others] = this.selection;
    const last = others.at(-1);
    return this.does(() => ({
      sheet: SHEET,
      address: last === undefined ? first : `${first}:${last}`,
      values: this.selection.map((address) => [this.cells.get(address) ?? null]),
    }));
  }

  readCells({ sheet, address }: CellsAddress): Promise<readonly (readonly CellValue[])[]> {
    const written = this.areas.has(address) ? undefined : this.standing.get(sheet);
    if (written !== undefined) return this.does(() => written.rows.map(({ cells }) => cells.map(valueOf)));
    return this.does(() => this.areas.get(address) ?? [[this.cells.get(address) ?? null]]);
  }

  hiddenRows({ sheet }: CellsAddress): Promise<readonly number[]> {
    return this.does(() => this.hidden.get(sheet) ?? []);
  }

  selectedCell(): Promise<CellsAddress> {
    return this.does(() => ({ sheet: SHEET, address: this.selection[0] ?? 'A1' }));
  }

  async insertFormula(
    formula: string,
    { replace, numberFormat = 'General' }: InsertOptions,
  ): Promise<CellsAddress> {
    const cell = await this.selectedCell();
    const held = this.cells.get(cell.address) ?? null;
    if (held !== null && !replace) throw new CellNotEmpty(cell);
    this.cells.set(cell.address, formula);
    this.formats.set(cell.address, numberFormat);
    return cell;
  }

  show(cells: CellsAddress): Promise<void> {
    return this.does(() => {
      this.shown.push(cells);
    });
  }

  watchSelection(onChange: () => void): Promise<() => Promise<void>> {
    this.watchers.add(onChange);
    return Promise.resolve(() => {
      this.watchers.delete(onChange);
      return Promise.resolve();
    });
  }

  readTable(name: string): Promise<TableContent | null> {
    if (this.tableFailure !== null) return Promise.reject(this.tableFailure);
    return Promise.resolve(this.tables.get(name) ?? null);
  }

  listTables(): Promise<readonly TableSummary[]> {
    return this.does(() =>
      [...this.tables.values()].map(({ name, sheet, address, header }) => ({ name, sheet, address, header })),
    );
  }

  changeTables(changes: readonly TableChange[]): Promise<void> {
    return this.does(() => {
      this.changed.push(changes);
      const named = changes.map((change) => (change.kind === 'create' ? change.table.name : change.table));
      for (const name of new Set(named)) {
        const content = tableAfter(name, this.tables.get(name) ?? null, changes);
        if (content !== null) this.tables.set(name, content);
      }
    });
  }

  listFormulas(): Promise<readonly FoundFormula[]> {
    return this.does(() =>
      this.results.map(({ sheet, address, formula, value }) => ({ sheet, address, formula, value })),
    );
  }

  rewriteFormulas(
    cells: readonly FoundFormula[],
    rewritten: (formula: string) => string = (formula) => formula,
  ): Promise<void> {
    return this.does(() => {
      if (cells.some(({ sheet }) => this.protectedSheets.has(sheet))) {
        throw new WorkbookFailure('AccessDenied', 'The sheet is protected', 'protected');
      }
      this.rewritten.push(cells);
      this.results = this.results.map((result) =>
        cells.some(({ address, sheet }) => address === result.address && sheet === result.sheet)
          ? healed({ ...result, formula: rewritten(result.formula) })
          : result,
      );
    });
  }

  async freeze(cells: readonly FoundFormula[], sheet: SheetModel): Promise<Freezing> {
    const log = await this.writeSheet(sheet, { whenTaken: 'rename' });
    return this.does(() => {
      this.frozen.push(cells);
      return { log, staying: this.staying };
    });
  }

  readFormula({ address }: CellsAddress): Promise<CellFormula | null> {
    return this.does(() => this.formulas.get(address) ?? null);
  }

  readResults(cells: readonly FoundFormula[]): Promise<readonly FormulaResult[]> {
    return this.does(() =>
      this.results.filter((one) => cells.some(({ address }) => address === one.address)),
    );
  }

  restore(frozen: readonly FormulaResult[]): Promise<readonly FormulaResult[]> {
    return this.does(() => {
      this.restored.push(frozen);
      return frozen.filter(({ address }) => this.changedSince.has(address));
    });
  }

  listNames(): Promise<readonly NamedCells[]> {
    const own = [...this.standing].flatMap(([sheet, { names }]) =>
      names.map(({ name, range }) => ({ name, sheet, address: a1Range(range), scope: null })),
    );
    const given = new Set(this.names.map(({ name }) => name));
    return this.does(() => [...this.names, ...own.filter(({ name }) => !given.has(name))]);
  }

  recalculate(found: readonly FoundFormula[]): Promise<readonly string[]> {
    this.recalculations += 1;
    return Promise.resolve([...new Set(found.map(({ sheet }) => sheet))]);
  }

  readSetting(key: string): Promise<string | null> {
    return Promise.resolve(this.settings.get(key) ?? null);
  }

  keepSetting(key: string, value: string | null): Promise<void> {
    if (this.settingFailure !== null) return Promise.reject(this.settingFailure);
    if (value === null) this.settings.delete(key);
    else this.settings.set(key, value);
    return Promise.resolve();
  }

  loadsOnOpening(): Promise<boolean> {
    return Promise.resolve(this.isLoadedOnOpening);
  }

  loadOnOpening(isWanted: boolean): Promise<void> {
    return this.does(() => {
      this.isLoadedOnOpening = isWanted;
    });
  }

  watchCalculatedTables(): Promise<null> {
    return Promise.resolve(null);
  }

  watchTables(names: readonly string[], onChange: (name: string) => void): Promise<() => Promise<void>> {
    const watcher = (name: string) => {
      if (names.includes(name)) onChange(name);
    };
    this.tableWatchers.add(watcher);
    return Promise.resolve(() => {
      this.tableWatchers.delete(watcher);
      return Promise.resolve();
    });
  }

  /** Tells whoever watches a table that it changed, appeared or went. */
  tellTable(name: string): void {
    for (const watcher of this.tableWatchers) watcher(name);
  }

  private does<T>(operation: () => T): Promise<T> {
    if (this.failure !== null) return Promise.reject(this.failure);
    return new Promise((resolve) => {
      resolve(operation());
    });
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }

  private heldOr(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted === true) return Promise.resolve();
    const aborted = new Promise<void>((resolve) => {
      signal?.addEventListener('abort', () => {
        resolve();
      });
    });
    return Promise.race([this.gate, aborted]);
  }
}

/** A formula that is written again: Excel knows its function now. */
function healed(result: FormulaResult): FormulaResult {
  if (result.value !== '#NAME?') return result;
  const formula = result.formula.replace('_xldudf_ENT_', 'ENT.');
  return { ...result, formula, value: 7.4, values: [[7.4]] };
}

function valueOf(cell: SheetCell | null): CellValue {
  if (cell === null || cell.kind === 'blank') return null;
  const value = cell.kind === 'formula' ? cell.value : cell;
  return value.kind === 'text' ? value.text : Number(value.number);
}
