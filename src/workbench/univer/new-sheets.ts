import { ICommandService, type IWorksheetData, type Injector } from '@univerjs/core';
import { InsertSheetMutation } from '@univerjs/preset-sheets-core';
import { SHEET_DEFAULTS } from './grid/sheets';

/** Gives the sheets that a user adds the columns, the rows and the font of the others. */
export function shapeNewSheets(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id || !params) return;
    const sheet = Reflect.get(params, 'sheet') as IWorksheetData;
    const isBlank = Object.keys(sheet.cellData).length === 0;
    if (isBlank) Object.assign(sheet, SHEET_DEFAULTS);
  });
}
