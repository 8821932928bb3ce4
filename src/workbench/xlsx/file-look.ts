import type {
  Alignment,
  Border as FileBorder,
  BorderStyle,
  Borders,
  Color,
  Font,
  Style,
} from '@cj-tech-master/excelts';
import { FONT_NAME, FONT_SIZE } from '../../kit/sheet/styles';
import type { Border, CellFormat, Edge } from '../host/grid';
import type { CellLook } from './content';

type FileStyle = Partial<Style>;

/** A cell's look in the library's terms. */
export function toFileStyle(look: CellLook): FileStyle {
  const { borders = {} } = look;
  return {
    font: {
      name: look.fontName ?? FONT_NAME,
      size: look.fontSize ?? FONT_SIZE,
      family: 2,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.underline && look.underline !== 'None' && { underline: UNDERLINES_OF_FILES[look.underline] }),
      ...(look.fontColor !== undefined && { color: { argb: argb(look.fontColor) } }),
    },
    alignment: {
      ...alignmentOf(look),
      ...(look.wrapText && { wrapText: true }),
      ...(look.indentLevel && { indent: look.indentLevel }),
    },
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } } }),
    ...(look.numberFormat !== undefined && { numFmt: look.numberFormat }),
    border: Object.fromEntries(
      Object.entries(borders).flatMap(([edge, border]) => {
        const line = toFileLine(border);
        return line ? [[edge, line]] : [];
      }),
    ),
  };
}

const UNDERLINES_OF_FILES: Readonly<
  Record<Exclude<CellFormat['underline'], 'None'>, Font['underline'] & {}>
> = {
  Single: true,
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const HORIZONTAL: readonly (readonly [CellFormat['horizontalAlignment'], Alignment['horizontal']])[] = [
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
  ['Fill', 'fill'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
  ['CenterAcrossSelection', 'centerContinuous'],
];

const VERTICAL: readonly (readonly [CellFormat['verticalAlignment'], Alignment['vertical']])[] = [
  ['Top', 'top'],
  ['Center', 'middle'],
  ['Bottom', 'bottom'],
  ['Justify', 'justify'],
  ['Distributed', 'distributed'],
];

function alignmentOf({ horizontalAlignment, verticalAlignment }: CellLook): Partial<Alignment> {
  const horizontal = HORIZONTAL.find(([own]) => own === horizontalAlignment)?.[1];
  const vertical = VERTICAL.find(([own]) => own === verticalAlignment)?.[1];
  return { ...(horizontal && { horizontal }), ...(vertical && { vertical }) };
}

const LINES: readonly {
  readonly file: BorderStyle;
  readonly style: Border['style'];
  readonly weight: Border['weight'];
}[] = [
  { file: 'hair', style: 'Continuous', weight: 'Hairline' },
  { file: 'thin', style: 'Continuous', weight: 'Thin' },
  { file: 'medium', style: 'Continuous', weight: 'Medium' },
  { file: 'thick', style: 'Continuous', weight: 'Thick' },
  { file: 'dashed', style: 'Dash', weight: 'Thin' },
  { file: 'mediumDashed', style: 'Dash', weight: 'Medium' },
  { file: 'dashDot', style: 'DashDot', weight: 'Thin' },
  { file: 'mediumDashDot', style: 'DashDot', weight: 'Medium' },
  { file: 'dashDotDot', style: 'DashDotDot', weight: 'Thin' },
  { file: 'mediumDashDotDot', style: 'DashDotDot', weight: 'Medium' },
  { file: 'slantDashDot', style: 'SlantDashDot', weight: 'Medium' },
  { file: 'dotted', style: 'Dot', weight: 'Thin' },
  { file: 'double', style: 'Double', weight: 'Thick' },
];

function toFileLine({ style, weight, color }: Border): Partial<FileBorder> | null {
  const line =
    LINES.find((one) => one.style === style && one.weight === weight) ??
    LINES.find((one) => one.style === style);
  return line ? { style: line.file, color: { argb: argb(color) } } : null;
}

/** Resolves the colour of a file to `#RRGGBB`; null for one of the theme, which this reader does not have. */
export type ColorReader = (color: Partial<Color> | undefined) => string | null;

/** What the library read of a cell's style. */
export function fromFileStyle(style: FileStyle, colorOf: ColorReader): CellLook {
  const { font, alignment, fill, border, numFmt } = style;
  const fillColor = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : null;
  const horizontal = HORIZONTAL.find(([, file]) => file === alignment?.horizontal)?.[0];
  const vertical = VERTICAL.find(([, file]) => file === alignment?.vertical)?.[0];
  return {
    ...fontLook(font, colorOf),
    ...(fillColor !== null && { fill: fillColor }),
    ...(typeof numFmt === 'string' && numFmt !== 'General' && { numberFormat: numFmt }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indentLevel: alignment.indent }),
    ...(border && bordersLook(border, colorOf)),
  };
}

function fontLook(font: Partial<Font> | undefined, colorOf: ColorReader): CellLook {
  const color = colorOf(font?.color);
  const underline = underlineOf(font?.underline);
  return {
    ...(font?.name !== undefined && font.name !== FONT_NAME && { fontName: font.name }),
    ...(font?.size !== undefined && font.size !== FONT_SIZE && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(underline !== 'None' && { underline }),
    ...(color !== null && color !== '#000000' && { fontColor: color }),
  };
}

function underlineOf(underline: Font['underline'] | undefined): CellFormat['underline'] {
  if (underline === undefined || underline === false || underline === 'none') return 'None';
  const known = Object.entries(UNDERLINES_OF_FILES).find(([, file]) => file === underline);
  return (known?.[0] ?? 'Single') as CellFormat['underline'];
}

const EDGES: readonly Edge[] = ['top', 'bottom', 'left', 'right'];

function bordersLook(border: Partial<Borders>, colorOf: ColorReader): CellLook {
  const borders = EDGES.flatMap((edge) => {
    const line = border[edge];
    const known = LINES.find(({ file }) => file === line?.style) ?? (line?.style ? DEFAULT_LINE : null);
    if (!known) return [];
    return [
      [edge, { style: known.style, weight: known.weight, color: colorOf(line?.color) ?? '#000000' }] as const,
    ];
  });
  return borders.length === 0 ? {} : { borders: Object.fromEntries(borders) };
}

/** For dash-dots, which the spreadsheet does not have. */
const DEFAULT_LINE = { style: 'Dash', weight: 'Thin' } as const;

const argb = (color: string): string => `FF${color.slice(1)}`;
