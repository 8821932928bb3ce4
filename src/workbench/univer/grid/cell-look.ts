import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat, Edge } from '../../host/grid';
import type { CellLook } from '../../xlsx/content';
import { EDGES, FORMATS, borderOf, lineOf, type Format } from './cell-format';

const PROPERTIES = Object.keys(FORMATS) as (keyof CellFormat)[];

/** The formats that a style sets, of those that a cell has by itself. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  if (!style) return {};
  const own = PROPERTIES.flatMap((property) => {
    const value = FORMATS[property].read(style);
    return value === FORMATS[property].read({}) ? [] : [[property, value]];
  });
  const borders = Object.entries(EDGES).flatMap(([edge, key]) => {
    const border = borderOf(style.bd?.[key]);
    return border.style === 'None' ? [] : [[edge, border]];
  });
  return {
    ...(Object.fromEntries(own) as Partial<CellFormat>),
    ...(borders.length > 0 && { borders: Object.fromEntries(borders) as CellLook['borders'] & object }),
  };
}

/** The style of a cell with a look; undefined for none. */
export function styleOf({ borders, ...formats }: CellLook): IStyleData | undefined {
  const style: Record<string, unknown> = {};
  for (const property of PROPERTIES) {
    const format: Format<unknown> = FORMATS[property];
    if (formats[property] !== undefined) Object.assign(style, format.write(formats[property]));
  }
  if (borders) {
    const lines = Object.entries(borders).map(([edge, border]) => [EDGES[edge as Edge], lineOf(border)]);
    style.bd = Object.fromEntries(lines);
  }
  return Object.keys(style).length === 0 ? undefined : style;
}
