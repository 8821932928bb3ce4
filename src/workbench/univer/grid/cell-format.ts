import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Border, CellFormat, Edge } from '../../host/grid';

/** Pixels of indentation for one step of Excel's. */
const INDENT = 9;

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** How one property of Excel's format stands in a style of Univer. */
export interface Format<T> {
  read(style: IStyleData): T;
  /** null takes a property away. */
  write(value: T): Record<string, unknown>;
}

const HORIZONTAL = new Map<CellFormat['horizontalAlignment'], HorizontalAlign>([
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Fill', HorizontalAlign.LEFT],
  ['Justify', HorizontalAlign.JUSTIFIED],
  ['CenterAcrossSelection', HorizontalAlign.CENTER],
  ['Distributed', HorizontalAlign.DISTRIBUTED],
]);

const VERTICAL = new Map<CellFormat['verticalAlignment'], VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
  ['Justify', VerticalAlign.MIDDLE],
  ['Distributed', VerticalAlign.MIDDLE],
]);

function keyOf<K, V>(map: ReadonlyMap<K, V>, value: Nullable<V>, otherwise: K): K {
  return [...map].find(([, mapped]) => mapped === value)?.[0] ?? otherwise;
}

export const FORMATS: { readonly [K in keyof CellFormat]: Format<CellFormat[K]> } = {
  bold: { read: ({ bl }) => bl === BooleanNumber.TRUE, write: (bold) => ({ bl: flag(bold) }) },
  italic: { read: ({ it }) => it === BooleanNumber.TRUE, write: (italic) => ({ it: flag(italic) }) },
  underline: {
    read: ({ ul }) => {
      if (ul?.s !== BooleanNumber.TRUE) return 'None';
      return ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
    },
    write: (underline) =>
      underline === 'None'
        ? { ul: null }
        : {
            ul: {
              s: BooleanNumber.TRUE,
              t: underline.startsWith('Double') ? TextDecoration.DOUBLE : TextDecoration.SINGLE,
            },
          },
  },
  fontName: { read: ({ ff }) => ff ?? '', write: (ff) => ({ ff }) },
  fontSize: { read: ({ fs }) => fs ?? 0, write: (fs) => ({ fs }) },
  fontColor: { read: ({ cl }) => hex(cl?.rgb) || '#000000', write: (rgb) => ({ cl: { rgb } }) },
  fill: { read: ({ bg }) => hex(bg?.rgb), write: (rgb) => ({ bg: rgb === '' ? null : { rgb } }) },
  numberFormat: {
    read: ({ n }) => n?.pattern ?? 'General',
    write: (pattern) => ({ n: pattern === 'General' ? null : { pattern } }),
  },
  horizontalAlignment: {
    read: ({ ht }) => keyOf(HORIZONTAL, ht, 'General'),
    write: (alignment) => ({ ht: HORIZONTAL.get(alignment) }),
  },
  verticalAlignment: {
    read: ({ vt }) => keyOf(VERTICAL, vt, 'Bottom'),
    write: (alignment) => ({ vt: VERTICAL.get(alignment) }),
  },
  wrapText: {
    read: ({ tb }) => tb === WrapStrategy.WRAP,
    write: (wrap) => ({ tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  },
  indentLevel: {
    read: ({ pd }) => Math.round((pd?.l ?? 0) / INDENT),
    write: (level) => ({ pd: level === 0 ? null : { l: level * INDENT } }),
  },
};

/** Univer takes colours as CSS does and gives some back as rgb(…). */
function hex(color: Nullable<string>): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '')?.slice(1);
  const text = channels
    ? `#${channels.map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`
    : color;
  return (text ?? '').toUpperCase();
}

export const EDGES: Readonly<Record<Edge, 't' | 'b' | 'l' | 'r'>> = {
  top: 't',
  bottom: 'b',
  left: 'l',
  right: 'r',
};

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const LINES: readonly {
  readonly line: BorderStyleTypes;
  readonly style: Border['style'];
  readonly weight: Border['weight'];
}[] = [
  { line: BorderStyleTypes.HAIR, style: 'Continuous', weight: 'Hairline' },
  { line: BorderStyleTypes.THIN, style: 'Continuous', weight: 'Thin' },
  { line: BorderStyleTypes.MEDIUM, style: 'Continuous', weight: 'Medium' },
  { line: BorderStyleTypes.THICK, style: 'Continuous', weight: 'Thick' },
  { line: BorderStyleTypes.DASHED, style: 'Dash', weight: 'Thin' },
  { line: BorderStyleTypes.MEDIUM_DASHED, style: 'Dash', weight: 'Medium' },
  { line: BorderStyleTypes.DASH_DOT, style: 'DashDot', weight: 'Thin' },
  { line: BorderStyleTypes.MEDIUM_DASH_DOT, style: 'DashDot', weight: 'Medium' },
  { line: BorderStyleTypes.DASH_DOT_DOT, style: 'DashDotDot', weight: 'Thin' },
  { line: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: 'DashDotDot', weight: 'Medium' },
  { line: BorderStyleTypes.SLANT_DASH_DOT, style: 'SlantDashDot', weight: 'Medium' },
  { line: BorderStyleTypes.DOTTED, style: 'Dot', weight: 'Thin' },
  { line: BorderStyleTypes.DOUBLE, style: 'Double', weight: 'Thick' },
];

export function borderOf(line: Nullable<IBorderStyleData>): Border {
  const known = LINES.find((one) => one.line === line?.s);
  return known
    ? { style: known.style, weight: known.weight, color: hex(line?.cl.rgb) || '#000000' }
    : NO_BORDER;
}

export function lineOf({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const line =
    LINES.find((one) => one.style === style && one.weight === weight) ??
    LINES.find((one) => one.style === style);
  return line ? { s: line.line, cl: { rgb: color } } : null;
}
