import type { Grid, SheetId } from '../../src/workbench/host/grid';
import { HostError } from '../../src/workbench/host/host-error';
import type { MemoryGrid } from '../../src/workbench/host/memory/memory-grid';

/** What of a grid changes cells, whose first argument is their place. */
const OF_CELLS = [
  'write',
  'clear',
  'setFormat',
  'setNumberFormats',
  'setBorder',
  'setColumnWidth',
  'setRowHeight',
  'setValidation',
  'insertCells',
  'deleteCells',
  'merge',
  'addTable',
] as const satisfies readonly (keyof Grid)[];

/** What changes the structure of a workbook. */
const OF_STRUCTURE = [
  'addSheet',
  'deleteSheet',
  'setSheet',
  'moveSheet',
] as const satisfies readonly (keyof Grid)[];

/** Protects sheets, as their author may: whatever would change their cells is refused. */
export function protectSheets(grid: MemoryGrid, isProtected: (sheet: SheetId) => boolean): void {
  refuse(grid, OF_CELLS, (place) => isProtected((place as { readonly sheet: SheetId }).sheet));
}

/** Protects the structure of the workbook: no sheet is added, deleted, renamed or moved. */
export function protectStructure(grid: MemoryGrid): void {
  refuse(grid, OF_STRUCTURE, () => true);
}

/** What a workbook refuses that is open to be read only: every change. */
export function openReadOnly(grid: MemoryGrid): void {
  protectSheets(grid, () => true);
  protectStructure(grid);
  refuse(
    grid,
    ['setName', 'deleteName', 'setTable', 'removeTable', 'addChart', 'freeze', 'setPageSetup'],
    () => true,
  );
}

function refuse(
  grid: MemoryGrid,
  members: readonly (keyof Grid & keyof MemoryGrid)[],
  isRefused: (first: unknown) => boolean,
): void {
  for (const member of members) {
    const genuine = (grid[member] as (...given: unknown[]) => unknown).bind(grid);
    const guarded = (...given: unknown[]): unknown => {
      if (isRefused(given[0])) throw new HostError('AccessDenied', 'la feuille est protégée');
      return genuine(...given);
    };
    Object.assign(grid, { [member]: guarded });
  }
}
