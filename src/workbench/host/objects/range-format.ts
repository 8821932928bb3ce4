import type { Area } from '../area';
import { amount, color, flag, oneOf, text, whole } from '../arguments';
import { BORDER_STYLES, BORDER_WEIGHTS, type Border, type CellFormat, type Edge, type Place } from '../grid';
import { notKnown } from '../host-error';
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
    HorizontalAlignment: formatProperty(
      'horizontalAlignment',
      oneOf(['General', 'Left', 'Center', 'Right', 'Justify', 'CenterAcrossSelection']),
    ),
    VerticalAlignment: formatProperty('verticalAlignment', oneOf(['Top', 'Center', 'Bottom', 'Justify'])),
    WrapText: formatProperty('wrapText', flag),
    IndentLevel: formatProperty('indentLevel', whole),
    ColumnWidth: {
      get: ({ session, place }) => session.grid.columnWidth(place),
      set: ({ session, place }, value) => {
        session.grid.setColumnWidth(place, amount(value));
      },
    },
    RowHeight: {
      get: ({ session, place }) => session.grid.rowHeight(place),
      set: ({ session, place }, value) => {
        session.setRowHeight(place, amount(value));
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
    Underline: formatProperty('underline', oneOf(['None', 'Single', 'Double'])),
    Name: formatProperty('fontName', text),
    Size: formatProperty('fontSize', amount),
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

export const rangeBorders = new HostType<OnRange>('RangeBorderCollection', {
  items: (target) => Object.keys(SIDES).map((side) => rangeBorder.of({ ...target, side })),
  item: (target, key) => {
    const side = text(key);
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
    return line ? (target.session.grid.border(line.place, line.edge)?.[key] ?? null) : null;
  },
  set: (target, value) => {
    const line = lineOf(target);
    if (!line) return;
    const { grid } = target.session;
    const border = grid.border(line.place, line.edge) ?? NO_BORDER;
    grid.setBorder(line.place, line.edge, { ...border, [key]: read(value) });
  },
});

/** null where a range has no such line, as one row has no horizontal inside. */
function lineOf({ place, side }: OnBorder): { readonly place: Place; readonly edge: Edge } | null {
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
