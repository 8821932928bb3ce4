import { Problem } from '../../engine/problem';
import type { Answer, Cell } from './cell';
import { failure } from './failure';
import { Position, type Reader } from './position';
import { cellAt, commonSize, rangeOf, sizeOf, soleCells } from './range';

/** What a function returns: one answer or error a position. */
export type Spill = (Answer | CustomFunctions.Error)[][];

/**
 * Answers position by position over ranges that stretch to one size; an error stays in its own position.
 *
 * @param given the arguments by name, in the order of the parameters
 * @throws CustomFunctions.Error where the ranges do not fit together, or of the one position there is: some builds of
 *   Excel tell no message of an error within an array
 */
export function spill<A extends string>(
  given: Readonly<Record<A, unknown>>,
  answer: (position: Position<A>) => Answer,
): Spill {
  const names = Object.keys(given) as A[];
  return spillCells(Object.values(given), (cells) => answer(positionOf(names, cells)));
}

/** The position whose arguments, in the order of their names, are these cells. */
export function positionOf<A extends string>(names: readonly A[], cells: readonly Cell[]): Position<A> {
  return new Position(Object.fromEntries(names.map((name, at) => [name, cells[at]])) as Record<A, Cell>);
}

/**
 * The same from the bare cells, for a function that is asked for tens of thousands of positions: nothing is made for
 * one of them but its answer.
 *
 * @param answer from the cells in the order of the arguments, in an array that serves for all positions
 */
export function spillCells(given: readonly unknown[], answer: (cells: readonly Cell[]) => Answer): Spill {
  // A call of one cell, as Excel makes for most: ranges and sizes would cost more than its answer.
  const alone = soleCells(given);
  if (alone !== null) return [[whole(() => unsigned(answer(alone)))]];
  const ranges = given.map(rangeOf);
  const { rows, columns } = whole(() => commonSize(ranges));
  const cells = new Array<Cell>(ranges.length);
  const answerAt =
    rows * columns === 1 ? () => whole(() => unsigned(answer(cells))) : () => answerOf(cells, answer);
  // At their lengths from the start: an array that grows by one takes room for sixteen more.
  const result: Spill = new Array<Spill[number]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const line: Spill[number] = new Array<Spill[number][number]>(columns);
    for (let column = 0; column < columns; column += 1) {
      let at = 0;
      for (const range of ranges) {
        cells[at] = cellAt(range, row, column);
        at += 1;
      }
      line[column] = answerAt();
    }
    result[row] = line;
  }
  return result;
}

function answerOf(
  cells: readonly Cell[],
  answer: (cells: readonly Cell[]) => Answer,
): Answer | CustomFunctions.Error {
  try {
    return unsigned(answer(cells));
  } catch (thrown) {
    return failure(thrown);
  }
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
