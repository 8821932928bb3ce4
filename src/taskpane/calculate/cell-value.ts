import type { CellValue } from '../../workbook/open-workbook';

const ERROR = /^#(?:N\/A|GETTING_DATA|[\p{Lu}\d/_]+[!?])$/u;

/** Whether a cell holds nothing that can be seen. */
export function isEmptyCell(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** The error that a cell shows, such as `#REF!`; null where it shows none. */
export function errorShown(value: CellValue): string | null {
  return typeof value === 'string' && ERROR.test(value) ? value : null;
}
