import { FONT_NAME, type CellStyle } from '../../../kit/sheet/styles';
import type { Write } from '../requests/writes';
import { areaWrites } from './area-writes';
import { areasByValue } from './areas';
import type { Band } from './bands';
import { borderWrites } from './border-writes';

type StyleWrites = (sheet: Excel.Worksheet, bands: readonly Band[]) => readonly Write[];

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A property of styles: what cells have of it, null for what they have anyway, and how it is set. */
function property<V extends string | number | boolean>(
  valueOf: (style: CellStyle) => V | null,
  set: (format: Excel.RangeFormat, value: V) => void,
): StyleWrites {
  return (sheet, bands) =>
    [...areasByValue(bands, ({ style }) => valueOf(style))].flatMap(([value, areas]) =>
      areaWrites(sheet, areas, (format) => {
        set(format, value);
      }),
    );
}

const PROPERTIES: readonly StyleWrites[] = [
  property(
    () => FONT_NAME,
    (format, name) => {
      format.font.name = name;
    },
  ),
  property(
    ({ size }) => size,
    (format, size) => {
      format.font.size = size;
    },
  ),
  property(
    ({ bold }) => bold,
    (format, bold) => {
      format.font.bold = bold;
    },
  ),
  property(
    ({ italic }) => italic,
    (format, italic) => {
      format.font.italic = italic;
    },
  ),
  property(
    ({ horizontal }) => HORIZONTAL[horizontal],
    (format, alignment) => {
      format.horizontalAlignment = alignment;
    },
  ),
  property(
    ({ vertical }) => VERTICAL[vertical],
    (format, alignment) => {
      format.verticalAlignment = alignment;
    },
  ),
  property(
    ({ wrap }) => wrap,
    (format, wrap) => {
      format.wrapText = wrap;
    },
  ),
  property(
    ({ fill }) => fill,
    (format, fill) => {
      format.fill.color = `#${fill}`;
    },
  ),
];

/** Everything that styles say, but the number formats. */
export function styleWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return [...PROPERTIES.flatMap((writes) => writes(sheet, bands)), ...borderWrites(sheet, bands)];
}
