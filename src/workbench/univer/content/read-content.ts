import { BooleanNumber, ObjectMatrix, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';
import { ConditionalFormattingRuleModel } from '@univerjs/preset-sheets-conditional-formatting';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Area } from '../../host/area';
import type { ChartState, Grid, Place, SheetState } from '../../host/grid';
import type {
  CellContent,
  CellsContent,
  ChartContent,
  SheetContent,
  WorkbookContent,
} from '../../xlsx/content';
import { valueOf } from '../grid/cell-content';
import { lookOf } from '../grid/cell-look';
import { PIXELS_PER_POINT } from '../grid/formats';
import { validationsOn } from '../grid/validations';
import { areaOf, type WorkbookAccess } from '../grid/workbook-access';

/** The open workbook as plain data, and what of it such data does not hold, in French. */
export function readContent(
  access: WorkbookAccess,
  grid: Grid,
): { readonly content: WorkbookContent; readonly lost: readonly string[] } {
  const { workbook } = access;
  const states = grid.sheets();
  const sheetName = (id: string | null) => states.find((state) => state.id === id)?.name ?? null;
  const content = {
    sheets: states.map((state) => sheetContent(access, grid, state)),
    active: workbook.getActiveSheetIndex(),
    names: grid.names().map(({ name, scope, formula }) => ({ name, sheet: sheetName(scope), formula })),
  };
  const rules = access.injector.get(ConditionalFormattingRuleModel);
  const isConditional = states.some(({ id }) => (rules.getSubunitRules(access.unitId, id) ?? []).length > 0);
  return { content, lost: isConditional ? ['Les mises en forme conditionnelles.'] : [] };
}

function sheetContent(access: WorkbookAccess, grid: Grid, state: SheetState): SheetContent {
  const { id, ...kept } = state;
  const sheet = access.sheet(id);
  const { columnData, rowData } = sheet.getConfig();
  return {
    ...kept,
    frozen: grid.frozen(id),
    columnWidths: sizes(columnData, ({ w }) => w),
    rowHeights: sizes(rowData, ({ h, ia }) => (ia === BooleanNumber.TRUE ? undefined : h)),
    cells: [...cells(access, grid, sheet)],
    merges: sheet.getMergeData().map(areaOf),
    tables: grid
      .tables()
      .filter((table) => table.sheet === id)
      .map(({ name, area, showTotals, style, showBandedRows, showFilterButton }) => ({
        name,
        area,
        showTotals,
        style,
        showBandedRows,
        showFilterButton,
      })),
    validations: validationsOn(access, id),
    charts: grid.charts(id).map((chart) => chartContent(grid, chart)),
    page: grid.pageSetup(id),
  };
}

function chartContent(
  grid: Grid,
  { name, type, title, area, showsLegend, series, valueAxis, categoryAxis }: ChartState,
): ChartContent {
  const cells = ({ sheet, area }: Place): CellsContent => ({
    sheet: grid.sheets().find(({ id }) => id === sheet)?.name ?? '',
    area,
  });
  return {
    name,
    type,
    title,
    area,
    showsLegend,
    valueAxis,
    categoryAxis,
    series: series.map((one) => ({
      ...one,
      values: cells(one.values),
      categories: one.categories && cells(one.categories),
    })),
  };
}

/** Points by position, of those that were set. */
function sizes<T>(
  data: Readonly<Record<number, T>>,
  pixels: (entry: T) => number | undefined,
): ReadonlyMap<number, number> {
  return new Map(
    Object.entries(data).flatMap(([position, entry]) => {
      const size = pixels(entry);
      return size === undefined ? [] : [[Number(position), size / PIXELS_PER_POINT] as const];
    }),
  );
}

function* cells(access: WorkbookAccess, grid: Grid, sheet: Worksheet): Generator<CellContent> {
  const formulas = access.injector.get(FormulaDataModel);
  const id = sheet.getSheetId();
  const styles = access.workbook.getStyles();
  const spills = new Map(grid.spills(id).map((area): [string, Area] => [`${area.row} ${area.column}`, area]));
  const all = new ObjectMatrix<Nullable<ICellData>>();
  const spilled = new ObjectMatrix(formulas.getArrayFormulaCellData()[access.unitId]?.[id] ?? {});
  for (const matrix of [sheet.getCellMatrix(), spilled]) {
    matrix.forValue((row, column) => {
      all.setValue(row, column, sheet.getCellRaw(row, column) ?? {});
    });
  }
  const found: CellContent[] = [];
  all.forValue((row, column, cell) => {
    const place = { sheet: id, area: { row, column, rows: 1, columns: 1 } };
    found.push({
      row,
      column,
      value: grid.values(place)[0]?.[0] ?? valueOf(cell),
      formula: formulas.getFormulaStringByCell(row, column, id, access.unitId) ?? null,
      spill: spills.get(`${row} ${column}`) ?? null,
      look: lookOf(styles.getStyleByCell(cell)),
    });
  });
  yield* found;
}
