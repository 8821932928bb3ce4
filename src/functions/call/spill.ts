import { Problem } from '../../engine/problem';
import type { Answer, Cell } from './cell';
import { failure } from './failure';
import { Position, type Reader } from './position';
import { cellAt, commonSize, rangeOf, sizeOf, type Range } from './range';

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
        return unsigned(answer(new Position(Object.fromEntries(cells) as Record<A, Cell>)));
      } catch (thrown) {
        return failure(thrown);
      }
    }),
  );
}

/** A cell must not show the sign of a -0, such as −0,001 € rounded to the cent. */
function unsigned(answer: Answer): Answer {
  return answer === 0 ? 0 : answer;
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

/** Reads the one cell of an argument that takes no range. */
export function single<T>(reader: Reader<T>): Reader<T> {
  return (argument, name) => {
    const range = rangeOf(argument);
    if (range.rows * range.columns === 1) return reader(cellAt(range, 0, 0), name);
    throw new Problem('severalCells', { argument: name, size: sizeOf(range) });
  };
}
