import type { CellRange } from '../../../kit/formula/address';
import { LINE_COLOURS, type Borders, type Line } from '../../../kit/sheet/styles';
import type { Write } from '../requests/writes';
import { areaWrites } from './area-writes';
import { areasByValue } from './areas';
import type { Band } from './bands';

const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

/** Excel's edge of an area, and its lines between the cells in that direction. */
const SIDES = {
  top: { edge: 'EdgeTop', inside: 'InsideHorizontal' },
  bottom: { edge: 'EdgeBottom', inside: 'InsideHorizontal' },
  left: { edge: 'EdgeLeft', inside: 'InsideVertical' },
  right: { edge: 'EdgeRight', inside: 'InsideVertical' },
} as const;

const LINES: readonly Line[] = ['hair', 'thin', 'medium'];

const SIDE_NAMES = ['top', 'bottom', 'left', 'right'] as const;

/** Two cells share the line between them, and the last one set stays: the heaviest is drawn last. */
export function borderWrites(sheet: Excel.Worksheet, bands: readonly Band[]): readonly Write[] {
  return LINES.flatMap((line) => SIDE_NAMES.flatMap((side) => lineWrites(sheet, bands, side, line)));
}

function lineWrites(
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
