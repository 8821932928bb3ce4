import type { SheetCell } from '../../../kit/sheet/sheet-model';
import { isFormulaLike } from '../../../kit/formula/formula-like';
import { STYLES, type CellStyle, type StyleName } from '../../../kit/sheet/styles';
import { hasSign, keptFormat, valueEntryFormat } from '../cells/entry';

/** How a cell looks, and the number format that it has while its content is entered. */
export interface CellLook {
  readonly style: CellStyle;
  readonly entryFormat: string;
  readonly keptFormat: string;
}

/** All that the content of a cell has to say of its look. */
type Content = 'no text' | 'text' | 'text like a formula' | 'text with an apostrophe first';

const LOOKS: Record<Content, Map<StyleName, CellLook>> = {
  'no text': new Map(),
  text: new Map(),
  'text like a formula': new Map(),
  'text with an apostrophe first': new Map(),
};

/** One object for all cells of a look. */
export function lookOf(cell: SheetCell): CellLook {
  const known = LOOKS[contentOf(cell)];
  let look = known.get(cell.style);
  if (look === undefined) {
    look = newLook(cell);
    known.set(cell.style, look);
  }
  return look;
}

function contentOf(cell: SheetCell): Content {
  if (cell.kind !== 'text') return 'no text';
  if (hasSign(cell.text)) return 'text with an apostrophe first';
  return isFormulaLike(cell.text) ? 'text like a formula' : 'text';
}

function newLook(cell: SheetCell): CellLook {
  const style: CellStyle = STYLES[cell.style];
  const content = cell.kind === 'text' ? cell.text : null;
  return {
    style,
    entryFormat: valueEntryFormat(content, style.numberFormat),
    keptFormat: keptFormat(content, style.numberFormat),
  };
}
