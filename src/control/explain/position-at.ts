import { Position } from '../../functions/call/position';
import { cellAt, commonSize, rangeOf } from '../../functions/call/range';

/** A position of a function's result, counted from 0. */
export interface ResultPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * The arguments at a position of the result, as the functions stretch their ranges over it.
 *
 * @param given by name, in the order of the parameters; null for what a function takes whole
 * @throws Problem `sizeMismatch`
 */
export function positionAt<A extends string>(
  given: Readonly<Record<A, unknown>>,
  at: ResultPosition,
): Position<A> {
  const ranges = Object.entries(given).map(([name, argument]) => [name, rangeOf(argument)] as const);
  commonSize(ranges.map(([, range]) => range));
  const cells = ranges.map(([name, range]) => [name, cellAt(range, at.row, at.column)]);
  return new Position(Object.fromEntries(cells) as Record<A, unknown>);
}
