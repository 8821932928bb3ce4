import { ANNEX_NAME } from '../../../billing/annex/annex-columns';
import { readAnnex, type AnnexRead } from '../../../billing/annex/read-annex';
import type { StatedLine } from '../../../billing/model/line';
import type { OpenWorkbook } from '../../../workbook/open-workbook';

/** Annexes of the workbook that were made before, together: what they state. */
export interface EarlierAnnex {
  readonly sheets: readonly string[];
  readonly lines: readonly StatedLine[];
}

/** An annex of the workbook, as it was read. */
export interface FoundAnnex {
  readonly sheet: string;
  readonly read: AnnexRead;
}

/** The annexes that stand in the workbook, by the names of their cells; those that cannot be read included. */
export async function findAnnexes(workbook: OpenWorkbook): Promise<readonly FoundAnnex[]> {
  const names = await workbook.listNames();
  const found: FoundAnnex[] = [];
  for (const { name, sheet, address } of names) {
    if (!name.startsWith(ANNEX_NAME)) continue;
    const read = readAnnex(await workbook.readCells({ sheet, address }));
    if (read !== null) found.push({ sheet, read });
  }
  return found;
}
