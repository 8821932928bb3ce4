import { a1, addressFrom, areaFrom, rangeOf } from '../../kit/formula/address';
import type { CellValue } from '../../kit/cells/cell';
import type { TariffBook } from '../../engine/book/tariff-book';
import { madeAgain } from '../../sheets/made-again';
import { isProvenance } from '../../sheets/provenance';
import { saysProvisional } from '../../sheets/provisional';
import type { SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import type { IsoDate } from '../../tariffs/model';
import type { CellsAddress, OpenWorkbook } from '../../workbook/open-workbook';

/** A sheet of ours that says « prévisionnel ». */
export interface ProvisionalSheet {
  /** The first cell that says so, and what it says. */
  readonly cell: CellsAddress;
  readonly says: string;
  /** The sheet as what is known now makes it; null where it is made elsewhere. */
  readonly again: SheetModel | null;
  /** Whether it would no longer say so: a vote has taken the draft's place since it was made. */
  readonly isOutdated: boolean;
}

/** Longer than any sheet of ours that can be provisional; an annex of bills never is. */
const ROWS = 500;
const COLUMNS = 26;

/** The sheets that the pane made, known by what they say of their data, and that say « prévisionnel ». */
export async function provisionalSheets(
  workbook: OpenWorkbook,
  book: TariffBook,
  today: IsoDate,
): Promise<readonly ProvisionalSheet[]> {
  const found: ProvisionalSheet[] = [];
  for (const { sheet, address } of await workbook.listSheets()) {
    const used = rangeOf(address);
    if (used === null) continue;
    const first = a1(used.first);
    const rows = Math.min(used.last.row - used.first.row + 1, ROWS);
    const columns = Math.min(used.last.column - used.first.column + 1, COLUMNS);
    const cells = await workbook.readCells({ sheet, address: areaFrom(first, rows, columns) });
    const texts = textsOf(cells);
    const says = texts.find(({ text }) => saysProvisional(text));
    if (says === undefined || !texts.some(({ text }) => isProvenance(text))) continue;
    const again = madeAgain(book, sheet, today);
    found.push({
      cell: { sheet, address: addressFrom(first, says.row, says.column) },
      says: says.text,
      again,
      isOutdated: again !== null && !modelTexts(again).some(saysProvisional),
    });
  }
  return found;
}

function textsOf(cells: readonly (readonly CellValue[])[]) {
  return cells.flatMap((row, rowAt) =>
    row.flatMap((value, column) => (typeof value === 'string' ? [{ text: value, row: rowAt, column }] : [])),
  );
}

function modelTexts({ rows }: SheetModel): readonly string[] {
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => textIn(cell)));
}

function textIn(cell: SheetCell | null): readonly string[] {
  if (cell === null || cell.kind === 'blank') return [];
  const value = cell.kind === 'formula' ? cell.value : cell;
  return value.kind === 'text' ? [value.text] : [];
}
