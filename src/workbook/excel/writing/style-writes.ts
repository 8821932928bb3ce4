import { a1Range } from '../../../kit/formula/address';
import { type CellStyle, FONT_NAME } from '../../../kit/sheet/styles';
import { BYTES_A_RANGE, type Write } from '../requests/writes';
import { areaWrites } from './area-writes';
import { areasByValue } from './areas';
import type { Band } from './bands';
import { borderWrites } from './border-writes';
import type { CellLook } from './cell-look';

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

/** What contents are entered in. */
export function entryFormatWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return formatWrites(sheet, bands, ({ entryFormat }) => entryFormat);
}

/** What the cells keep, where it is another one. */
export function keptFormatWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return formatWrites(sheet, bands, ({ entryFormat, keptFormat }) =>
    keptFormat === entryFormat ? null : keptFormat,
  );
}

/** Areas taken together have no number format: each is set on its own. */
function formatWrites(
  sheet: Excel.Worksheet,
  bands: readonly Band[],
  formatOf: (look: CellLook) => string | null,
): readonly Write[] {
  return [...areasByValue(bands, formatOf)].flatMap(([format, areas]) =>
    areas.map((area) => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        const range = sheet.getRange(a1Range(area)).untrack();
        // One format for all cells, where the type allows a matrix only.
        Object.assign(range, { numberFormat: format });
      },
    })),
  );
}
