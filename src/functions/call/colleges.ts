import { isProblem, Problem } from '../../engine/problem';
import { refuseMoreAboveHour, type College } from '../../engine/services/colleges';
import { isNothing } from './cell';
import { Position } from './position';
import { cellAt, commonSize, rangeOf } from './range';
import { readAll } from './read-all';
import { quantity } from './readers';

/**
 * Reads the college of a position.
 *
 * @throws Problem `morePupilsAboveHour`, or what either cell is
 */
export function readCollege(position: Position<'eleves' | 'eleves_plus_1h'>): College {
  const given = position.read({ eleves: quantity, eleves_plus_1h: quantity });
  const college = { pupils: given.eleves, pupilsAboveOneHour: given.eleves_plus_1h };
  refuseMoreAboveHour(college);
  return college;
}

/** The colleges of two ranges; an empty position is no college. */
export interface CollegeRows {
  readonly isEmpty: boolean;
  /** @throws Problem `collegeInError` */
  readonly read: () => readonly (College | null)[];
}

/**
 * Reads the colleges that two ranges describe together, row by row.
 *
 * @throws Problem `sizeMismatch`
 */
export function readColleges(pupils: unknown, aboveOneHour: unknown): CollegeRows {
  const ranges = [rangeOf(pupils), rangeOf(aboveOneHour)] as const;
  const { rows, columns } = commonSize(ranges);
  const positions = Array.from({ length: rows * columns }, (_cell, at) => {
    const [all, above] = ranges.map((range) => cellAt(range, Math.floor(at / columns), at % columns));
    return { at, all, above };
  });
  const isCollege = (position: (typeof positions)[number]) =>
    !(isNothing(position.all) && isNothing(position.above));
  return {
    isEmpty: !positions.some(isCollege),
    read: () =>
      readAll(positions, (position) => {
        if (!isCollege(position)) return null;
        try {
          return readCollege(new Position({ eleves: position.all, eleves_plus_1h: position.above }));
        } catch (thrown) {
          if (!isProblem(thrown)) throw thrown;
          throw new Problem('collegeInError', { row: String(position.at + 1), cause: thrown });
        }
      }),
  };
}
