import { Decimal } from '../../engine/money/decimal';
import { isEmpty } from './cell';
import type { Reader } from './position';
import { cellsOf, rangeOf } from './range';
import { readAll } from './read-all';

/**
 * Sum of an argument that is taken whole, empty cells ignored; 0 where it is omitted.
 *
 * @throws Problem the first that a cell is, unsound ones first
 */
export function sumOf(argument: unknown, name: string, read: Reader<Decimal>): Decimal {
  const cells = [...cellsOf(rangeOf(argument))].filter(({ cell }) => !isEmpty(cell));
  return readAll(cells, ({ cell }) => read(cell, name)).reduce(
    (sum, value) => sum.plus(value),
    new Decimal(0),
  );
}
