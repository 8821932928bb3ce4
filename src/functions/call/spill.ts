import { Problem } from '../../engine/problem';
import type { Answer, Cell } from './cell';
import { failure } from './failure';
import { Position } from './position';
import { cellAt, commonSize, rangeOf, type Range } from './range';

/** What a function returns: one answer or error a position. */
export type Spill = (Answer | CustomFunctions.Error)[][];

/**
 * Answers position by position over ranges that stretch to one size; an error stays in its own position.
 *
 * @param given the arguments by name, in the order of the parameters
 * @throws CustomFunctions.Error where the ranges do not fit together
 */
export function spill<A extends string>(
  given: Readonly<Record<A, unknown>>,
  answer: (position: Position<A>) => Answer,
): Spill {
  const ranges = (Object.entries(given) as [A, unknown][]).map(([name, argument]): [A, Range] => [
    name,
    rangeOf(argument),
  ]);
  const { rows, columns } = whole(() => commonSize(ranges.map(([, range]) => range)));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const cells = ranges.map(([name, range]): [A, Cell] => [name, cellAt(range, row, column)]);
      try {
        return answer(new Position(Object.fromEntries(cells) as Record<A, Cell>));
      } catch (thrown) {
        return failure(thrown);
      }
    }),
  );
}

/** Answers a call as a whole: what it throws is the error of the whole call. */
export function whole<T>(answer: () => T): T {
  try {
    return answer();
  } catch (thrown) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the platform's own error is no Error
    throw failure(thrown);
  }
}

/** The one cell of an argument that takes no range. */
export function single(argument: unknown, name: string): Cell {
  const range = rangeOf(argument);
  if (range.rows * range.columns === 1) return cellAt(range, 0, 0);
  throw new Problem('severalCells', { argument: name, size: `${range.rows}×${range.columns}` });
}
