import { decimalFromCell } from './number';

/** Cells hold up to 32,767 characters; a message quotes the beginning. */
const LONGEST_QUOTE = 80;

/** A cell as a message quotes it: a number with Excel's own 15 digits and a French comma. */
export function shown(cell: string | number | boolean): string {
  switch (typeof cell) {
    case 'string':
      return beginning(cell.trim());
    case 'number':
      return (decimalFromCell(cell)?.toFixed() ?? String(cell)).replace('.', ',').slice(0, LONGEST_QUOTE);
    case 'boolean':
      return cell ? 'VRAI' : 'FAUX';
  }
}

function beginning(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  // Never the first half of a surrogate pair, such as half an emoji.
  return `${text.slice(0, LONGEST_QUOTE).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
