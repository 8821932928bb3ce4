import type { CSSProperties } from 'react';
import { FONT_SIZE, LINE_COLOURS, type CellStyle, type Line } from '../../../kit/sheet/styles';

const LINE_WIDTHS: Readonly<Record<Line, string>> = { hair: '0.5px', thin: '1px', medium: '2px' };

/** A cell's style on the previewed page; sizes are relative to the sheet's usual one. */
export function cellLook(style: CellStyle): CSSProperties {
  const { top, right, bottom, left } = style.borders;
  return {
    fontSize: `${style.size / FONT_SIZE}em`,
    fontWeight: style.bold ? 600 : 400,
    fontStyle: style.italic ? 'italic' : 'normal',
    textAlign: style.horizontal,
    verticalAlign: style.vertical === 'center' ? 'middle' : style.vertical,
    whiteSpace: style.wrap ? 'normal' : 'nowrap',
    ...(style.fill === null ? {} : { backgroundColor: `#${style.fill}` }),
    borderTop: border(top),
    borderRight: border(right),
    borderBottom: border(bottom),
    borderLeft: border(left),
  };
}

function border(line: Line | null): string {
  return line === null ? 'none' : `${LINE_WIDTHS[line]} solid #${LINE_COLOURS[line]}`;
}
