import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { FONT_SIZE } from '../../../kit/sheet/styles';
import { formatAddress } from '../../host/address';
import { HostError } from '../../host/host-error';
import type { CellContent, SheetContent, TableContent, WorkbookContent } from '../../xlsx/content';
import { contentOf } from '../grid/cell-content';
import { styleOf } from '../grid/cell-look';
import { PIXELS_PER_POINT } from '../grid/formats';
import { SHEET_DEFAULTS } from '../grid/sheets';
import type { UniverGrid } from '../grid/univer-grid';
import { rangeOf } from '../grid/workbook-access';

const sheetId = (position: number): string => `feuille-${position + 1}`;

/** What Univer opens: sheets and cells; `completeContent` adds what Univer keeps elsewhere. */
export function workbookData(name: string, { sheets }: WorkbookContent): Partial<IWorkbookData> {
  return {
    name,
    sheetOrder: sheets.map((_sheet, position) => sheetId(position)),
    sheets: Object.fromEntries(
      sheets.map((sheet, position) => [sheetId(position), worksheetData(sheetId(position), sheet)]),
    ),
  };
}

function worksheetData(id: string, sheet: SheetContent): Partial<IWorksheetData> {
  const last = { row: 0, column: 0 };
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell);
    last.row = Math.max(last.row, cell.row);
    last.column = Math.max(last.column, cell.column);
  }
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  return {
    ...SHEET_DEFAULTS,
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(SHEET_DEFAULTS.rowCount, last.row + 101),
    columnCount: Math.max(SHEET_DEFAULTS.columnCount, last.column + 2),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    cellData,
    columnData: sizes(sheet.columnWidths, (w) => ({ w })),
    rowData: sizes(sheet.rowHeights, (h) => ({ h, ia: BooleanNumber.FALSE })),
    mergeData: sheet.merges.map(rangeOf),
  };
}

function sizes<T>(points: ReadonlyMap<number, number>, entry: (pixels: number) => T): Record<number, T> {
  return Object.fromEntries(
    [...points].map(([position, size]) => [position, entry(size * PIXELS_PER_POINT)]),
  );
}

function cellOf({ value, formula, look }: CellContent): ICellData {
  const style = styleOf(look);
  const { v, t } = contentOf(value === '' ? '' : guarded(value)) ?? {};
  return {
    ...(v !== null && v !== undefined && { v, t: t ?? CellValueType.STRING }),
    ...(formula !== null && { f: formula }),
    ...(style && { s: style }),
  };
}

/** A text that begins with an equals sign or an apostrophe is no formula and loses nothing. */
const guarded = (value: CellContent['value']) => (typeof value === 'string' ? `'${value}` : value);

/**
 * Adds what Univer keeps apart from the cells of a workbook that is open.
 * @returns what Univer refuses of it, in French; the rest is there.
 */
export function completeContent(
  grid: UniverGrid,
  { sheets, names, active }: WorkbookContent,
): readonly string[] {
  const refused: string[] = [];
  const attempt = (what: string, add: () => void): void => {
    try {
      add();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refused.push(what);
    }
  };
  const ids = new Map(sheets.map(({ name }, position) => [name, sheetId(position)]));
  sheets.forEach((content, position) => {
    const sheet = sheetId(position);
    if (content.visibility === 'VeryHidden') grid.setSheet(sheet, 'visibility', 'VeryHidden');
    for (const table of content.tables) {
      attempt(`tableau ${table.name}`, () => {
        addTable(grid, sheet, table);
      });
    }
    for (const row of rowsToFit(content)) {
      grid.autofit({ sheet, area: { row, column: 0, rows: 1, columns: 1 } }, 'rows');
    }
    for (const { area, validation } of content.validations) {
      attempt(`liste de choix en ${formatAddress(content.name, area)}`, () => {
        grid.setValidation({ sheet, area }, validation);
      });
    }
    grid.keepPage(sheet, content.page);
  });
  for (const { name, sheet, formula } of names) {
    const scope = sheet === null ? null : (ids.get(sheet) ?? null);
    attempt(`nom ${name}`, () => {
      grid.setName({ name, scope, formula, comment: '', visible: true });
    });
  }
  if (sheets[active]?.visibility === 'Visible') grid.activateSheet(sheetId(active));
  return refused;
}

function addTable(grid: UniverGrid, sheet: string, content: TableContent): void {
  const table = grid.addTable({ sheet, area: content.area });
  grid.setTable(table, 'name', content.name);
  grid.setTable(table, 'showTotals', content.showTotals);
  grid.setTable(table, 'style', content.style);
  grid.setTable(table, 'showBandedRows', content.showBandedRows);
  grid.setTable(table, 'showFilterButton', content.showFilterButton);
}

/** Excel fits the rows whose height nobody set to their highest text. */
function rowsToFit({ cells, rowHeights }: SheetContent): ReadonlySet<number> {
  const high = cells.filter(({ look }) => look.wrapText === true || (look.fontSize ?? 0) > FONT_SIZE);
  return new Set(high.map(({ row }) => row).filter((row) => !rowHeights.has(row)));
}
