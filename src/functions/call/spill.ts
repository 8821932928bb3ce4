import type { Answer, Cell } from './cell';
import { failure } from './failure';
import { cellAt, commonSize, rangeOf, soleCells } from './range';

/** What a function returns: one answer or error a position. */
export type Spill = (Answer | CustomFunctions.Error)[][];

/**
 * Answers position by position over ranges that stretch to one size; an error stays in its own position.
 *
 * @param given the arguments, in the order of the parameters
 * @param answer from the cells in the order of the arguments, in an array that serves for all positions: tens of
 *   thousands may be asked for, and nothing is made for one of them but its answer
 * @throws CustomFunctions.Error where the ranges do not fit together, or of the one position there is: some builds of
 *   Excel tell no message of an error within an array
 */
export function spill(given: readonly unknown[], answer: (cells: readonly Cell[]) => Answer): Spill {
  // A call of one cell, as Excel makes for most: ranges and sizes would cost more than its answer.
  const alone = soleCells(given);
  if (alone !== null) return [[failAsOne(() => unsigned(answer(alone)))]];
  const ranges = given.map(rangeOf);
  const { rows, columns } = failAsOne(() => commonSize(ranges));
  const cells = new Array<Cell>(ranges.length);
  const answerAt =
    rows * columns === 1 ? () => failAsOne(() => unsigned(answer(cells))) : () => answerOf(cells, answer);
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
export function unsigned(answer: Answer): Answer {
  return answer === 0 ? 0 : answer;
}

/** Answers a call as a whole: what it throws is the error of the whole call. */
export function failAsOne<T>(answer: () => T): T {
  try {
    return answer();
  } catch (thrown) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the platform's own error is no Error
    throw failure(thrown);
  }
}
