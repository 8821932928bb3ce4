import { Decimal } from '../../kit/money/decimal';
import type { Reader } from './position';
import { cellsOf, filledPart, rangeOf } from './range';
import { readAll } from './read-all';

/**
 * Sum of an argument that is taken whole; its empty cells, or the whole of it where it is omitted, count for 0.
 *
 * @throws Problem the first that a cell is, unsound ones first
 */
export function sumOf(argument: unknown, name: string, read: Reader<Decimal>): Decimal {
  const cells = [...cellsOf(filledPart(rangeOf(argument)))];
  return readAll(cells, ({ cell }) => read(cell, name)).reduce(
    (sum, value) => sum.plus(value),
    new Decimal(0),
  );
}
