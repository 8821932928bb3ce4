import { ICommandService, type IRange, type Injector, type Workbook, type Worksheet } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/preset-sheets-core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { intersection, type Area } from '../../host/area';
import type { Place, SheetId } from '../../host/grid';
import { HostError, itemNotFound } from '../../host/host-error';

/** One workbook of Univer, and the ways in which all parts of the grid reach it. */
export class WorkbookAccess {
  readonly #commands: ICommandService;

  readonly workbook: Workbook;

  constructor(
    readonly injector: Injector,
    readonly facade: FWorkbook,
  ) {
    this.#commands = injector.get(ICommandService);
    this.workbook = facade.getWorkbook();
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  sheet(id: SheetId): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }

  /** Univer refuses by answering false: no refusal may pass by silence. */
  run(command: { readonly id: string }, parameters: object): void {
    if (!this.#commands.syncExecuteCommand(command.id, parameters)) {
      throw new HostError('GeneralException', `Univer refused ${command.id}.`);
    }
  }

  runOn(command: { readonly id: string }, sheet: SheetId, parameters: object): void {
    this.run(command, { unitId: this.unitId, subUnitId: sheet, ...parameters });
  }

  /** The part of a place that the sheet has: Excel's sheets have more rows and columns than are worth keeping. */
  present({ sheet, area }: Place): Area | null {
    const { rows, columns } = this.#size(sheet);
    return intersection(area, { row: 0, column: 0, rows, columns });
  }

  /** Gives the sheet the rows and columns that a place needs. */
  reach({ sheet, area }: Place): void {
    const { rows, columns } = this.#size(sheet);
    if (area.row + area.rows > rows) {
      this.runOn(SetWorksheetRowCountMutation, sheet, { rowCount: area.row + area.rows + SPARE_ROWS });
    }
    if (area.column + area.columns > columns) {
      this.runOn(SetWorksheetColumnCountMutation, sheet, { columnCount: area.column + area.columns });
    }
  }

  #size(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    const worksheet = this.sheet(sheet);
    return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  }
}

/** Rows to go on typing in. */
const SPARE_ROWS = 100;

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: area.row + area.rows - 1,
  endColumn: area.column + area.columns - 1,
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
