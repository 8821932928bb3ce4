import type { SheetChart } from './sheet-model';

/** Beyond these many points, amounts written beside them run into one another; the cells say them anyway. */
const MOST_POINTS = 12;

export function hasRoomForLabels({ categories: { first, last } }: Pick<SheetChart, 'categories'>): boolean {
  return Math.max(last.row - first.row, last.column - first.column) < MOST_POINTS;
}
