import { ofCollege, refuseMoreAboveHour, type College } from '../../engine/services/colleges';
import { isNothing, type Cell } from './cell';
import { Position, type ArgumentReader, type Reader } from './position';
import { cellAt, commonSize, rangeOf } from './range';
import { readAll } from './read-all';
import { quantity } from './readers';

/**
 * Reads a college from both of its cells, named `eleves` and `eleves_plus_1h`.
 *
 * @throws Problem `morePupilsAboveHour`, or what either cell is
 */
export const college: ArgumentReader<College> = (_cell, _name, cells) => {
  const given = new Position(cells).read({ eleves: quantity, eleves_plus_1h: quantity });
  const read = { pupils: given.eleves, pupilsAboveOneHour: given.eleves_plus_1h };
  refuseMoreAboveHour(read);
  return read;
};

/** Read with the college's other cell. */
export const pupilsAboveOneHour: Reader<null> = () => null;

/**
 * Reads the colleges that two ranges describe together, row by row; an empty position is no college.
 *
 * @throws Problem `collegeInError`
 */
export const collegeRows: ArgumentReader<readonly (College | null)[]> = (_argument, name, given) => {
  const ranges = [rangeOf(given.eleves), rangeOf(given.eleves_plus_1h)] as const;
  const { rows, columns } = commonSize(ranges);
  const positions = Array.from({ length: rows * columns }, (_position, at) => {
    const [eleves, eleves_plus_1h] = ranges.map((range) =>
      cellAt(range, Math.floor(at / columns), at % columns),
    );
    return { at, cells: { eleves, eleves_plus_1h } };
  });
  return readAll(positions, ({ at, cells }) => {
    if (Object.values<Cell>(cells).every(isNothing)) return null;
    return ofCollege(at, () => college(cells.eleves, name, cells));
  });
};
