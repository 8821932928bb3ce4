import type { SheetArea } from './sheet-area';

/** The part of a sheet that holds something, and the sheet's name. */
export interface UsedArea extends SheetArea {
  readonly name: string;
}

/** Of every sheet that holds something, hidden ones included, in the order of the tabs. */
export async function usedAreas(context: Excel.RequestContext): Promise<readonly UsedArea[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  const areas = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).untrack(),
  }));
  for (const { range } of areas) range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return areas
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet,
      name: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
}
