import { ANNEX_NAME } from '../../../billing/annex/annex-columns';
import {
  findAnnexes as annexesIn,
  type FoundSheets,
  type GivenSheet,
} from '../../../billing/annex/earlier-annexes';
import type { OpenWorkbook } from '../../../workbook/open-workbook';

/** Rows beneath the lines in which their total stands. */
const BENEATH = 50;

/** The annexes that stand in the workbook, by the names of their cells; those that cannot be read included. */
export async function findAnnexes(workbook: OpenWorkbook): Promise<FoundSheets> {
  const names = await workbook.listNames();
  const sheets: GivenSheet[] = [];
  for (const { name, sheet, address } of names) {
    if (!name.startsWith(ANNEX_NAME)) continue;
    const rows = await workbook.readCells({ sheet, address: withAllRows(address) });
    sheets.push({ file: null, sheet, rows });
  }
  return annexesIn(sheets);
}

/** From the first row, where the identity of an annex stands, to its total. */
function withAllRows(address: string): string {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  const [, first = '', last = '', row = ''] =
    /^\$?([A-Z]{1,3})\$?\d{1,7}:\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(cells) ?? [];
  return `${first}1:${last}${Number(row) + BENEATH}`;
}
