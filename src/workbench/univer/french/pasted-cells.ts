import { isFormulaString, type ICellData } from '@univerjs/core';
import type { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { toEnglish } from '../../french/formula';
import { readCell } from './read-cell';

/** Before Univer's own hooks, which write the cells: the lowest comes first. */
const PRIORITY = -1000;

/** Reads as French what is pasted from elsewhere: a French Excel's own cells, or a text. */
export function pasteCellsInFrench(clipboard: ISheetClipboardService): void {
  clipboard.addClipboardHook({
    id: 'french-paste',
    priority: PRIORITY,
    onPasteCells: (from, _to, cells) => {
      // Only other cells of this spreadsheet come from somewhere.
      if (!from) {
        cells.forValue((_row, _column, cell) => {
          Object.assign(cell, fromFrench(cell));
        });
      }
      return { undos: [], redos: [] };
    },
  });
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    paste(html, !html && text !== undefined ? inEnglish(text) : text, files);
}

function fromFrench({ v, s }: ICellData): Partial<ICellData> {
  if (typeof v !== 'string') return {};
  if (isFormulaString(v)) return { v: toEnglish(v) };
  return readCell(v, typeof s === 'string' ? null : s);
}

/** A text of one cell comes to no hook: Univer takes it as if it were typed in English. */
function inEnglish(text: string): string {
  if (/[\n\t]/.test(text)) return text;
  if (isFormulaString(text)) return toEnglish(text);
  const { v } = readCell(text, null);
  return v === undefined || v === null ? text : String(v);
}
