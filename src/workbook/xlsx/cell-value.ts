import type { CellValue } from '@cj-tech-master/excelts';
import type { NumberValue, SheetCell, TextValue } from '../../kit/sheet/sheet-model';

/** What the file holds for a cell; its type, not its first character, makes it a text or a formula. */
export function fileValue(cell: SheetCell): CellValue {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
    case 'number':
      return plainValue(cell);
    case 'formula':
      return { formula: cell.formula, result: plainValue(cell.value) };
  }
}

function plainValue(value: TextValue | NumberValue): string | number {
  return value.kind === 'text' ? fileText(value.text) : Number(value.number);
}

/**
 * ECMA-376 writes what XML would lose or cannot hold, such as a carriage return, as _x000D_, and escapes a text that
 * looks like it.
 */
export function fileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
}
