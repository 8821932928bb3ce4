import type { CellValue } from '../../workbook/open-workbook';

const VISIBLE = /[^\s\p{Cc}]/u;

/** Whether a reader sees nothing in a cell: spaces, line breaks and control characters are as good as nothing. */
export function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === 'string' && !VISIBLE.test(cell));
}
