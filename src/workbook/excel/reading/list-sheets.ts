import { a1Range } from '../../../kit/formula/address';
import type { CellsAddress } from '../../open-workbook';
import { usedAreas } from './used-areas';

export async function listSheets(context: Excel.RequestContext): Promise<readonly CellsAddress[]> {
  const areas = await usedAreas(context);
  return areas.map(({ name: sheet, row, column, rows, columns }) => ({
    sheet,
    address: a1Range({
      first: { row: row + 1, column: column + 1 },
      last: { row: row + rows, column: column + columns },
    }),
  }));
}
