import { ANNEX_NAME, TITLES_NAME } from '../../../billing/annex/annex-columns';
import {
  findAnnexes as annexesIn,
  type FoundSheets,
  type GivenSheet,
} from '../../../billing/annex/earlier-annexes';
import type { AnnexScope } from '../../../billing/annex/read-annex';
import { a1Range, rangeOf, cell, range } from '../../../kit/formula/address';
import { annexTabs } from '../../../sheets/billing/names';
import type { CellsAddress, NamedCells, OpenWorkbook } from '../../../workbook/open-workbook';

/** Rows beneath the lines in which their total stands. */
const BENEATH = 50;
/** What is read of a sheet that only its tab tells to be an annex. */
const BY_TAB = 'A1:AZ3000';

/**
 * The annexes that stand in the workbook and their titles, by the names of their cells, those that cannot be read
 * included; and those of the year and service at hand by their tabs, where their names are gone.
 */
export async function findAnnexes(workbook: OpenWorkbook, scope: AnnexScope | null): Promise<FoundSheets> {
  const sheets = new Map<string, GivenSheet>();
  const read = async ({ sheet, address }: CellsAddress) => {
    if (sheets.has(sheet)) return;
    sheets.set(sheet, { file: null, sheet, rows: await workbook.readCells({ sheet, address }) });
  };
  for (const named of await workbook.listNames()) {
    const isOurs = named.name.startsWith(ANNEX_NAME) || named.name.startsWith(TITLES_NAME);
    if (isOurs) await read({ sheet: named.sheet, address: withAllRows(named) });
  }
  if (scope === null) return annexesIn(sheets.values());
  for (let number = 1; ; number += 1) {
    const { lines, payers } = annexTabs(scope, number);
    if (!(await workbook.hasSheet(lines))) break;
    await read({ sheet: lines, address: BY_TAB });
    if (await workbook.hasSheet(payers)) await read({ sheet: payers, address: BY_TAB });
  }
  return annexesIn(sheets.values());
}

/** From the first row, where the identity of an annex stands, to its total. */
function withAllRows({ address }: NamedCells): string {
  const area = rangeOf(address);
  if (area === null) return address;
  const { first, last } = area;
  return a1Range(range(cell(1, first.column), cell(last.row + BENEATH, last.column)));
}
