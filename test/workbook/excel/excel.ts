import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { parseReference } from '../../../src/workbench/host/address';
import type { Area } from '../../../src/workbench/host/area';
import type { Place } from '../../../src/workbench/host/grid';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { connectHost, type Boot } from '../../workbench/host/boot';
import type { Host } from '../../../src/workbench/host/host';

export interface OpenedExcel {
  readonly host: Host;
  readonly grid: MemoryGrid;
  readonly workbook: OpenWorkbook;
}

/** The adapter over a workbook in memory, through the genuine client. */
export function openExcel(boot: Boot, grid = new MemoryGrid()): OpenedExcel {
  const connected = connectHost(boot.bridge, grid);
  // It asks nothing of an object before it knows that it is there.
  connected.host.circumstances.areNullObjectsPassedOver = false;
  return { ...connected, workbook: createExcelWorkbook() };
}

/** Cells such as `B3:C9` of the sheet of that name. */
export function placeOf(grid: MemoryGrid, sheetName: string, address: string): Place {
  const sheet = grid.sheets().find(({ name }) => name === sheetName);
  const area: Area | undefined = parseReference(address)?.area;
  if (sheet === undefined || area === undefined) throw new Error(`${sheetName}!${address} is nowhere.`);
  return { sheet: sheet.id, area };
}

/** What the cells hold, row by row. */
export function formulasIn(grid: MemoryGrid, sheetName: string, address: string) {
  return grid.formulas(placeOf(grid, sheetName, address));
}

/** Everything that a user could see of the workbook, but how its cells look. */
export function contentsOf(grid: MemoryGrid) {
  const { sheet: active, area: selected } = grid.selection();
  return {
    active,
    selected,
    names: [...grid.names()].sort((a, b) => a.name.localeCompare(b.name)),
    tables: grid.tables(),
    sheets: grid.sheets().map((sheet) => {
      const area = grid.usedArea(sheet.id, false);
      return {
        ...sheet,
        area,
        formulas: area === null ? [] : grid.formulas({ sheet: sheet.id, area }),
        frozen: grid.frozen(sheet.id),
        page: grid.pageSetup(sheet.id),
        charts: grid.charts(sheet.id),
      };
    }),
  };
}
