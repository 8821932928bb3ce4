import type { SheetModel } from '../kit/sheet/sheet-model';

/** A workbook, wherever it is: whole operations only, so that each adapter can do them its own best way. */
export interface WorkbookPort {
  /**
   * Adds sheets at the end of the workbook, in this order; their formulas may refer to one another.
   * All of them are written or none, and nothing that the workbook holds is overwritten. Rejects with
   * `UnsoundSheets`, `TabNameTaken` or `DefinedNameTaken`.
   */
  writeSheets(sheets: readonly SheetModel[]): Promise<void>;
}

/** The workbook already has a sheet of that name. */
export class TabNameTaken extends Error {
  constructor(readonly tabName: string) {
    super(`The workbook already has a sheet named “${tabName}”.`);
    this.name = 'TabNameTaken';
  }
}

/** The workbook already gives that name to other cells. */
export class DefinedNameTaken extends Error {
  constructor(readonly definedName: string) {
    super(`The workbook already gives the name ${definedName} to other cells.`);
    this.name = 'DefinedNameTaken';
  }
}
