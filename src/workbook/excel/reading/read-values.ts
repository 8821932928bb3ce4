import type { CellValue } from '../../../kit/cells/cell';
import { cellValues } from '../cell-value';
import { readAreas } from './read-areas';
import type { SheetArea } from './sheet-area';

/** The values of an area of any size. */
export async function readValues(
  context: Excel.RequestContext,
  area: SheetArea,
): Promise<readonly (readonly CellValue[])[]> {
  const parts = await readAreas(context, [area], (range) => range.load('values'));
  return parts.flatMap(({ range }) => cellValues(range.values));
}
