import type { Decimal } from '../../kit/money/decimal';
import { Problem } from '../../engine/problem';
import { isBlankText, isBlankCell, isBlank, type Cell } from './cell';
import type { ArgumentReader, Reader } from './position';
import { cellAt, rangeOf, sizeOf } from './range';
import { sumOf } from './sum';

/** How a function takes one of its arguments. */
export interface Parameter<T> {
  /** Reads the cell at a position; of what is taken whole, the argument. */
  readonly read: ArgumentReader<T>;
  /** Whether a formula may leave it out. */
  readonly optional?: true;
  /** All of its cells count at every position of the result. */
  readonly whole?: true;
  /** What a drop-down may offer: all that the argument takes. */
  readonly words?: readonly string[] | undefined;
  /** Whether this cell leaves its position without answer. */
  readonly silences?: (cell: Cell) => boolean;
}

/** By name, in the order of the function; a reader alone takes the cell of an argument that must be given. */
export type Parameters = Readonly<Record<string, Parameter<unknown> | ArgumentReader<unknown>>>;

/** What the arguments give. */
export type Given<P extends Parameters> = {
  readonly [A in keyof P]: P[A] extends ArgumentReader<infer T>
    ? T
    : P[A] extends Parameter<infer T>
      ? T
      : never;
};

/** A blank cell or none takes the default, an explicit 0 is read. */
export function optional<T, D>(read: Reader<T>, byDefault: D): Parameter<T | D> {
  const { words } = read;
  return { optional: true, words, read: (cell, name) => (isBlank(cell) ? byDefault : read(cell, name)) };
}

/** A year that may be left out: a 0 is a blank cell here. */
export function optionalYear<T>(read: Reader<T>): Parameter<T | undefined> {
  const { words } = read;
  return { optional: true, words, read: (cell, name) => (isBlankText(cell) ? undefined : read(cell, name)) };
}

/** A word that may be left out; a blank cell is no omission, so that a formula can run below its list. */
export function optionalWord<T>(read: Reader<T>): Parameter<T | undefined> {
  return { ...optionalYear(read), silences: isBlankCell };
}

/** The sum of a range, whose blank cells count for 0. */
export function summed(read: Reader<Decimal>): Parameter<Decimal> {
  return { whole: true, read: (argument, name) => sumOf(argument, name, read) };
}

/** The sum of a range, 0 where it is left out. */
export function optionalSum(read: Reader<Decimal>): Parameter<Decimal> {
  return { ...summed(read), optional: true };
}

/** The one cell of an argument that takes no range. */
export function single<T>(read: Reader<T>): Reader<T> {
  return (argument, name) => {
    const range = rangeOf(argument);
    if (range.rows * range.columns === 1) return read(cellAt(range, 0, 0), name);
    throw new Problem('severalCells', { argument: name, size: sizeOf(range) });
  };
}
