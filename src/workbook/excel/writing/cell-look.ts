import type { SheetCell } from '../../../sheets/sheet-model';
import { STYLES, type CellStyle } from '../../../sheets/styles';
import { keptFormat, valueEntryFormat } from '../entry-format';

/** How a cell looks, and the number format that it has while its content is entered. */
export interface CellLook {
  readonly style: CellStyle;
  readonly entryFormat: string;
  readonly keptFormat: string;
}

const LOOKS = new Map<string, CellLook>();

/** One object for all cells of a look. */
export function lookOf(cell: SheetCell): CellLook {
  const style: CellStyle = STYLES[cell.style];
  const content = cell.kind === 'text' ? cell.text : null;
  const look = {
    style,
    entryFormat: valueEntryFormat(content, style.numberFormat),
    keptFormat: keptFormat(content, style.numberFormat),
  };
  const key = `${cell.style} ${look.entryFormat} ${look.keptFormat}`;
  const known = LOOKS.get(key);
  if (known !== undefined) return known;
  LOOKS.set(key, look);
  return look;
}
