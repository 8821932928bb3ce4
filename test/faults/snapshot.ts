import type { Place, SheetId, SheetState } from '../../src/workbench/host/grid';
import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';
import { formatArea } from '../../src/workbench/host/address';
import type { Area } from '../../src/workbench/host/area';

/** A sheet as a user could see it: its cells by address, those that hold nothing and look like nothing left out. */
export interface SheetSnapshot {
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly layout: Readonly<Record<string, unknown>>;
}

/** All of a workbook that a user could see, without the ids that a host gives. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly string[];
  readonly tables: readonly unknown[];
  readonly active: string;
  readonly selected: Area;
}

/** Room around what is used, where a width or a list may have been left behind. */
const MARGIN = 3;

export function snapshotOf(grid: MemoryGrid): Snapshot {
  const nameOf = new Map(grid.sheets().map(({ id, name }) => [id, name]));
  const { sheet: active, area: selected } = grid.selection();
  return {
    active: nameOf.get(active) ?? '',
    selected,
    sheets: grid.sheets().map((sheet) => sheetSnapshot(grid, sheet, nameOf)),
    names: grid
      .names()
      .map(({ name, scope, formula, visible }) =>
        JSON.stringify({ name, scope: scope === null ? null : nameOf.get(scope), formula, visible }),
      )
      .sort(),
    tables: grid
      .tables()
      .map((table) => ({ ...table, id: undefined, sheet: nameOf.get(table.sheet) }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  };
}

/** Of two snapshots, or parts of them. */
export function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sheetSnapshot(
  grid: MemoryGrid,
  { id, ...state }: SheetState,
  nameOf: ReadonlyMap<SheetId, string>,
): SheetSnapshot {
  const used = grid.usedArea(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows + MARGIN,
    columns: used.column + used.columns + MARGIN,
  };
  return {
    name: state.name,
    cells: cellsOf(grid, { sheet: id, area }),
    layout: {
      ...state,
      frozen: grid.frozen(id),
      page: grid.pageSetup(id),
      merged: [...grid.merged(id)].map((merged) => formatArea(merged)).sort(),
      charts: grid.charts(id).map((chart) => ({
        ...chart,
        id: undefined,
        // The grid counts those that there were.
        name: undefined,
        sheet: undefined,
        series: chart.series.map(({ values, categories, ...one }) => ({
          ...one,
          values: placeName(values, nameOf),
          categories: categories === null ? null : placeName(categories, nameOf),
        })),
      })),
      widths: Array.from({ length: area.columns }, (_, column) =>
        grid.columnWidth({ sheet: id, area: { row: 0, column, rows: 1, columns: 1 } }),
      ),
      heights: Array.from({ length: area.rows }, (_, row) =>
        grid.rowHeight({ sheet: id, area: { row, column: 0, rows: 1, columns: 1 } }),
      ),
    },
  };
}

function cellsOf(grid: MemoryGrid, place: Place): Readonly<Record<string, string>> {
  const formulas = grid.formulas(place);
  const cells = grid.looks(place).flatMap((row, rowAt) =>
    row.map((look, at) => {
      const address = formatArea({ row: rowAt, column: at, rows: 1, columns: 1 });
      const looks = Object.entries(look).map(([name, value]) => `${name}=${asText(value)}`);
      const content = formulas[rowAt]?.[at];
      return [address, [...(content === '' ? [] : [JSON.stringify(content)]), ...looks].join(' ')] as const;
    }),
  );
  return Object.fromEntries(cells.filter(([, said]) => said !== ''));
}

const TEXTS = new Map<unknown, string>();

/** The same few values look the same in very many cells. */
function asText(value: unknown): string {
  const known = TEXTS.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  TEXTS.set(value, text);
  return text;
}

function placeName({ sheet, area }: Place, nameOf: ReadonlyMap<SheetId, string>): string {
  return `${nameOf.get(sheet) ?? '?'}!${formatArea(area)}`;
}
