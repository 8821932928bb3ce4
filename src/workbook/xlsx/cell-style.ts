import type { Borders as FileBorders, Fill, Style } from '@cj-tech-master/excelts';
import {
  FONT_NAME,
  LINE_COLOURS,
  STYLES,
  type Borders,
  type CellStyle,
  type Line,
  type StyleName,
} from '../../kit/sheet/styles';
import { TEXT_FORMAT } from '../../kit/sheet/number-formats';

type FileStyle = Partial<Style>;

/** One object for all cells of a style: the library finds a style that it has met by its identity. */
const FILE_STYLES = Object.fromEntries(
  Object.entries(STYLES).map(([name, style]) => [name, fileStyle(style)]),
) as Record<StyleName, FileStyle>;

const TEXT_ONLY_STYLES = Object.fromEntries(
  Object.entries(FILE_STYLES).map(([name, style]) => [name, { ...style, numFmt: TEXT_FORMAT }]),
) as Record<StyleName, FileStyle>;

export function styleOf(name: StyleName): FileStyle {
  return FILE_STYLES[name];
}

/** The same look in Excel's Text format, in which a text that is re-entered never becomes a formula. */
export function textOnlyStyleOf(name: StyleName): FileStyle {
  return TEXT_ONLY_STYLES[name];
}

function fileStyle(style: CellStyle): FileStyle {
  return {
    font: { name: FONT_NAME, family: 2, size: style.size, bold: style.bold, italic: style.italic },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical === 'center' ? 'middle' : style.vertical,
      wrapText: style.wrap,
    },
    border: fileBorders(style.borders),
    fill: fileFill(style.fill),
    numFmt: style.numberFormat,
  };
}

function fileBorders({ top, right, bottom, left }: Borders): Partial<FileBorders> {
  return { ...edge('top', top), ...edge('right', right), ...edge('bottom', bottom), ...edge('left', left) };
}

function edge(side: keyof Borders, line: Line | null): Partial<FileBorders> {
  return line === null ? {} : { [side]: { style: line, color: { argb: opaque(LINE_COLOURS[line]) } } };
}

function fileFill(rgb: string | null): Fill {
  return rgb === null
    ? { type: 'pattern', pattern: 'none' }
    : { type: 'pattern', pattern: 'solid', fgColor: { argb: opaque(rgb) } };
}

function opaque(rgb: string): string {
  return `FF${rgb}`;
}
