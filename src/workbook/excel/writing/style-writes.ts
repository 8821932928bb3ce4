import type { CellRange } from '../../../sheets/address';
import { FONT_NAME, LINE_COLOURS, type Borders, type CellStyle, type Line } from '../../../sheets/styles';
import type { Write } from '../requests/write';
import { areaWrites } from './area-writes';
import { areasByValue } from './areas';
import type { Band } from './bands';

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

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Excel's edge of an area, and its lines between the cells in that direction. */
const SIDES = {
  top: { edge: 'EdgeTop', inside: 'InsideHorizontal' },
  bottom: { edge: 'EdgeBottom', inside: 'InsideHorizontal' },
  left: { edge: 'EdgeLeft', inside: 'InsideVertical' },
  right: { edge: 'EdgeRight', inside: 'InsideVertical' },
} as const;

const LINES: readonly Line[] = ['hair', 'thin', 'medium'];

/** Everything that styles say, but the number formats. */
export function styleWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return [
    ...PROPERTIES.flatMap((writes) => writes(sheet, bands)),
    // Two cells share the line between them, and the last one set stays: the heaviest is drawn last.
    ...LINES.flatMap((line) =>
      (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => borderWrites(sheet, bands, side, line)),
    ),
  ];
}

function borderWrites(
  sheet: Excel.Worksheet,
  bands: readonly Band[],
  side: keyof Borders,
  line: Line,
): readonly Write[] {
  const areas =
    areasByValue(bands, ({ style }) => (style.borders[side] === line ? true : null)).get(true) ?? [];
  const { edge, inside } = SIDES[side];
  const hasInside = (area: CellRange): boolean => {
    const { first, last } = area;
    return inside === 'InsideHorizontal' ? first.row < last.row : first.column < last.column;
  };
  return [
    ...areaWrites(sheet, areas, (format) => {
      draw(format.borders.getItem(edge), line);
    }),
    ...areaWrites(sheet, areas.filter(hasInside), (format) => {
      draw(format.borders.getItem(inside), line);
    }),
  ];
}

function draw(border: Excel.RangeBorder, line: Line): void {
  border.style = 'Continuous';
  border.weight = WEIGHTS[line];
  border.color = `#${LINE_COLOURS[line]}`;
}
