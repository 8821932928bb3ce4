import type { CellsAddress } from '../../open-workbook';
import { rangeOf, type SheetArea } from './areas';

/** Rows that are asked about together first: most sheets hide none, and are done with one request. */
const TOGETHER = 1_000;

/**
 * The rows of an area that Excel does not show, hidden or filtered, as the sheet numbers them. Excel says of several
 * rows only that some are hidden: these are asked about by halves, all of them in one request for each halving.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  { sheet: name, address }: CellsAddress,
): Promise<readonly number[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const range = sheet.getRange(address).untrack();
  range.load('rowIndex,columnIndex,rowCount');
  await context.sync();
  const { rowIndex, columnIndex: column, rowCount } = range;
  const first = Array.from({ length: Math.ceil(rowCount / TOGETHER) }, (_none, index) => ({
    sheet,
    row: rowIndex + index * TOGETHER,
    column,
    rows: Math.min(TOGETHER, rowCount - index * TOGETHER),
    columns: 1,
  }));
  const hidden = await hiddenAmong(context, first);
  return [...hidden].sort((one, other) => one - other);
}

async function hiddenAmong(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<readonly number[]> {
  if (areas.length === 0) return [];
  const asked = areas.map((area) => ({ area, range: rangeOf(area).load('rowHidden') }));
  await context.sync();
  const hidden: number[] = [];
  const mixed: SheetArea[] = [];
  for (const { area, range } of asked) {
    // null where some rows are hidden and others are not, whatever the type says.
    const isHidden = range.rowHidden as boolean | null;
    if (isHidden === true)
      hidden.push(...Array.from({ length: area.rows }, (_none, at) => area.row + at + 1));
    if (isHidden === null) mixed.push(...halvesOf(area));
  }
  return [...hidden, ...(await hiddenAmong(context, mixed))];
}

function halvesOf(area: SheetArea): readonly SheetArea[] {
  const rows = area.rows >> 1;
  return rows === 0
    ? []
    : [
        { ...area, rows },
        { ...area, row: area.row + rows, rows: area.rows - rows },
      ];
}
