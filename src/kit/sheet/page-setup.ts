import type { PageBand, PageField, PageMargins, PageText } from './sheet-model';
import { FONT_NAME, HEADER_FOOTER_SIZE } from './styles';

export const PAGE: PageField = { field: 'page' };
export const PAGES: PageField = { field: 'pages' };

export const EMPTY_BAND: PageBand = { left: [], center: [], right: [] };

/** Of an A4 page, in centimetres; the sides leave 17 for the table in portrait. */
export const MARGINS: PageMargins = { top: 2, right: 2, bottom: 2, left: 2, header: 1, footer: 1 };

/** Of a table so wide that its letters would be too small between the usual ones. */
export const NARROW_MARGINS: PageMargins = { ...MARGINS, right: 1, left: 1 };

const FIELD_CODES = { page: '&P', pages: '&N' } as const;

/**
 * One of the three parts of a header or a footer in Excel's own code, such as `&8&"Arial,Regular"Page &P`.
 * The empty text gives the empty code.
 */
export function pageCode(text: PageText): string {
  if (text.length === 0) return '';
  const content = text.map((part) =>
    typeof part === 'string' ? part.replaceAll('&', '&&') : FIELD_CODES[part.field],
  );
  // The font comes after the size: a text that begins with a digit would otherwise lengthen the size.
  return `&${HEADER_FOOTER_SIZE}&"${FONT_NAME},Regular"${content.join('')}`;
}
