import { isInsideSheet, type Area } from '../area';
import { amount, color, flag, oneOf, text, whole } from '../arguments';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  HORIZONTAL_ALIGNMENTS,
  UNDERLINES,
  VERTICAL_ALIGNMENTS,
  type Border,
  type CellFormat,
  type Edge,
  type Place,
} from '../grid';
import { notKnown } from '../host-error';
import { LIMITS, within } from '../limits';
import { HostType, type Argument, type Property } from '../host-object';
import type { Json } from '../protocol';
import type { OnRange } from './target';

/** A property that the grid holds as it stands on the wire. */
const formatProperty = <K extends keyof CellFormat>(
  key: K,
  read: (value: Argument) => CellFormat[K],
  show: (value: CellFormat[K]) => Json = (value) => value,
): Property<OnRange> => ({
  get: ({ session, place }) => {
    const value = session.grid.format(place, key);
    return value === null ? null : show(value);
  },
  set: ({ session, place }, value) => {
    session.grid.setFormat(place, key, read(value));
  },
});

export const rangeFormat = new HostType<OnRange>('RangeFormat', {
  properties: {
    HorizontalAlignment: formatProperty('horizontalAlignment', oneOf(HORIZONTAL_ALIGNMENTS)),
    VerticalAlignment: formatProperty('verticalAlignment', oneOf(VERTICAL_ALIGNMENTS)),
    WrapText: formatProperty('wrapText', flag),
    IndentLevel: formatProperty('indentLevel', (value) => within(LIMITS.indentLevel, whole(value))),
    ColumnWidth: {
      get: ({ session, place }) => session.grid.columnWidth(place),
      set: ({ session, place }, value) => {
        session.grid.setColumnWidth(place, within(LIMITS.columnWidth, amount(value)));
      },
    },
    RowHeight: {
      get: ({ session, place }) => session.grid.rowHeight(place),
      set: ({ session, place }, value) => {
        session.setRowHeight(place, within(LIMITS.rowHeight, amount(value)));
      },
    },
  },
  objects: {
    Font: (target) => rangeFont.of(target),
    Fill: (target) => rangeFill.of(target),
    Borders: (target) => rangeBorders.of(target),
  },
  actions: {
    AutofitColumns: ({ session, place }) => {
      session.grid.autofit(place, 'columns');
    },
    AutofitRows: ({ session, place }) => {
      session.grid.autofit(place, 'rows');
    },
  },
});

export const rangeFont = new HostType<OnRange>('RangeFont', {
  properties: {
    Bold: formatProperty('bold', flag),
    Italic: formatProperty('italic', flag),
    Underline: formatProperty('underline', oneOf(UNDERLINES)),
    Name: formatProperty('fontName', text),
    Size: formatProperty('fontSize', (value) => within(LIMITS.fontSize, amount(value))),
    Color: formatProperty('fontColor', color),
  },
});

export const rangeFill = new HostType<OnRange>('RangeFill', {
  properties: { Color: formatProperty('fill', color, (fill) => fill || '#FFFFFF') },
  actions: {
    Clear: ({ session, place }) => {
      session.grid.setFormat(place, 'fill', '');
    },
  },
});

/** Excel's border of a range, as edges of cells: which cells, and which of their edges. */
const SIDES: Readonly<Record<string, { readonly edge: Edge; readonly cells: (area: Area) => Area }>> = {
  EdgeTop: { edge: 'top', cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { edge: 'bottom', cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { edge: 'left', cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: {
    edge: 'right',
    cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }),
  },
  InsideVertical: { edge: 'right', cells: (area) => ({ ...area, columns: area.columns - 1 }) },
  InsideHorizontal: { edge: 'bottom', cells: (area) => ({ ...area, rows: area.rows - 1 }) },
};

/** Of Excel, and of no grid here. */
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'];

export const rangeBorders = new HostType<OnRange>('RangeBorderCollection', {
  items: (target) => Object.keys(SIDES).map((side) => rangeBorder.of({ ...target, side })),
  item: (target, key) => {
    const side = oneOf([...Object.keys(SIDES), ...DIAGONALS])(key);
    if (!(side in SIDES)) throw notKnown(`the border ${side}`);
    return rangeBorder.of({ ...target, side });
  },
});

interface OnBorder extends OnRange {
  readonly side: string;
}

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const borderProperty = <K extends keyof Border>(
  key: K,
  read: (value: Argument) => Border[K],
): Property<OnBorder> => ({
  get: (target) => {
    const line = lineOf(target);
    return line ? (shownBorder(target, line)?.[key] ?? null) : null;
  },
  set: (target, value) => {
    const line = lineOf(target);
    if (!line) return;
    const { grid } = target.session;
    const border = shownBorder(target, line) ?? NO_BORDER;
    const other = otherSide(line);
    // The newest line is the one that shows: that of the neighbours gives way.
    if (other && grid.border(other.place, other.edge)?.style !== 'None') {
      grid.setBorder(other.place, other.edge, NO_BORDER);
    }
    grid.setBorder(line.place, line.edge, { ...border, [key]: read(value) });
  },
});

interface Line {
  readonly place: Place;
  readonly edge: Edge;
}

const NEIGHBOURS: Readonly<
  Record<Edge, { readonly edge: Edge; readonly row: number; readonly column: number }>
> = {
  top: { edge: 'bottom', row: -1, column: 0 },
  bottom: { edge: 'top', row: 1, column: 0 },
  left: { edge: 'right', row: 0, column: -1 },
  right: { edge: 'left', row: 0, column: 1 },
};

/** The same line as the cells on its other side have it; null at the end of the sheet. */
function otherSide({ place, edge }: Line): Line | null {
  const { edge: opposite, row, column } = NEIGHBOURS[edge];
  const area = { ...place.area, row: place.area.row + row, column: place.area.column + column };
  return isInsideSheet(area) ? { place: { ...place, area }, edge: opposite } : null;
}

/** Two neighbours share the line between them, whichever of them it was given to. */
function shownBorder({ session }: OnBorder, line: Line): Border | null {
  const own = session.grid.border(line.place, line.edge);
  if (own?.style !== 'None') return own;
  const other = otherSide(line);
  return other ? session.grid.border(other.place, other.edge) : own;
}

/** null where a range has no such line, as one row has no horizontal inside. */
function lineOf({ place, side }: OnBorder): Line | null {
  const line = SIDES[side];
  if (!line) return null;
  const area = line.cells(place.area);
  return area.rows > 0 && area.columns > 0 ? { place: { ...place, area }, edge: line.edge } : null;
}

export const rangeBorder = new HostType<OnBorder>('RangeBorder', {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: borderProperty('style', oneOf(BORDER_STYLES)),
    Weight: borderProperty('weight', oneOf(BORDER_WEIGHTS)),
    Color: borderProperty('color', color),
  },
});
