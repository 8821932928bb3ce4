import { missing } from '../../grouped-changes';
import type { SheetArea } from '../reading/areas';

/** A table of the workbook, and where it stands. */
export interface FoundTable {
  readonly item: Excel.Table;
  readonly name: string;
  readonly sheetName: string;
  readonly header: readonly string[];
  /** Its rows of data; Excel gives a blank one where `rowCount` is 0. */
  readonly body: SheetArea;
  readonly rowCount: number;
  /** With its header and its row of totals. */
  readonly fullArea: SheetArea;
}

/** The tables of these names, by their names in capitals. Refuses where one is missing. */
export async function findTables(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReadonlyMap<string, FoundTable>> {
  const { tables, worksheets } = context.workbook;
  const distinct = [...new Set(names.map((name) => name.toUpperCase()))];
  const items = distinct.map((name) => ({ name, item: tables.getItemOrNullObject(name) }));
  for (const { item } of items) item.load('name');
  if (items.length > 0) await context.sync();
  const asked = items.map(({ name, item }) => {
    if (item.isNullObject) throw missing(`table ${name}`);
    const { columns, rows, worksheet } = item;
    const body = item.getDataBodyRange().untrack();
    const fullArea = item.getRange().untrack();
    columns.load('items/name');
    rows.load('count');
    worksheet.load('id,name');
    body.load('rowIndex,columnIndex,rowCount,columnCount');
    fullArea.load('rowIndex,columnIndex,rowCount,columnCount');
    return { name, item, columns, rows, worksheet, body, fullArea };
  });
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ name, item, columns, rows, worksheet, body, fullArea }) => {
      const sheet = worksheets.getItem(worksheet.id);
      return [
        name,
        {
          item,
          name: item.name,
          sheetName: worksheet.name,
          header: columns.items.map((column) => column.name),
          body: areaOf(sheet, body),
          rowCount: rows.count,
          fullArea: areaOf(sheet, fullArea),
        },
      ];
    }),
  );
}

function areaOf(sheet: Excel.Worksheet, range: Excel.Range): SheetArea {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}
