import { type CellStyle, STYLES } from '../../../kit/sheet/styles';
import type { NewTable, TableCell } from '../../table-change';
import { entryWrites, GENERAL, newEntry, noEntry } from '../cells/entry';
import { pointsOf } from '../column-width';
import { rangeOf, type SheetArea } from '../reading/areas';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, type Write } from '../requests/writes';
import { choiceWrite } from './change-writes';

/** Title, note, a blank row, then the header. */
const HEADER_ROW = 3;

/** All that makes an empty sheet the one of the table, but its name. */
export function tableWrites(
  sheet: Excel.Worksheet,
  { name, title, note, columns, rows }: NewTable,
): readonly Write[] {
  const width = columns.length;
  const header: SheetArea = { sheet, row: HEADER_ROW, column: 0, rows: 1, columns: width };
  const body: SheetArea = { ...header, row: HEADER_ROW + 1, rows: Math.max(rows.length, 1) };
  const formats = columns.map(({ numberFormat }) => numberFormat ?? GENERAL);
  const cells = Array.from({ length: body.rows }, (_, row) =>
    columns.map(({ formula }, column): TableCell => {
      const cell = rows[row]?.[column] ?? null;
      return cell === null && formula !== undefined ? { formula } : cell;
    }),
  );
  const entries = (isWritten: (cell: TableCell) => boolean) =>
    cells.map((row) =>
      row.map((cell, column) => {
        const format = formats[column] ?? GENERAL;
        return isWritten(cell) ? newEntry(cell, format) : noEntry(format);
      }),
    );
  return [
    ...columns.map((column, index) =>
      columnWrite({ ...header, column: index, columns: 1 }, column.width, formats[index]),
    ),
    textWrite({ ...header, row: 0, columns: 1 }, title, STYLES.title),
    textWrite({ ...header, row: 1, columns: 1 }, note, STYLES.subtitle),
    ...entryWrites(header, [
      columns.map((column) => ({ ...newEntry(column.header, GENERAL), shownFormat: null })),
    ]),
    ...entryWrites(
      body,
      entries((cell) => !isFormula(cell)),
    ),
    {
      bytes: BYTES_A_FORMAT,
      apply: () => {
        const table = sheet.tables.add(rangeOf({ ...header, rows: 1 + body.rows }), true);
        table.name = name;
        sheet.freezePanes.freezeRows(HEADER_ROW + 1);
      },
    },
    // References to the columns of the table mean nothing before it is one.
    ...(cells.some((row) => row.some(isFormula)) ? entryWrites(body, entries(isFormula)) : []),
    ...columns.flatMap(({ choices }, index) =>
      choices === undefined ? [] : [choiceWrite({ ...body, column: index, columns: 1 }, choices)],
    ),
  ];
}

function isFormula(cell: TableCell): boolean {
  return typeof cell === 'object' && cell !== null;
}

/** Down to the end of the sheet: what is typed beneath the table is read in the format of the column. */
function columnWrite(header: SheetArea, width: number, format = GENERAL): Write {
  return {
    bytes: BYTES_A_FORMAT,
    apply: () => {
      const column = rangeOf(header).getEntireColumn().untrack();
      column.format.columnWidth = pointsOf(width);
      // One format for all cells, where the type allows a matrix only.
      if (format !== GENERAL) Object.assign(column, { numberFormat: format });
    },
  };
}

function textWrite(area: SheetArea, text: string, { size, bold }: CellStyle): Write {
  const [entry] = entryWrites(area, [[{ ...newEntry(text, GENERAL), shownFormat: null }]]);
  return {
    bytes: BYTES_A_FORMAT + jsonBytes(text),
    apply: () => {
      entry?.apply();
      const { font } = rangeOf(area).format;
      font.size = size;
      font.bold = bold;
    },
  };
}
