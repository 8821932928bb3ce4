import type { PageText } from './sheet-model';
import { FONT_NAME, HEADER_FOOTER_SIZE } from './styles';

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
